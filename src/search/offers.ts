import { PLACES } from '../language/places.ts'

/** What kinds of fact a text holds. */
export interface Offers {
  number: boolean
  money: boolean
  percent: boolean
  date: boolean
  duration: boolean
  place: boolean
  person: boolean
  /** Two names or more, set side by side. */
  names: boolean
  /** Any name within a sentence. */
  name: boolean
  negation: boolean
  reason: boolean
  superlative: boolean
  /** An enumeration: "a, b and c". */
  enumeration: boolean
  contrast: boolean
  means: boolean
}

const NUMERAL =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?)'
const CURRENCY = '(?:US\\$|A\\$|C\\$|S\\$|NT\\$|HK\\$|R\\$|[$€£¥₹₩]|USD|EUR|GBP|CHF|RMB|JPY|CAD|AUD|SEK|INR)'
const NUMBER = new RegExp(`(?<![\\p{L}\\d])\\d|\\b${NUMERAL}\\b`, 'iu')
const MONEY = new RegExp(
  `${CURRENCY} ?\\d|\\d[\\d.,]* ?(?:k|m|bn|million|billion|trillion|thousand)? ?(?:${CURRENCY}|dollars?|euros?|pounds?|cents?|yen|yuan|francs?|rupees?|kroner|pence)`,
  'i',
)
const PERCENT =
  /\d ?%|\bper ?cent\b|\bhalf\b|\bone[- ]third\b|\btwo[- ]thirds\b|\bone[- ]quarter\b|\bthree[- ]quarters\b|\bthe majority\b/i
const DATE =
  /\b(?:1[6-9]|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMay \d|\b\d\d?(?:st|nd|rd|th) century\b|\b\d0s\b|\byears? ago\b|\bdecades?\b/i
const DURATION = new RegExp(
  `\\b(?:\\d[\\d.,]*|${NUMERAL}|an?|several|few)[- ](?:business |working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)\\b|24x7|24/7|\\b(?:same|next)[- ]day\\b|\\b(?:weekly|daily|monthly|annual(?:ly)?|yearly|hourly|instantly|immediately|overnight)\\b`,
  'i',
)
const PERSON =
  /\b(?:CEO|CFO|CTO|COO|founder|co-?founders?|founded by|chief executive|president|chairman|chairwoman|director|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|led by|headed by|created by|invented by|written by|brothers?|entrepreneurs?)\b/i
const NAME = /\p{Lu}[\p{L}\p{M}\d&.'’+-]*(?: (?:of |de |and |& )?\p{Lu}[\p{L}\p{M}\d&.'’+-]*){0,5}/gu
const NEGATION =
  /\b(?:not|no|never|none|neither|nor|without|cannot|can't|doesn't|don't|isn't|aren't|rather than|instead of|unlike|only|solely|lacks?|unable|free of)\b|n['’]t\b/i
const REASON =
  /\b(?:because|since|due to|as a result|thanks to|owing to|so that|in order to|driven by|attribut\w+|result\w* (?:of|from|in)|reasons?|therefore|thus|hence|enabl\w+|allow\w+|caus\w+|lead\w* to|led to|reflect\w*|primarily by|to ensure|as (?:it|they)|means that|by (?:making|providing|offering|giving|reducing|using)|help\w*|aim\w*)\b/i
const SUPERLATIVE =
  /\b(?:most|largest|biggest|main|primary|primarily|principal\w*|major|leading|greatest|highest|lowest|smallest|least|best|top|key|chief|majority|mainly|mostly|fastest|first|\w{3,12}est)\b/i
const CONTRAST =
  /\b(?:whereas|while|but|however|unlike|compared (?:to|with)|in contrast|on the other hand|rather than|although|both|respectively|versus|either|former|latter)\b/i
const MEANS = /\b(?:by \w+ing|through|via|using|with the help of|by means of|with its|based on|from (?:its|the))\b/i
const ENUMERATION = /[^,]{2,60}, [^,]{2,80},? (?:and|or|as well as) /i

/** Named places of a text. */
export function placesIn(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(NAME)) {
    const name = match[0].replace(/[.'’]s?$/, '').toLowerCase()
    if (PLACES.has(name)) found.push(name)
    else for (const part of name.split(/ (?:and|of|&) | /)) if (PLACES.has(part)) found.push(part)
  }
  return found
}

/** Names that stand inside a sentence: capitalised runs of words, the opening word of the sentence left out. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)]
    .filter((match) => match.index > 0 && !/[.!?:] ?["“]?$/.test(text.slice(Math.max(0, match.index - 3), match.index)))
    .map((match) => match[0])
}

const PLACE_WORD = /\b(?:countries|cities|regions?|nationwide|worldwide|globally|internationally|locat\w+|headquarter\w*)\b/i

const TESTS: Record<keyof Offers, (text: string) => boolean> = {
  number: (text) => NUMBER.test(text),
  money: (text) => MONEY.test(text),
  percent: (text) => PERCENT.test(text),
  date: (text) => DATE.test(text),
  duration: (text) => DURATION.test(text),
  place: (text) => PLACE_WORD.test(text) || placesIn(text).length > 0,
  person: (text) => PERSON.test(text),
  names: (text) => namesIn(text).length > 1,
  name: (text) => namesIn(text).length > 0,
  negation: (text) => NEGATION.test(text),
  reason: (text) => REASON.test(text),
  superlative: (text) => SUPERLATIVE.test(text),
  enumeration: (text) => ENUMERATION.test(text),
  contrast: (text) => CONTRAST.test(text),
  means: (text) => MEANS.test(text),
}

/** The kinds of fact, in order. */
export const OFFERED = Object.keys(TESTS) as (keyof Offers)[]

/** UTF-16 units of a text that are looked at: the longest sentence of a thousand documents has 1,455. */
const MOST_TEXT = 4_000

/** What a text offers. Each fact is looked for when it is first asked for, and once: most questions ask for few. */
export function offersOf(text: string): Offers {
  return new LazyOffers(text.slice(0, MOST_TEXT))
}

class LazyOffers implements Offers {
  readonly #text: string
  readonly #known = new Map<keyof Offers, boolean>()

  constructor(text: string) {
    this.#text = text
  }

  #offers(kind: keyof Offers): boolean {
    const known = this.#known.get(kind) ?? TESTS[kind](this.#text)
    this.#known.set(kind, known)
    return known
  }

  get number(): boolean {
    return this.#offers('number')
  }
  get money(): boolean {
    return this.#offers('money')
  }
  get percent(): boolean {
    return this.#offers('percent')
  }
  get date(): boolean {
    return this.#offers('date')
  }
  get duration(): boolean {
    return this.#offers('duration')
  }
  get place(): boolean {
    return this.#offers('place')
  }
  get person(): boolean {
    return this.#offers('person')
  }
  get names(): boolean {
    return this.#offers('names')
  }
  get name(): boolean {
    return this.#offers('name')
  }
  get negation(): boolean {
    return this.#offers('negation')
  }
  get reason(): boolean {
    return this.#offers('reason')
  }
  get superlative(): boolean {
    return this.#offers('superlative')
  }
  get enumeration(): boolean {
    return this.#offers('enumeration')
  }
  get contrast(): boolean {
    return this.#offers('contrast')
  }
  get means(): boolean {
    return this.#offers('means')
  }
}

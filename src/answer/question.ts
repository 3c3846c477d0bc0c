import type { AnswerType } from '../canvas/facet.ts'
import { ASKS } from '../language/question-words.ts'
import { stem } from '../language/stem.ts'
import { COMPANY_WORDS, LIGHT_WORDS } from '../language/stop-words.ts'
import type { Term } from '../search/terms.ts'
import { termsOf } from '../search/terms.ts'

export const KINDS = [
  'count',
  'amount',
  'share',
  'date',
  'duration',
  'place',
  'person',
  'reason',
  'manner',
  'definition',
  'yes-no',
  'list',
  'compare',
  'overview',
  'keyword',
  'other',
] as const
export type QuestionKind = (typeof KINDS)[number]

/** A question, taken apart. */
export interface Question {
  /** The question that stands alone, mistyped words repaired. */
  text: string
  /** The clause that asks, when the text holds more. */
  clause: string
  kind: QuestionKind
  /** What kind of thing would answer it; undefined when any text may. */
  wants: AnswerType | undefined
  /** Every word, in order; `weight` says how much it counts. */
  words: WeightedTerm[]
  /** The noun that is asked for: "consultants" of "how many consultants". */
  focus: string | undefined
  superlative: boolean
  negated: boolean
  /** Of its kind, as src/search/meaning.ts adds them to what it means. */
  signs: string[]
}

export interface WeightedTerm extends Term {
  /** 0 to 1: 0 for grammar and the company's own name. */
  weight: number
  /** It stands in the clause that asks. */
  asking: boolean
}

const WANTED: Partial<Record<QuestionKind, AnswerType>> = {
  count: 'number',
  amount: 'money',
  share: 'percent',
  date: 'date',
  duration: 'duration',
  place: 'place',
  person: 'person',
  list: 'names',
}

const LIGHT_STEMS = new Set([...LIGHT_WORDS].map(stem))
const COMPANY_STEMS = new Set([...COMPANY_WORDS].map(stem))

/** How much words count that carry little of what is asked. */
export const LITTLE = { light: 0.25, company: 0.08, aside: 0.35 } as const

/** The noun after the words that ask for it, up to three words on. */
const FOCUS =
  /\b(?:how many|how much|which|what|number of|count the|list (?:of|the|all)?|name (?:the|all|some)?|whose)\s+(?:(?:of|the|their|its|our|your|other|different|kinds? of|types? of|sorts? of|more|exactly|total|main|big|biggest|major|new)\s+){0,3}([\p{L}'-]+)(?:\s+([\p{L}'-]+))?/iu

/** `own`: stems that name the company itself. */
export function readQuestion(text: string, own: ReadonlySet<string>, rarityOf: (stem: string) => number): Question {
  const clause = askingClause(text)
  const from = text.lastIndexOf(clause)
  const lower = clause.toLowerCase().replace(/[‘’]/g, "'")
  const kind = kindOf(lower)
  const words = termsOf(text).map((term): WeightedTerm => {
    const asking = term.at >= from && term.at < from + clause.length
    return {
      ...term,
      asking,
      weight: own.has(term.stem) || term.stop ? 0 : weightOf(term, rarityOf) * (asking ? 1 : LITTLE.aside),
    }
  })
  const focus = FOCUS.exec(clause)
  const superlative = ASKS.superlative.test(lower)
  const negated = ASKS.negation.test(lower)
  return {
    text,
    clause,
    kind,
    wants: WANTED[kind],
    words,
    focus: focus ? focusOf(focus) : undefined,
    superlative,
    negated,
    signs: [`asks-${kind}`, ...(superlative ? ['asks-superlative'] : []), ...(negated ? ['asks-negation'] : [])],
  }
}

function focusOf(match: RegExpExecArray): string | undefined {
  const terms = termsOf(`${match[1]} ${match[2] ?? ''}`).filter((term) => !term.stop)
  return terms[0] && terms[0].at === 0 ? terms[0].stem : undefined
}

function weightOf(term: Term, rarityOf: (stem: string) => number): number {
  const weight = rarityOf(term.stem)
  if (COMPANY_STEMS.has(term.stem)) return Math.min(weight, LITTLE.company)
  return LIGHT_STEMS.has(term.stem) ? Math.min(weight, LITTLE.light) : weight
}

/** The last sentence that asks; the whole text when none does or there is but one. */
function askingClause(text: string): string {
  const sentences = text.match(/[^.!?\n]+(?:[.!?]+(?=\s|$)|\n|$)|[^\n]/g)?.map((sentence) => sentence.trim()) ?? []
  const asking = sentences.filter(
    (sentence) => /\?["”')]*$/.test(sentence) && /\p{L}{2}/u.test(sentence) && sentence.split(/\s+/).length > 1,
  )
  const last =
    asking.at(-1) ??
    sentences
      .filter((sentence) => /\b(?:who|what|which|when|where|why|how|tell|list|name|wondering|know)\b/i.test(sentence))
      .at(-1)
  return last && last.length > 8 ? last : text.trim()
}

function kindOf(text: string): QuestionKind {
  const is = (kind: keyof typeof ASKS): boolean => ASKS[kind].test(text)
  if (is('overview')) return 'overview'
  if (is('compare')) return 'compare'
  if (/\bwhy\b|\bhow come\b|\breasons?\b/.test(text)) return 'reason'
  if (is('duration')) return 'duration'
  if (is('share')) return 'share'
  if (is('count')) return 'count'
  if (is('amount')) return 'amount'
  if (is('date')) return 'date'
  if (is('yesNo')) return 'yes-no'
  if (is('place')) return 'place'
  if (is('person')) return 'person'
  if (is('reason')) return 'reason'
  if (is('manner')) return 'manner'
  if (/^\W*(?:(?:so|and|ok|but|well),? )?(?:what(?:'s| is)(?! there)|define|explain)\b/.test(text)) return 'definition'
  if (is('list')) return 'list'
  if (is('definition')) return 'definition'
  return text.split(/\s+/).length <= 4 ? 'keyword' : 'other'
}

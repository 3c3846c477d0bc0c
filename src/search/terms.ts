import { numeral } from '../language/numbers.ts'
import { stem } from '../language/stem.ts'
import { STOP_WORDS } from '../language/stop-words.ts'

/** A word of a text as it is matched. */
export interface Term {
  /** What is compared: stem of a word, digits of a number. */
  stem: string
  /** Lower case, quotes made straight, possessive removed. */
  word: string
  /** UTF-16 offset in the text. */
  at: number
  /** Place among all words of the text, stop words counted, from 0. */
  place: number
  /** The word begins with a capital in the text. */
  capital: boolean
  /** Grammar only: kept for its place, never matched. */
  stop: boolean
}

/** Words that are grammar in small letters and names in capitals. */
const CAPITAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['IT', 'i.t'],
])

/** Longest word that is looked at, in UTF-16 units: what follows is cut. */
const LONGEST_WORD = 64

/** Words: initials with points (U.S.), or letters and digits joined by an apostrophe, an ampersand, or a point or comma between digits. */
const WORD = /(?:\p{Lu}\.){2,8}|[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}\p{M}\p{N}]+|[.,]\p{N}+)*/gu

/** What is known of a word, by how it is written. */
type ReadWord = Pick<Term, 'stem' | 'word' | 'capital' | 'stop'>
/** Words read before: many texts that share it are read faster. It grows with the words of the texts, so no user's text shares one. */
export type WordsRead = Map<string, ReadWord>

function readWord(surface: string, allCapitals: boolean): ReadWord {
  const raw = plainWord(surface)
  const word = allCapitals ? raw : (CAPITAL_WORDS.get(surface) ?? raw)
  return { stem: numeral(word) ?? stem(word), word, capital: /^\p{Lu}/u.test(surface), stop: STOP_WORDS.has(word) }
}

/** A word as it is compared, before stemming; empty when nothing is left of it. */
function plainWord(surface: string): string {
  if (surface.length <= LONGEST_WORD && /^(?:[a-zA-Z]+|\d+)$/.test(surface)) return surface.toLowerCase()
  const word = surface.slice(0, LONGEST_WORD).normalize('NFKC').replace(/’/g, "'").toLowerCase()
  if (/^(?:\p{L}\.)+$/u.test(word)) return word.replaceAll('.', '').replace(/^us$/, 'usa')
  if (/^\d[\d.,]*$/.test(word)) return word.replace(/,(?=\d{3})/g, '')
  return word
    .replace(/'s?$/, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}

/** The terms of a text, in order. Hyphenated words come in parts and, after them, as one word at the place of the last part. */
export function termsOf(text: string, known?: WordsRead): Term[] {
  const terms: Term[] = []
  const allCapitals = text === text.toUpperCase()
  let place = 0
  let before: { end: number; word: string; at: number } | undefined
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const surface = match[0]
    const at = match.index
    const read = (allCapitals ? undefined : known?.get(surface)) ?? readWord(surface, allCapitals)
    if (!allCapitals) known?.set(surface, read)
    const { word } = read
    if (word === '') continue
    terms.push({ stem: read.stem, word, at, place, capital: read.capital, stop: read.stop })
    const hyphen = before && at === before.end + 1 && /[-‐‑]/.test(text[at - 1] as string)
    if (before && hyphen && /^\p{L}+$/u.test(before.word) && /^\p{L}+$/u.test(word) && before.word.length + word.length <= 24) {
      const joined = before.word + word
      terms.push({ stem: stem(joined), word: joined, at: before.at, place, capital: false, stop: false })
    }
    before = { end: at + surface.length, word, at }
    place++
  }
  return terms
}

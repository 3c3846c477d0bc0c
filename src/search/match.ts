import type { Lexicon } from '../language/lexicon.ts'
import { dot } from './meaning.ts'
import type { PreparedDocument, PreparedPassage } from './prepared-document.ts'
import type { RelatedWords } from './related-words.ts'
import type { Term } from './terms.ts'
import type { MatchWeights } from './weights.ts'
import { CONTEXT } from './weights.ts'
import type { Stem } from './word-match.ts'
import { shareLine, stemOf, wordMatch } from './word-match.ts'

/** A word or phrase of a question, as it is matched. */
export interface Unit {
  /** The stem, or the stems of a phrase joined by spaces. */
  key: string
  /** How much it counts by itself, 0 to 1. */
  weight: number
  lines: readonly number[]
  phrase: boolean
  /** Where it begins in the question: a place among its words. */
  place: number
}

/** How the units of a question match the passages of a document. */
export interface Match {
  units: readonly Unit[]
  /** By unit, by passage: the best match of the passage's own words, 0 to 1. */
  own: readonly Float64Array[]
  /** The same, words around the passage and before it counted less. */
  wide: readonly Float64Array[]
  /** By unit: log((passages + 1) / (0.5 + sum of squared matches)): what everything in the document matches a little decides nothing. */
  decisive: readonly number[]
  /** By passage: cosine of what the question means with what the passage means. */
  meaning: Float64Array
  /** The same, what all passages share taken off: of its own words, and with those around it. */
  ownCosine: Float64Array
  wideCosine: Float64Array
}

/** Words in a phrase that is matched as a whole count this much by themselves. */
const IN_PHRASE = 0.4
/** The most units of a question that are matched: the first of them. */
const MOST_UNITS = 48

/** The units of weighted words: phrases of the thesaurus, and every word with a weight, each once. */
export function unitsOf(words: readonly (Term & { weight: number })[], related: RelatedWords): Unit[] {
  const phrases = related.phrasesIn(words)
  const units = new Map<string, Unit>()
  const covered = new Set<number>()
  for (const { first, last, key, lines } of phrases) {
    const weight = Math.max(...words.slice(first, last + 1).map((word) => word.weight), 0.3)
    units.set(key, { key, weight, lines, phrase: true, place: (words[first] as Term).place })
    for (let i = first; i <= last; i++) covered.add(i)
  }
  words.forEach((word, i) => {
    if (word.weight <= 0) return
    const weight = word.weight * (covered.has(i) ? IN_PHRASE : 1)
    const known = units.get(word.stem)
    if (known) known.weight = Math.max(known.weight, weight)
    else units.set(word.stem, { key: word.stem, weight, lines: related.linesOf(word.stem), phrase: false, place: word.place })
  })
  return [...units.values()].slice(0, MOST_UNITS)
}

/**
 * Matches units with every passage: cost is units × words of the document's vocabulary, and units × words of its passages.
 * `asked` is what the question means: a vector of length 1.
 */
export function matchUnits(
  units: readonly Unit[],
  asked: Float64Array,
  prepared: PreparedDocument,
  lexicon: Lexicon,
  related: RelatedWords,
  weights: MatchWeights,
): Match {
  const { passages, vocabulary } = prepared
  const own: Float64Array[] = []
  const wide: Float64Array[] = []
  const decisive: number[] = []
  const likeness = new Float64Array(vocabulary.length)
  for (const unit of units) {
    const wanted = unit.phrase ? { stem: unit.key, row: -1, lines: unit.lines } : stemOf(unit.key, lexicon, related)
    for (let i = 0; i < likeness.length; i++) likeness[i] = wordMatch(wanted, vocabulary[i] as Stem, lexicon, weights)
    const [ownBest, wideBest] = [new Float64Array(passages.length), new Float64Array(passages.length)]
    let square = 0
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i] as PreparedPassage
      const mine = Math.max(best(likeness, passage.own), shareLine(unit.lines, passage.ownLines) ? weights.related : 0)
      const around = Math.max(best(likeness, passage.around), shareLine(unit.lines, passage.aroundLines) ? weights.related : 0)
      ownBest[i] = mine
      wideBest[i] = Math.max(mine, CONTEXT.around * around, CONTEXT.before * best(likeness, passage.before))
      square += mine * mine
    }
    own.push(ownBest)
    wide.push(wideBest)
    decisive.push(Math.max(0, Math.log((passages.length + 1) / (0.5 + square))))
  }
  return {
    units,
    own,
    wide,
    decisive,
    meaning: Float64Array.from(passages, (passage) => dot(asked, passage.meaning)),
    ownCosine: Float64Array.from(passages, (passage) => dot(asked, passage.ownDistinct)),
    wideCosine: Float64Array.from(passages, (passage) => dot(asked, passage.distinct)),
  }
}

/** The best likeness of some words. */
function best(likeness: Float64Array, words: readonly number[]): number {
  let most = 0
  for (let i = 0; i < words.length; i++) most = Math.max(most, likeness[words[i] as number] as number)
  return most
}

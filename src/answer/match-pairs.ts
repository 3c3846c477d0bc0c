import type { Unit } from '../search/match.ts'
import { dot, meaningOf } from '../search/meaning.ts'
import type { MatchWeights } from '../search/weights.ts'
import { MATCH_WEIGHTS } from '../search/weights.ts'
import type { Stem } from '../search/word-match.ts'
import { shareLine, stemOf, wordMatch } from '../search/word-match.ts'
import type { AskedPair } from './asked-pairs.ts'
import { namesOf, plainQuestion } from './asked-pairs.ts'
import type { Knowledge } from './knowledge.ts'
import type { Ranking } from './score.ts'

/** A question of the document as it matches the one that is asked. */
export interface NearPair {
  pair: AskedPair
  /** It is the very question. */
  same: boolean
  /** By unit of the question: the best match among the words of the pair's question. */
  found: readonly number[]
  /** Cosine of what both questions mean. */
  meaning: number
}

/** How the words of a question match those of the document. */
export interface WordsMatched {
  units: readonly Unit[]
  /** By unit: how well it matches each word of the document's vocabulary. */
  likeness: readonly Float64Array[]
  /** The same of matches that are no mere likeness of meaning: a cat is like a dog. */
  sure: readonly Float64Array[]
  /** By word of the vocabulary: the best of all units, those of the question before too. */
  best: Float64Array
  bestSure: Float64Array
  /** By unit: what stands in many of the document's questions decides little between them. */
  decisive: readonly number[]
}

/** Pairs that are looked at closely: those whose words and meaning come nearest, and the one whose answer holds the first passage. */
const CLOSE = 8
/** Words of the question before, which a question leans on, count less. */
const BEFORE = 0.8
/** Only words that are the same, nearly, or stand in one line of the thesaurus. */
const SURE_WEIGHTS: MatchWeights = { ...MATCH_WEIGHTS, cosineMost: 0 }

/** The questions of a document that come nearest to the one that is asked: cost is its words × the vocabulary, and × the words of the pairs. */
export function nearPairs(
  { asked, prepared, ranked }: Ranking,
  pairs: readonly AskedPair[],
  { lexicon, related }: Knowledge,
): { near: NearPair[]; matched: WordsMatched } {
  const { vocabulary } = prepared
  const { units } = asked.match
  const before = asked.topicMatch?.units ?? []
  const compare =
    (weights: MatchWeights) =>
    ({ key, phrase, lines }: Unit): Float64Array => {
      const wanted: Stem = phrase ? { stem: key, row: -1, lines } : stemOf(key, lexicon, related)
      return Float64Array.from(vocabulary, (word) => wordMatch(wanted, word, lexicon, weights))
    }
  const [likeness, sure] = [units.map(compare(MATCH_WEIGHTS)), units.map(compare(SURE_WEIGHTS))]
  const best = bestOf(likeness, before.map(compare(MATCH_WEIGHTS)), vocabulary.length)
  const bestSure = bestOf(sure, before.map(compare(SURE_WEIGHTS)), vocabulary.length)
  const plain = plainQuestion(asked.question.text, namesOf(prepared.document))
  const meaning = meaningOf(asked.bag, lexicon)
  const squares = new Float64Array(units.length)
  const all = pairs.map((pair) => {
    const words = pair.words.map(({ word }) => word)
    const found = units.map((unit, u) => bestIn(likeness[u] as Float64Array, words, unit, pair.lines))
    for (let u = 0; u < found.length; u++) squares[u] = (squares[u] as number) + (found[u] as number) ** 2
    const near: NearPair = { pair, same: pair.plain === plain, found, meaning: dot(meaning, pair.meaning) }
    const score = near.same ? Number.POSITIVE_INFINITY : near.meaning + covered(units, found) + coveredOwn(pair, best)
    return { near, score }
  })
  const decisive = Array.from(squares, (square) => Math.max(0, Math.log((pairs.length + 1) / (0.5 + square))))
  const first = ranked[0]?.passage.answers
  const close = all.sort((a, b) => b.score - a.score).filter(({ near }, i) => i < CLOSE || near.pair.pair === first)
  return { near: close.map(({ near }) => near), matched: { units, likeness, sure, best, bestSure, decisive } }
}

/** By word of the vocabulary: the best of some rows, and of others that count less. */
function bestOf(rows: readonly Float64Array[], others: readonly Float64Array[], size: number): Float64Array {
  const best = new Float64Array(size)
  for (const [all, share] of [
    [rows, 1],
    [others, BEFORE],
  ] as const)
    for (const row of all) for (let i = 0; i < size; i++) best[i] = Math.max(best[i] as number, share * (row[i] as number))
  return best
}

/** The best match of a unit among some words of the vocabulary, and the thesaurus lines of the phrases among them. */
export function bestIn(row: Float64Array, words: readonly number[], unit: Unit, lines: readonly number[]): number {
  let most = shareLine(unit.lines, lines) ? MATCH_WEIGHTS.related : 0
  for (let i = 0; i < words.length; i++) most = Math.max(most, row[words[i] as number] as number)
  return most
}

/** The share of the units' weight that is matched. */
export function covered(units: readonly { weight: number }[], matches: readonly number[]): number {
  let [sum, mass] = [0, 0]
  for (let u = 0; u < units.length; u++) {
    const { weight } = units[u] as Unit
    mass += weight
    sum += weight * (matches[u] as number)
  }
  return mass > 0 ? sum / mass : 0
}

/** The share of the weight of a pair's question that the asked one matches. */
export const coveredOwn = ({ words }: AskedPair, best: Float64Array): number =>
  covered(
    words,
    words.map(({ word }) => best[word] as number),
  )

import type { QuestionPair } from '../documents/questions.ts'
import { PLACES } from '../language/places.ts'
import type { Unit } from '../search/match.ts'
import { dot, meaningOf } from '../search/meaning.ts'
import type { MatchWeights } from '../search/weights.ts'
import { MATCH_WEIGHTS } from '../search/weights.ts'
import type { Stem } from '../search/word-match.ts'
import { shareLine, stemOf, wordMatch } from '../search/word-match.ts'
import type { AskedPair } from './asked-pairs.ts'
import { plainQuestion } from './asked-pairs.ts'
import type { Knowledge } from './knowledge.ts'
import type { WeightedTerm } from './question.ts'
import type { Ranking } from './score.ts'

/** What is measured of a question of the document against one that is asked. Each runs from 0 to about 1. */
export const PAIR_FEATURES = [
  'asked',
  'own',
  'exact',
  'decisive',
  'meaning',
  'wide',
  'missing',
  'missingEverywhere',
  'ownMissing',
  'kind',
  'negation',
  'closedMissing',
  'swapped',
  'closedSwapped',
  'sure',
  'first',
  'share',
  'confidence',
] as const
export type PairFeature = (typeof PAIR_FEATURES)[number]

export interface PairMatch {
  asked: AskedPair
  features: Record<PairFeature, number>
  /** It is the very question. */
  same: boolean
  /** What the question names (a place, a number, a name that is no English word) stands neither in the document's question nor in its answer. */
  misses: boolean
}

/** Pairs that are looked at closely: those whose words and meaning come nearest. */
const CLOSE = 8
/** Words of the question before, which a question leans on, count less. */
const BEFORE = 0.8
/** A word that is nearly the same, and one that has something to do with it. */
const [SAME, RELATED] = [0.8, 0.6]
/** Words that are the same, nearly, or stand in one line of the thesaurus. */
const SURE_WEIGHTS: MatchWeights = { ...MATCH_WEIGHTS, cosineMost: 0 }

interface Compared {
  units: readonly Unit[]
  /** By unit: how well it matches each word of the document's vocabulary. */
  likeness: readonly Float64Array[]
  /** By word of the vocabulary: the best match of all units, those of the question before too. */
  best: Float64Array
  /** The same of matches that are no mere likeness of meaning: a cat is like a dog. */
  sure: readonly Float64Array[]
  bestSure: Float64Array
}

/** The questions of a document that come nearest to the one that is asked: cost is its words × the vocabulary and the words of the pairs. */
export function matchPairs(
  ranking: Ranking,
  confidence: number,
  pairs: readonly AskedPair[],
  { lexicon, related }: Knowledge,
): PairMatch[] {
  const { asked, prepared } = ranking
  const { question } = asked
  const plain = plainQuestion(question.text)
  const compare =
    (weights: MatchWeights) =>
    ({ key, phrase, lines }: Unit): Float64Array => {
      const wanted: Stem = phrase ? { stem: key, row: -1, lines } : stemOf(key, lexicon, related)
      return Float64Array.from(prepared.vocabulary, (word) => wordMatch(wanted, word, lexicon, weights))
    }
  const { units } = asked.match
  const [likeness, sure] = [units.map(compare(MATCH_WEIGHTS)), units.map(compare(SURE_WEIGHTS))]
  const before = asked.topicMatch?.units ?? []
  const compared: Compared = {
    units,
    likeness,
    best: bestOf(likeness, before.map(compare(MATCH_WEIGHTS)), prepared.vocabulary.length),
    sure,
    bestSure: bestOf(sure, before.map(compare(SURE_WEIGHTS)), prepared.vocabulary.length),
  }
  const meaning = meaningOf(asked.bag, lexicon)
  const matched = pairs.map((pair) => {
    const found = units.map((unit, u) => bestIn(likeness[u] as Float64Array, wordsOf(pair), unit, pair.lines))
    const [covers, own] = [covered(units, found), coveredOwn(pair, compared)]
    const same = pair.plain === plain
    return { pair, found, covers, own, same, near: same ? Number.POSITIVE_INFINITY : covers + own + dot(meaning, pair.meaning) }
  })
  const decisive = units.map((_, u) => {
    const square = matched.reduce((sum, { found }) => sum + (found[u] as number) ** 2, 0)
    return Math.max(0, Math.log((pairs.length + 1) / (0.5 + square)))
  })
  const first = ranking.ranked[0]?.passage.answers
  const shares = sharesOf(ranking)
  return matched
    .sort((a, b) => b.near - a.near)
    .slice(0, CLOSE)
    .map(({ pair, found, covers, own, same }): PairMatch => {
      const answer = [...new Set(pair.passages.flatMap((passage) => passage.own))]
      const inAnswer = units.map((unit, u) => bestIn(likeness[u] as Float64Array, answer, unit, []))
      const wide = found.map((match, u) => Math.max(match, 0.8 * (inAnswer[u] as number)))
      const closed = question.kind === 'yes-no' ? 1 : 0
      const missing = most(units, found)
      const everywhere = most(units, wide)
      const surely = units.map((unit, u) => bestIn(sure[u] as Float64Array, [...wordsOf(pair), ...answer], unit, pair.lines))
      const ownUnsure = Math.max(
        0,
        ...pair.words.map(({ word, weight }) => ((compared.bestSure[word] as number) >= RELATED ? 0 : weight)),
      )
      const swapped = Math.min(ownUnsure, most(units, surely))
      const names = question.words.filter(isDeciding)
      const held = (word: WeightedTerm): boolean => {
        const u = units.findIndex(({ key, phrase }) => !phrase && key === word.stem)
        return u < 0 || Math.max(found[u] as number, inAnswer[u] as number) >= SAME
      }
      return {
        asked: pair,
        same,
        misses: !names.every(held),
        features: {
          asked: covers,
          own,
          exact: covered(units, found.map((match) => (match >= SAME ? 1 : 0))),
          decisive: covered(units.map((unit, u) => ({ ...unit, weight: unit.weight * (decisive[u] as number) })), found),
          meaning: dot(meaning, pair.meaning),
          wide: covered(units, wide),
          missing,
          missingEverywhere: everywhere,
          ownMissing: Math.max(0, ...pair.words.map(({ word, weight }) => weight * (1 - (compared.best[word] as number)))),
          kind: question.kind === pair.question.kind ? 1 : 0,
          negation: question.negated === pair.question.negated ? 0 : 1,
          closedMissing: closed * everywhere,
          swapped,
          closedSwapped: closed * swapped,
          sure: covered(units, surely),
          first: first === pair.pair ? 1 : 0,
          share: shares.get(pair.pair) ?? 0,
          confidence: first === pair.pair ? confidence : 0,
        },
      }
    })
}

/** What decides whether two questions can be one: a number, a place, a name that is no English word. */
function isDeciding({ stem, word, weight, capital, place }: WeightedTerm): boolean {
  if (weight === 0) return false
  return /^\d/.test(stem) || PLACES.has(word) || (capital && place > 0 && weight === 1)
}

const wordsOf = ({ words }: AskedPair): number[] => words.map(({ word }) => word)

/** By pair: how likely its answer's passages are among all, by their scores. */
function sharesOf({ ranked }: Ranking): ReadonlyMap<QuestionPair, number> {
  const shares = new Map<QuestionPair, number>()
  const most = ranked[0]?.score ?? 0
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - most), 0)
  for (const { passage, score } of ranked)
    if (passage.answers) shares.set(passage.answers, (shares.get(passage.answers) ?? 0) + Math.exp(score - most) / all)
  return shares
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

/** The best match of a unit among some words of the vocabulary. */
function bestIn(row: Float64Array, words: readonly number[], unit: Unit, lines: readonly number[]): number {
  let most = shareLine(unit.lines, lines) ? MATCH_WEIGHTS.related : 0
  for (let i = 0; i < words.length; i++) most = Math.max(most, row[words[i] as number] as number)
  return most
}

function covered(units: readonly Unit[], matches: readonly number[]): number {
  let [sum, mass] = [0, 0]
  units.forEach(({ weight }, u) => {
    mass += weight
    sum += weight * (matches[u] as number)
  })
  return mass > 0 ? sum / mass : 0
}

function coveredOwn({ words }: AskedPair, { best }: Compared): number {
  let [sum, mass] = [0, 0]
  for (const { word, weight } of words) {
    mass += weight
    sum += weight * (best[word] as number)
  }
  return mass > 0 ? sum / mass : 0
}

/** The weightiest unit that is not matched. */
const most = (units: readonly Unit[], matches: readonly number[]): number =>
  Math.max(0, ...units.map(({ weight }, u) => ((matches[u] as number) >= RELATED ? 0 : weight * (1 - (matches[u] as number)))))

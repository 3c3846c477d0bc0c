import type { QuestionPair } from '../documents/questions.ts'
import { PLACES } from '../language/places.ts'
import type { NearPair, WordsMatched } from './match-pairs.ts'
import { bestIn, covered, coveredOwn } from './match-pairs.ts'
import { slotOf } from './pair-slot.ts'
import type { Question, WeightedTerm } from './question.ts'
import type { Ranking } from './score.ts'

/** What is measured of a question of the document against the one that is asked. Each runs from 0 to about 1. */
export const PAIR_FEATURES = [
  'asked',
  'own',
  'both',
  'exact',
  'decisive',
  'meaning',
  'wide',
  'missing',
  'missingEverywhere',
  'ownMissing',
  'closedMissing',
  'swapped',
  'closedSwapped',
  'inexact',
  'closedInexact',
  'slot',
  'slotInexact',
  'first',
  'share',
] as const
export type PairFeature = (typeof PAIR_FEATURES)[number]
export type PairFeatures = Record<PairFeature, number>

/** Matches from which on a word is nearly the same, and has at least something to do with the other. */
const [SAME, RELATED] = [0.8, 0.6]
/** What stands in the answer and not in its question counts less. */
const IN_ANSWER = 0.8

/** Measures pairs; what they share is read once. */
export function pairMeter(
  ranking: Ranking,
  matched: WordsMatched,
): (near: NearPair) => { features: PairFeatures; misses: boolean } {
  const { question } = ranking.asked
  const { units, likeness, sure, best, bestSure, decisive } = matched
  const closed = question.kind === 'yes-no' ? 1 : 0
  const first = ranking.ranked[0]?.passage.answers
  const shares = sharesOf(ranking)
  const names = decidingOf(question)
  const { numbers } = ranking.prepared
  const decided = units.map(({ weight }, u) => ({ weight: weight * (decisive[u] as number) }))
  return ({ pair, found, meaning }) => {
    const answer = [...new Set(pair.passages.flatMap((passage) => passage.own))]
    const words = [...pair.words.map(({ word }) => word), ...answer]
    const inAnswer = units.map((unit, u) => bestIn(likeness[u] as Float64Array, answer, unit, []))
    const wide = found.map((match, u) => Math.max(match, IN_ANSWER * (inAnswer[u] as number)))
    const surely = units.map((unit, u) => bestIn(sure[u] as Float64Array, words, unit, pair.lines))
    const lacks = (least: number): number => unmatched(units, surely, least)
    const ownLacks = (least: number): number =>
      unmatched(
        pair.words,
        pair.words.map(({ word }) => bestSure[word] as number),
        least,
      )
    const [asked, own] = [covered(units, found), coveredOwn(pair, best)]
    const missingEverywhere = unmatched(units, wide, RELATED)
    const [swapped, inexact] = [Math.min(lacks(RELATED), ownLacks(RELATED)), Math.min(lacks(SAME), ownLacks(SAME))]
    const exact = covered(
      units,
      found.map((match) => (match >= SAME ? 1 : 0)),
    )
    const reversed = question.negated !== pair.question.negated && exact > 0.9 && own > 0.9
    return {
      misses: reversed || names.some((stem) => matchOf(stem) < SAME),
      features: {
        asked,
        own,
        both: Math.min(asked, own),
        exact,
        decisive: covered(decided, found),
        meaning,
        wide: covered(units, wide),
        missing: unmatched(units, found, RELATED),
        missingEverywhere,
        ownMissing: Math.max(0, ...pair.words.map(({ word, weight }) => weight * (1 - (best[word] as number)))),
        closedMissing: closed * missingEverywhere,
        swapped,
        closedSwapped: closed * swapped,
        inexact,
        closedInexact: closed * inexact,
        slot: slotBelow(RELATED),
        slotInexact: slotBelow(SAME),
        first: first === pair.pair ? 1 : 0,
        share: shares.get(pair.pair) ?? 0,
      },
    }

    function slotBelow(least: number): number {
      const slot = slotOf(question.words, pair.question.words)
      const asks = slot?.asked.some(({ stem }) => matchOf(stem) < least)
      const ownAsks = slot?.own.some(({ stem }) => (bestSure[numbers.get(stem) ?? -1] ?? 1) < least)
      return slot && asks && ownAsks ? slot.frame : 0
    }

    function matchOf(stem: string): number {
      const u = units.findIndex(({ key, phrase }) => !phrase && key === stem)
      return surely[u] ?? 1
    }
  }
}

/** The weight of the weightiest word that is matched less than that. */
const unmatched = (words: readonly { weight: number }[], matches: readonly number[], least: number): number =>
  Math.max(0, ...words.map(({ weight }, i) => ((matches[i] as number) >= least ? 0 : weight)))

/** Stems of what decides whether two questions can be one: numbers, places, names. A question of nothing but capitals shows no names. */
function decidingOf({ words }: Question): string[] {
  const content = words.filter(({ weight }) => weight > 0)
  const titled = content.length > 2 && content.every(({ capital }) => capital)
  const isName = ({ capital, place, weight }: WeightedTerm): boolean => !titled && capital && (place > 0 || weight === 1)
  return content.filter((term) => /^\d/.test(term.stem) || PLACES.has(term.word) || isName(term)).map(({ stem }) => stem)
}

/** By pair: how likely the best passage of its answer is among all, by their scores. A long answer is no better for its length. */
function sharesOf({ ranked }: Ranking): ReadonlyMap<QuestionPair, number> {
  const shares = new Map<QuestionPair, number>()
  const most = ranked[0]?.score ?? 0
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - most), 0)
  for (const { passage, score } of ranked)
    if (passage.answers) shares.set(passage.answers, Math.max(shares.get(passage.answers) ?? 0, Math.exp(score - most) / all))
  return shares
}

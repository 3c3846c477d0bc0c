import type { AskedPair } from './asked-pairs.ts'
import type { Knowledge } from './knowledge.ts'
import { nearPairs } from './match-pairs.ts'
import type { PairFeature, PairFeatures } from './pair-features.ts'
import { PAIR_FEATURES, pairMeter } from './pair-features.ts'
import weights from './pair-weights.json' with { type: 'json' }
import type { Ranking } from './score.ts'
import { PAIRS } from './weights.ts'

/** A question of the document, and how likely it is the one that is asked. */
export interface JudgedPair {
  pair: AskedPair
  /** It is the very question. */
  same: boolean
  /** They differ in what decides: in a number, a place or a name, or in being negated. */
  misses: boolean
  features: PairFeatures
  /** The chance that its answer is right: 1 when it is the very question, 0 when it differs in what decides. */
  chance: number
}

/** What the questions of the document make of the one that is asked. */
export interface OwnAnswer {
  /** The question of the document that is the one asked, sure enough; undefined for none. */
  pair: AskedPair | undefined
  /** As `JudgedPair` has it, of the nearest. */
  chance: number
  /** The likeliest of all, sure or not; undefined when the document asks nothing. */
  nearest: JudgedPair | undefined
  /** The ranking without the answers to other questions: what is near and differs in what decides. */
  rest: Ranking
}

/** Looks for the question that is asked among those of the document. Without any, nothing is changed. */
export function ownAnswer(ranking: Ranking, knowledge: Knowledge): OwnAnswer {
  const pairs = knowledge.pairs(ranking.prepared.document.id)
  if (pairs.length === 0) return { pair: undefined, chance: 0, nearest: undefined, rest: ranking }
  const { near, matched } = nearPairs(ranking, pairs, knowledge)
  const measure = pairMeter(ranking, matched)
  const judged = near.map((one): JudgedPair => {
    const { pair, same } = one
    const { features, misses } = measure(one)
    return { pair, same, misses, features, chance: same ? 1 : misses ? 0 : 1 / (1 + Math.exp(-logitOf(features))) }
  })
  const best = judged.reduce((a, b) => (b.chance > a.chance ? b : a))
  const sure = new Set(judged.filter(({ chance }) => chance >= PAIRS.sure).map(({ pair }) => pair.pair))
  const left = ranking.ranked.filter(({ passage }) => !passage.answers || sure.has(passage.answers))
  // Where the answer to another question fits best, nothing else fits.
  const ranked = left[0] === ranking.ranked[0] ? left : []
  const pair = best.chance >= PAIRS.sure ? best.pair : undefined
  return { pair, chance: best.chance, nearest: best, rest: { ...ranking, ranked } }
}

const LEARNED: Readonly<Record<PairFeature | 'bias', number>> = weights

/** What each feature adds to the logit of the chance, and the bias. */
export const pairParts = (features: PairFeatures): [name: PairFeature | 'bias', part: number][] => [
  ['bias', LEARNED.bias],
  ...PAIR_FEATURES.map((name): [PairFeature, number] => [name, LEARNED[name] * features[name]]),
]

const logitOf = (features: PairFeatures): number => pairParts(features).reduce((sum, [, part]) => sum + part, 0)

import type { AskedPair } from './asked-pairs.ts'
import type { Knowledge } from './knowledge.ts'
import { nearPairs } from './match-pairs.ts'
import type { PairFeature, PairFeatures } from './pair-features.ts'
import { PAIR_FEATURES, pairMeter } from './pair-features.ts'
import weights from './pair-weights.json' with { type: 'json' }
import type { Ranking } from './score.ts'
import { PAIRS } from './weights.ts'

/** What the questions of the document make of the one that is asked. */
export interface OwnAnswer {
  /** The question of the document that is the one asked, sure enough; undefined for none. */
  pair: AskedPair | undefined
  /** The chance that its answer is right; 1 when it is the very question. */
  chance: number
  /** The ranking without the answers to other questions: what is near and differs in what decides. */
  rest: Ranking
}

/** Looks for the question that is asked among those of the document. Without any, nothing is changed. */
export function ownAnswer(ranking: Ranking, knowledge: Knowledge): OwnAnswer {
  const pairs = knowledge.pairs(ranking.prepared.document.id)
  if (pairs.length === 0) return { pair: undefined, chance: 0, rest: ranking }
  const { near, matched } = nearPairs(ranking, pairs, knowledge)
  const measure = pairMeter(ranking, matched)
  const judged = near.map((one) => {
    const { features, misses } = measure(one)
    return { pair: one.pair, chance: one.same ? 1 : misses ? 0 : chanceOf(features) }
  })
  const best = judged.reduce((a, b) => (b.chance > a.chance ? b : a))
  const sure = new Set(judged.filter(({ chance }) => chance >= PAIRS.sure).map(({ pair }) => pair.pair))
  const left = ranking.ranked.filter(({ passage }) => !passage.answers || sure.has(passage.answers))
  // Where the answer to another question fits best, nothing else fits.
  const ranked = left[0] === ranking.ranked[0] ? left : []
  return { pair: best.chance >= PAIRS.sure ? best.pair : undefined, chance: best.chance, rest: { ...ranking, ranked } }
}

function chanceOf(features: PairFeatures): number {
  const learned: Record<PairFeature | 'bias', number> = weights
  const z = PAIR_FEATURES.reduce((sum, name) => sum + learned[name] * features[name], learned.bias)
  return 1 / (1 + Math.exp(-z))
}

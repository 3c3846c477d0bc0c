import { EVIDENCE, evidenceOf } from './evidence.ts'
import type { Ranking } from './score.ts'
import type { AnsweringWeights } from './weights.ts'

/** P(right if answered) − P(not in the document) − margin: answer when it is above 0. */
export function decide(ranking: Ranking, weights: AnsweringWeights): number {
  const evidence = evidenceOf(ranking)
  return chance(weights.right, evidence) - chance(weights.absent, evidence) - weights.margin
}

/** The logistic model of a list of weights by name, `bias` among them. */
function chance(weights: AnsweringWeights['right'], evidence: Float64Array): number {
  const z = EVIDENCE.reduce((sum, name, i) => sum + (weights[name] ?? 0) * (evidence[i] as number), weights.bias ?? 0)
  return 1 / (1 + Math.exp(-z))
}

import type { Chance, Threshold } from '../contract/explanation.ts'
import { LEAST_CONFIDENCE } from './compare.ts'
import type { Discovery } from './discover.ts'
import { EVIDENCE, evidenceOf } from './evidence.ts'
import type { OneAnswer } from './one-document.ts'
import { rounded, roundedParts } from './rounded.ts'
import type { AnsweringWeights } from './weights.ts'
import { weightsOf } from './weights.ts'

/** How sure the evidence made; null when something else decided. */
export function confidenceThreshold({ ranking, confidence, decidedBy, composed }: OneAnswer): Threshold | null {
  if (decidedBy !== 'threshold' && decidedBy !== 'beside') return null
  const weights = weightsOf(ranking.prepared)
  const evidence = evidenceOf(ranking)
  return {
    measure: 'confidence',
    reached: rounded(confidence + weights.margin),
    needed: rounded(weights.margin + (decidedBy === 'beside' ? LEAST_CONFIDENCE : 0)),
    passed: composed !== undefined,
    right: chanceOf(weights.right, evidence),
    absent: chanceOf(weights.absent, evidence),
  }
}

/** How much of the question the best company's passage matches, or of the best passage when no company is named; null when nothing was found. */
export function coverageThreshold({ found, composed, least }: Discovery): Threshold | null {
  const first = composed?.citations[0]?.document
  const best = found.find(({ passage }) => first === undefined || passage.document.id === first)
  return best
    ? {
        measure: 'coverage',
        reached: rounded(best.coverage),
        needed: rounded(least),
        passed: composed !== undefined,
        right: null,
        absent: null,
      }
    : null
}

function chanceOf(weights: AnsweringWeights['right'], evidence: Float64Array): Chance {
  const bias = weights.bias ?? 0
  const parts = EVIDENCE.map((name, i): [string, number] => [name, (weights[name] ?? 0) * (evidence[i] as number)])
  const logit = parts.reduce((sum, [, part]) => sum + part, bias)
  return {
    chance: rounded(1 / (1 + Math.exp(-logit))),
    logit: rounded(logit),
    parts: roundedParts([...parts, ['bias', bias]], logit),
  }
}

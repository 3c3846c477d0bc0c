import type { Chance, PairReading, Threshold } from '../contract/explanation.ts'
import { LEAST_CONFIDENCE } from './compare.ts'
import type { Discovery } from './discover.ts'
import { EVIDENCE, evidenceOf } from './evidence.ts'
import type { OneAnswer } from './one-document.ts'
import type { JudgedPair } from './own-answer.ts'
import { pairParts } from './own-answer.ts'
import { rounded, roundedParts, shortened } from './rounded.ts'
import type { AnsweringWeights } from './weights.ts'
import { PAIRS, weightsOf } from './weights.ts'

/** How sure the evidence made, or a question of the document; null when something else decided. */
export function confidenceThreshold({ ranking, confidence, decidedBy, composed, nearest }: OneAnswer): Threshold | null {
  if (decidedBy === 'pair' && nearest) {
    const { chance } = nearest
    const passed = chance >= PAIRS.sure
    return { measure: 'pair', reached: rounded(chance), needed: PAIRS.sure, passed, right: null, absent: null }
  }
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

/** How near the nearest question of the document comes. */
export function pairReading({ pair: { pair }, same, misses, features }: JudgedPair): PairReading {
  const { text, start, end } = pair.question
  return {
    question: shortened(text),
    start,
    end,
    same,
    misses: misses && !same,
    match: same || misses ? null : chanceBy(pairParts(features)),
  }
}

function chanceOf(weights: AnsweringWeights['right'], evidence: Float64Array): Chance {
  const parts = EVIDENCE.map((name, i): [string, number] => [name, (weights[name] ?? 0) * (evidence[i] as number)])
  return chanceBy([['bias', weights.bias ?? 0], ...parts])
}

function chanceBy(parts: readonly (readonly [name: string, part: number])[]): Chance {
  const logit = parts.reduce((sum, [, part]) => sum + part, 0)
  return { chance: rounded(1 / (1 + Math.exp(-logit))), logit: rounded(logit), parts: roundedParts(parts, logit) }
}

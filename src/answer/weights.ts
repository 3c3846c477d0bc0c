import type { EvidenceName } from './evidence.ts'
import type { FeatureName } from './features.ts'
import learned from './learned-weights.json' with { type: 'json' }

export type RankingWeights = Partial<Record<FeatureName, number>>

export interface CompositionLimits {
  /** Passages quoted at the most. */
  passages: number
  /** A further passage is quoted when its score is within this of the best. */
  gap: number
  /** The same for another item of the best one's list of labelled things. */
  siblingGap: number
  /** Words of an answer, and of one that gives a number or a date. */
  words: number
  shortWords: number
  /** A list with more words is quoted by the opening words of its items. */
  listWords: number
}

export const COMPOSITION: CompositionLimits = { passages: 3, gap: 3, siblingGap: 2, words: 85, shortWords: 65, listWords: 110 }

/** How to rank, and two logistic models over the evidence of when to answer. */
export interface AnsweringWeights {
  ranking: RankingWeights
  right: Partial<Record<EvidenceName | 'bias', number>>
  absent: Partial<Record<EvidenceName | 'bias', number>>
  /** How far P(right) must exceed P(absent). 0 to 0.3: a larger one refuses more. */
  margin: number
}

/** Learned by scripts/learn-answering.ts, which tells from what: for business models, and for texts that tell no blocks of the canvas. */
export const BUSINESS: AnsweringWeights = { ...learned.business, margin: 0 }
export const GENERAL: AnsweringWeights = { ...learned.general, margin: 0.1 }

/** How passages of all documents are put in order when no company is named. */
export const DISCOVERY = {
  /** Passages that the index is asked for. */
  hits: 60,
  /** A word with less weight does not find. */
  leastWeight: 0.2,
  /** A passage must match this share of the question's weight. */
  leastCoverage: 0.55,
  /** The same when the question does not ask for a company; then it must also hold a word of this weight. */
  leastCoverageUnsure: 0.75,
  special: 0.8,
  /** How much likeness of meaning, and the index's own score, count beside coverage. */
  meaning: 0.5,
  index: 0.3,
  /** A further company is named when its score is within this of the best; at most this many. */
  gap: 0.35,
  named: 4,
} as const

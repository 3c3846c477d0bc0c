import type { EvidenceName } from './evidence.ts'
import type { FeatureName } from './features.ts'

export type RankingWeights = Partial<Record<FeatureName, number>>

export const RANKING: RankingWeights = {
  softWide: 3,
  softOwn: 1.6,
  exactWide: 1.9,
  exactOwn: 1,
  decisiveOwn: 1,
  decisiveWide: 2,
  decisiveMost: 1,
  cosineOwn: 1,
  cosineWide: 1,
  pairs: 1,
  label: 0.9,
  heading: 0.7,
  blockWords: 2,
  blockFacets: 1.5,
  facetTold: 3,
  facetToldTop: 0.5,
  typePresent: 1.1,
  typeMissing: -1,
  numberNearFocus: 1.1,
  focus: 0.45,
  name: 0.9,
  superlative: 0.7,
  negationYesNo: 0.8,
  reason: 0.6,
  definition: 0.5,
  enumeration: 0.5,
  sameSection: 1,
  sameList: 1,
  samePassage: 0.7,
  following: 0.7,
  topicWords: 1.6,
}

export interface CompositionLimits {
  /** Passages quoted at the most. */
  passages: number
  /** A further passage is quoted when its score is within this of the best. */
  gap: number
  /** Words of an answer, and of one that gives a number or a date. */
  words: number
  shortWords: number
  /** A list with more words is quoted by the opening words of its items. */
  listWords: number
}

export const COMPOSITION: CompositionLimits = { passages: 3, gap: 2, words: 85, shortWords: 50, listWords: 110 }

/** Two logistic models over the evidence, and how far the first must exceed the second. */
export interface DecisionWeights {
  right: Partial<Record<EvidenceName | 'bias', number>>
  absent: Partial<Record<EvidenceName | 'bias', number>>
  /** 0 to 0.3: a larger one refuses more. */
  margin: number
}

export const DECISION: DecisionWeights = { right: { bias: 3 }, absent: { bias: -3 }, margin: 0.15 }

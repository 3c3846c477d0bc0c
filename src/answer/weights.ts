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
  /** Words of two things set side by side. */
  sidesWords: number
}

export const COMPOSITION: CompositionLimits = {
  passages: 3,
  gap: 3,
  siblingGap: 2,
  words: 85,
  shortWords: 65,
  listWords: 110,
  sidesWords: 140,
}

/** How to rank, and two logistic models over the evidence of when to answer. */
export interface AnsweringWeights {
  ranking: RankingWeights
  right: Partial<Record<EvidenceName | 'bias', number>>
  absent: Partial<Record<EvidenceName | 'bias', number>>
  /** How far P(right) must exceed P(absent). 0 to 0.3: a larger one refuses more. */
  margin: number
}

/** Learned by scripts/learn-answering.ts, which tells from what: for business models, and for texts that tell no blocks of the canvas. */
export const BUSINESS: AnsweringWeights = { ...learned.business, margin: 0.1 }
export const GENERAL: AnsweringWeights = { ...learned.general, margin: 0 }

/** The weights for a document. */
export const weightsOf = ({ businessModel }: { businessModel: boolean }): AnsweringWeights => (businessModel ? BUSINESS : GENERAL)

/** When a question of the document is the one that is asked: chances by src/answer/pair-weights.json, which scripts/learn-pairs.ts learns. */
export const PAIRS = {
  /**
   * From this chance on the answer is given, and below it not quoted at all. 0.3 to 0.7: a lower one gives more answers, and more that
   * belong to another question. On scripts/learn/asked, held out, 129 of its 245 questions are a document's own: 0.4 matches 102, and 11
   * of all wrongly, 0.5 99 and 11, 0.6 91 and 8.
   */
  sure: 0.5,
  /** Words of an answer that is given whole, and of the opening of a longer one. */
  wholeWords: 110,
  openingWords: 85,
} as const

/** How passages of all documents are put in order when no company is named. */
export const DISCOVERY = {
  /** Passages that the index is asked for, by words and by meaning. */
  hits: 60,
  /** A word with less weight does not find. */
  leastWeight: 0.1,
  /** A passage must match this share of the question's weight; or a lesser one when its document is ahead of the next by the lead. */
  leastCoverage: 0.65,
  leastCoverageAhead: 0.5,
  leastLead: 0.4,
  /** The same when the question does not ask for a company; then it must also hold a word of this weight. */
  leastCoverageUnsure: 0.75,
  special: 0.5,
  /** How much exact words, likeness of meaning, and the index's own score count beside coverage. */
  exact: 1,
  meaning: 0.5,
  index: 0.3,
  /** So many further passages of the same document add this share of what their score exceeds the least by. */
  further: 3,
  support: 0.5,
  leastFurther: 0.6,
  /** A further company is named when its score and coverage are within this of the best; at most this many. */
  gap: 0.6,
  coverageGap: 0.15,
  named: 4,
} as const

/** Which passages a search shows. */
export const SEARCH = {
  /**
   * A passage must have so much more than it would have if nothing were asked: 1 is e times as likely. 0.5 to 2; below, nonsense finds
   * passages; above, single words find less than they should.
   */
  lift: 1,
  /** And at least this score. */
  least: 0,
  /** Or it holds a word of this weight: the same word, by its stem. */
  weight: 0.4,
  same: 0.9,
  /** Of all documents, a passage must match this share of the question's weight. 0.3 to 0.6. */
  coverage: 0.4,
} as const

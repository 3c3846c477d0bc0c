/** How much a match of two words is worth when they are not the same. All from 0 to 1. */
export interface MatchWeights {
  /** Both begin with the same six letters ("subscribe", "subscription"). */
  sameOpening: number
  /** Both stand in one line of the thesaurus. 0.6 to 0.8 made no difference. */
  related: number
  /** A cosine of this or less is no likeness. */
  cosineFloor: number
  /** The most that likeness of vectors alone is worth. */
  cosineMost: number
}

export const MATCH_WEIGHTS: MatchWeights = { sameOpening: 0.8, related: 0.7, cosineFloor: 0.45, cosineMost: 0.75 }

/** How much a word counts that stands not in the passage itself but beside it. */
export const CONTEXT = {
  /** In its heading, its label or the sentence that introduces its list. */
  around: 0.9,
  /** In the sentence before it. */
  before: 0.6,
} as const

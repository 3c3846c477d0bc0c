import type { Lexicon } from '../language/lexicon.ts'
import type { RelatedWords } from './related-words.ts'
import type { MatchWeights } from './weights.ts'

/** What is known of a stem, for matching: looked up once. */
export interface Stem {
  stem: string
  row: number
  lines: readonly number[]
}

/** Letters of an opening. */
const OPENING = 6

function sameOpening(a: string, b: string): boolean {
  for (let i = 0; i < OPENING; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return false
  return true
}

/** How well two words stand for each other, 0 to 1. */
export function wordMatch(a: Stem, b: Stem, lexicon: Lexicon, weights: MatchWeights): number {
  if (a.stem === b.stem) return 1
  if (a.stem.length >= OPENING && b.stem.length >= OPENING && sameOpening(a.stem, b.stem)) return weights.sameOpening
  const related = shareLine(a.lines, b.lines) ? weights.related : 0
  if (a.row < 0 || b.row < 0) return related
  const likeness = (lexicon.cosine(a.row, b.row) - weights.cosineFloor) / (1 - weights.cosineFloor)
  return Math.max(related, Math.min(weights.cosineMost, likeness))
}

export function shareLine(a: readonly number[], b: readonly number[]): boolean {
  if (b.length === 0) return false
  for (let i = 0; i < a.length; i++) if (b.includes(a[i] as number)) return true
  return false
}

export const stemOf = (stem: string, lexicon: Lexicon, related: RelatedWords): Stem => ({
  stem,
  row: lexicon.row(stem),
  lines: related.linesOf(stem),
})

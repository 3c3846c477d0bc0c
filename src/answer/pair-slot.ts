import type { WeightedTerm } from './question.ts'

/** Two questions that are the same but for one place, where each has words of its own: "May I bring my cat?", "May I bring my dog?" */
export interface Slot {
  /** The share of their words that stands before and after it in both, above 0 to below 1. */
  frame: number
  /** What stands in it: words that count. */
  asked: readonly WeightedTerm[]
  own: readonly WeightedTerm[]
}

/** Words of a frame: fewer show no likeness. */
const LEAST_FRAME = 2

/** The place in which two questions differ; undefined when that is no single one, or one has nothing of its own there. */
export function slotOf(asked: readonly WeightedTerm[], own: readonly WeightedTerm[]): Slot | undefined {
  const least = Math.min(asked.length, own.length)
  let before = 0
  while (before < least && asked[before]?.stem === own[before]?.stem) before++
  let after = 0
  while (before + after < least && asked.at(-1 - after)?.stem === own.at(-1 - after)?.stem) after++
  const inside = (words: readonly WeightedTerm[]): WeightedTerm[] =>
    words.slice(before, words.length - after).filter(({ weight }) => weight > 0)
  const [ofAsked, ofOwn] = [inside(asked), inside(own)]
  if (before + after < LEAST_FRAME || ofAsked.length === 0 || ofOwn.length === 0) return undefined
  return { frame: (2 * (before + after)) / (asked.length + own.length), asked: ofAsked, own: ofOwn }
}

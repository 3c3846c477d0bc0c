import { scaled, wordingOf } from '../../src/answer/facet-traits.ts'
import type { Facet } from '../../src/canvas/facet.ts'
import type { Lexicon } from '../../src/language/lexicon.ts'
import type { RelatedWords } from '../../src/search/related-words.ts'
import { termsOf } from '../../src/search/terms.ts'

/** A wording to learn from. */
export interface Example {
  facet: number
  /** Place among the facet's wordings; -1 for its name and for the words of its patterns, which have no order and are not asked. */
  place: number
  weight: number
  raw: Map<string, number>
  traits: [string, number][]
  mean: Float64Array
}

/** How much the words of a facet's patterns count against one wording: without them and the names top-3 falls from 0.51 to 0.46. */
const PATTERN_WEIGHT = 2

export const linesOf = (facet: Facet): string[] =>
  facet.asked
    .trim()
    .split('\n')
    .map((line) => line.trim())

export function examplesOf(facets: readonly Facet[], lexicon: Lexicon, related: RelatedWords): Example[] {
  const example = (facet: number, place: number, weight: number, text: string): Example => {
    const { traits, mean } = wordingOf(termsOf(text), lexicon, related)
    return { facet, place, weight, raw: traits, traits: [], mean }
  }
  return facets.flatMap((facet, i) => {
    const patterns = example(i, -1, PATTERN_WEIGHT, wordsOf(facet.told))
    for (const trait of patterns.raw.keys()) if (/^[+?]/.test(trait)) patterns.raw.delete(trait)
    return [example(i, -1, 1, facet.name), patterns, ...linesOf(facet).map((line, place) => example(i, place, 1, line))]
  })
}

/** The words that patterns spell out, in their order; an optional letter is taken as there. */
const wordsOf = (patterns: readonly RegExp[]): string =>
  patterns
    .map(({ source }) =>
      source
        .replace(/\\p\{\w+\}|\\[a-zA-Z]|\(s\)\?|\{[\d,]+\}/g, ' ')
        .replace(/([a-z])\?/g, '$1')
        .replace(/[^a-zA-Z’']+/g, ' '),
    )
    .join(' ')

/** Scales the traits of all by how rare they are among the wordings of `from`; returns how rare, in eighths, as it is packed. */
export function scaleAll(
  all: readonly Example[],
  from: readonly Example[],
  kept: (trait: string, count: number) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { raw } of from) for (const trait of raw.keys()) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const inverse = new Map<string, number>()
  for (const [trait, count] of counts) {
    if (kept(trait, count)) inverse.set(trait, Math.round(8 * Math.log(1 + from.length / (1 + count))) / 8)
  }
  for (const one of all) one.traits = [...scaled(one.raw, (trait) => inverse.get(trait))]
  return inverse
}

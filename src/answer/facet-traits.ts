import type { Lexicon } from '../language/lexicon.ts'
import { rarity, unit } from '../search/meaning.ts'
import type { RelatedWords } from '../search/related-words.ts'
import type { Term } from '../search/terms.ts'

/** What is looked at of a wording: named traits with their weights, and the mean of its words' vectors, of length 1 or 0. */
export interface Wording {
  traits: Map<string, number>
  mean: Float64Array
}

/** A word of a question: `weight` is 0 for grammar and for the company's own name, which tells nothing of what is asked. */
export type AskedTerm = Term & { weight?: number }

/** How much each kind of trait counts. Range 0 to 1; one changed at a time moves top-3 of held-out wordings by less than 0.01. */
const TRAITS = { phrase: 1, phraseLine: 0.7, line: 0.5, asks: 0.9, grammar: 0.4, pair: 0.4 } as const

const ASKING = new Set(['how', 'what', 'who', 'when', 'where', 'why', 'which', 'much', 'many', 'whose'])

/**
 * The traits of a wording. The first letter of a trait tells its kind: `=` a phrase of the thesaurus, `#` a line of it by number,
 * `?` a word of grammar, `-` a stem, `+` two neighbouring stems.
 */
export function wordingOf(all: readonly AskedTerm[], lexicon: Lexicon, related: RelatedWords): Wording {
  const terms = all.filter((term) => term.weight !== 0 || term.stop)
  const traits = new Map<string, number>()
  const mean = new Float64Array(lexicon.dimensions)
  const add = (trait: string, weight: number): void => {
    traits.set(trait, Math.max(traits.get(trait) ?? 0, weight))
  }
  for (const { key, lines } of related.phrasesIn(terms)) {
    add(`=${key}`, TRAITS.phrase)
    for (const line of lines) add(`#${line}`, TRAITS.phraseLine)
  }
  terms.forEach((term, i) => {
    if (term.stop) add(`?${term.word}`, ASKING.has(term.word) ? TRAITS.asks : TRAITS.grammar)
    else {
      const rare = rarity(lexicon.rank(term.stem), lexicon)
      add(`-${term.stem}`, 0.3 + 0.7 * rare)
      for (const line of related.linesOf(term.stem)) add(`#${line}`, TRAITS.line)
      const row = lexicon.row(term.stem)
      if (row >= 0) lexicon.add(mean, row, rare)
    }
    const before = terms[i - 1]
    if (before) add(`+${before.stem} ${term.stem}`, TRAITS.pair)
  })
  return { traits, mean: unit(mean) }
}

/** Scales traits by how rare they are among the wordings, then to length 1. What `inverse` does not know is left out. */
export function scaled(traits: ReadonlyMap<string, number>, inverse: (trait: string) => number | undefined): Map<string, number> {
  const result = new Map<string, number>()
  let square = 0
  for (const [trait, weight] of traits) {
    const value = weight * (inverse(trait) ?? 0)
    if (value === 0) continue
    result.set(trait, value)
    square += value * value
  }
  for (const [trait, value] of result) result.set(trait, value / Math.sqrt(square))
  return result
}

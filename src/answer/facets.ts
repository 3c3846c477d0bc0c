import type { BlockName } from '../canvas/blocks.ts'
import type { Facet } from '../canvas/facet.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import { dot, rarity, unit } from '../search/prepared-document.ts'
import type { RelatedWords } from '../search/related-words.ts'
import type { Term } from '../search/terms.ts'
import { termsOf } from '../search/terms.ts'

/** What a question seems to ask for, as one of the things that people ask of a business model. */
export interface FacetReading {
  /** The likeliest facets, most likely first; the shares of all facets sum to 1. */
  guesses: readonly { facet: Facet; share: number }[]
  /** By block: the shares of the facets that it tells. */
  blocks: ReadonlyMap<BlockName, number>
  /** How far a passage tells what is asked: the shares of the guesses it tells, and whether it tells the first. */
  told(passage: PreparedPassage): { sum: number; top: number }
}

export interface FacetReader {
  read(words: readonly (Term & { asking?: boolean })[]): FacetReading
}

/** Guesses that are looked for in passages. */
const MOST_GUESSES = 8
/** The wordings nearest to the question that vote for a facet, and how much each counts. */
const VOTES = [1, 0.5, 0.25]
/** Likeness of words against likeness of vectors. */
const BY_WORDS = 0.6
/** How sharply shares follow likeness. */
const SHARPNESS = 14

interface Wording {
  facet: number
  words: ReadonlyMap<string, number>
  mean: Float64Array
}

const ASKING = new Set(['how', 'what', 'who', 'when', 'where', 'why', 'which', 'much', 'many', 'whose'])

/** Reads questions by their nearest wordings. Cost of one: the number of wordings. */
export function facetReader(facets: readonly Facet[], lexicon: Lexicon, related: RelatedWords): FacetReader {
  const read = (terms: readonly Term[]): Omit<Wording, 'facet'> => ({ words: traits(terms, lexicon, related), mean: meanOf(terms, lexicon) })
  const wordings = facets.flatMap((facet, i) =>
    facet.asked
      .trim()
      .split('\n')
      .map((asked): Wording => ({ facet: i, ...read(termsOf(asked.trim())) })),
  )
  const inverse = inverseFrequencies(wordings.map((wording) => wording.words))
  for (const wording of wordings) wording.words = weighted(wording.words, inverse)
  const holders = new Map<string, [number, number][]>()
  wordings.forEach((wording, i) => {
    for (const [trait, weight] of wording.words) {
      const list = holders.get(trait)
      if (list) list.push([i, weight])
      else holders.set(trait, [[i, weight]])
    }
  })
  return {
    read: (words) => {
      const { words: own, mean } = read(words)
      const likeness = Float64Array.from(wordings, (wording) => (1 - BY_WORDS) * dot(mean, wording.mean))
      for (const [trait, weight] of weighted(own, inverse)) {
        for (const [i, other] of holders.get(trait) ?? []) likeness[i] = (likeness[i] as number) + BY_WORDS * weight * other
      }
      const nearest = facets.map((): number[] => [])
      wordings.forEach((wording, i) => {
        nearest[wording.facet]?.push(likeness[i] as number)
      })
      return readingOf(
        facets,
        nearest.map((votes) => {
          const best = votes.sort((a, b) => b - a).slice(0, VOTES.length)
          return best.reduce((sum, vote, i) => sum + vote * (VOTES[i] as number), 0)
        }),
      )
    },
  }
}

function readingOf(facets: readonly Facet[], votes: readonly number[]): FacetReading {
  const most = Math.max(...votes)
  const raw = votes.map((vote) => Math.exp((vote - most) * SHARPNESS))
  const total = raw.reduce((sum, x) => sum + x, 0)
  const shares = facets.map((facet, i) => ({ facet, share: (raw[i] as number) / total })).sort((a, b) => b.share - a.share)
  const blocks = new Map<BlockName, number>()
  for (const { facet, share } of shares) {
    facet.blocks.forEach((block, i) => {
      blocks.set(block, Math.min(1, (blocks.get(block) ?? 0) + share / (1 + i)))
    })
  }
  const guesses = shares.slice(0, MOST_GUESSES)
  return {
    guesses,
    blocks,
    told: (passage) => {
      let [sum, top] = [0, 0]
      guesses.forEach(({ facet, share }, i) => {
        if (!tells(facet, passage)) return
        sum += share
        if (i === 0) top = 1
      })
      return { sum, top }
    },
  }
}

/** Whether a passage, with the sentence that introduces its list, tells a facet. */
export function tells(facet: Facet, passage: PreparedPassage): boolean {
  const text = passage.leadIn && passage.kind === 'item' ? `${passage.leadIn.text} ${passage.text}` : passage.text
  return facet.told.some((pattern) => pattern.test(text))
}

/** The traits by which wordings are compared: words, phrases, lines of the thesaurus, neighbouring words. */
function traits(terms: readonly Term[], lexicon: Lexicon, related: RelatedWords): Map<string, number> {
  const found = new Map<string, number>()
  const add = (trait: string, weight: number): void => {
    found.set(trait, Math.max(found.get(trait) ?? 0, weight))
  }
  for (const { key, lines } of related.phrasesIn(terms)) {
    add(`phrase ${key}`, 1)
    for (const line of lines) add(`line ${line}`, 0.7)
  }
  terms.forEach((term, i) => {
    if (!term.stop) {
      add(term.stem, 0.3 + 0.7 * rarity(lexicon.rank(term.stem), lexicon))
      for (const line of related.linesOf(term.stem)) add(`line ${line}`, 0.5)
    } else if (ASKING.has(term.word)) add(`asks ${term.word}`, 0.5)
    const before = terms[i - 1]
    if (before) add(`${before.stem} ${term.stem}`, 0.5)
  })
  return found
}

function inverseFrequencies(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const traits of all) for (const trait of traits.keys()) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  return new Map([...counts].map(([trait, count]) => [trait, Math.log(1 + all.length / (1 + count))]))
}

/** Weighted by rarity and scaled to length 1; traits that no wording has are left out. */
function weighted(traits: ReadonlyMap<string, number>, inverse: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const scaled = new Map<string, number>()
  let square = 0
  for (const [trait, weight] of traits) {
    const value = weight * (inverse.get(trait) ?? 0)
    if (value > 0) scaled.set(trait, value)
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (const [trait, value] of scaled) scaled.set(trait, value / length)
  return scaled
}

function meanOf(terms: readonly Term[], lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(lexicon.dimensions)
  for (const term of terms) {
    const row = term.stop ? -1 : lexicon.row(term.stem)
    if (row >= 0) lexicon.add(sum, row, rarity(row, lexicon))
  }
  return unit(sum)
}

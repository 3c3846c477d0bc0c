import type { BlockName } from '../canvas/blocks.ts'
import type { Facet } from '../canvas/facet.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { RelatedWords } from '../search/related-words.ts'
import type { FacetModel, PackedFacetModel } from './facet-model.ts'
import { readFacetModel, shares } from './facet-model.ts'
import type { AskedTerm, Wording } from './facet-traits.ts'
import { wordingOf } from './facet-traits.ts'
import type { Tells } from './told-facets.ts'
import { toldByPatterns } from './told-facets.ts'

/** What a question seems to ask for, as one of the things that people ask of a business model. */
export interface FacetReading {
  /** The likeliest facets, most likely first; the shares of all facets sum to 1. */
  guesses: readonly { facet: Facet; share: number }[]
  /** By block: the shares of the facets that it tells. */
  blocks: ReadonlyMap<BlockName, number>
  /** How far a passage tells what is asked: the shares of the guesses it tells, halved in a block that is not theirs; and whether it tells the first. */
  told(passage: PreparedPassage): { sum: number; top: number }
  tells: Tells
}

export interface FacetReader {
  read(words: readonly AskedTerm[]): FacetReading
  /** Looked for once. */
  tells: Tells
}

/** The reading of a question to a text that is no business model: nothing is guessed. */
export const NOTHING_ASKED: FacetReading = {
  guesses: [],
  blocks: new Map(),
  told: () => ({ sum: 0, top: 0 }),
  tells: () => false,
}

/** Guesses that are looked for in passages. */
const MOST_GUESSES = 8
/** How much a passage counts that stands in a block where the facet is not looked for. Range 0 to 1. */
const ELSEWHERE = 0.5
/** Readings that are kept: a discovery asks a dozen documents the same, and a request asks its history again. */
const KEPT = 32

/**
 * Reads questions by the distilled model, which must be of these facets. Cost of one: the weights of its words' traits; the first unpacks
 * the model. `looksFor` finds out what a passage tells.
 */
export function facetReader(
  facets: readonly Facet[],
  model: PackedFacetModel,
  lexicon: Lexicon,
  related: RelatedWords,
  looksFor: Tells = toldByPatterns,
): FacetReader {
  let ready: FacetModel | undefined
  const scoresOf = (wording: Wording): Float64Array => {
    ready ??= readFacetModel(model, blocksOfFacets(facets, model.blocks))
    return ready.facets(wording)
  }
  const found = new WeakMap<object, Map<Facet, boolean>>()
  const tells: Tells = (facet, passage) => {
    const known = found.get(passage) ?? new Map<Facet, boolean>()
    found.set(passage, known)
    const told = known.get(facet) ?? looksFor(facet, passage)
    known.set(facet, told)
    return told
  }
  const read = (words: readonly AskedTerm[]): FacetReading => {
    const all = shares(scoresOf(wordingOf(words, lexicon, related)))
    const ranked = [...all.keys()]
      .sort((a, b) => (all[b] as number) - (all[a] as number))
      .map((i) => ({ facet: facets[i] as Facet, share: all[i] as number }))
    const guesses = ranked.slice(0, MOST_GUESSES)
    return { guesses, blocks: blocksOf(ranked), told: (passage) => toldOf(guesses, passage, tells), tells }
  }
  const lately = new Map<string, FacetReading>()
  return {
    tells,
    read: (words) => {
      const key = words.map(({ word, stem, stop, weight }) => `${stop ? '?' : weight === 0 ? '!' : ''}${word}/${stem}`).join(' ')
      const reading = lately.get(key) ?? read(words)
      if (lately.size === KEPT) lately.clear()
      lately.set(key, reading)
      return reading
    },
  }
}

function toldOf(guesses: FacetReading['guesses'], passage: PreparedPassage, tells: Tells): { sum: number; top: number } {
  let [sum, top] = [0, 0]
  guesses.forEach(({ facet, share }, i) => {
    if (!tells(facet, passage)) return
    sum += share * (isAtHome(facet, passage) ? 1 : ELSEWHERE)
    if (i === 0) top = 1
  })
  return { sum, top }
}

/** By facet: the places of its blocks in `blocks`, with their parts of 1; the first counts most. */
export function blocksOfFacets(facets: readonly Facet[], blocks: readonly string[]): [number, number][][] {
  return facets.map((facet) => {
    const total = facet.blocks.reduce((sum, _, i) => sum + 1 / (1 + i), 0)
    return facet.blocks.map((block, i): [number, number] => [blocks.indexOf(block), 1 / (1 + i) / total])
  })
}

function blocksOf(ranked: FacetReading['guesses']): ReadonlyMap<BlockName, number> {
  const blocks = new Map<BlockName, number>()
  for (const { facet, share } of ranked) {
    for (let i = 0; i < facet.blocks.length; i++) {
      const block = facet.blocks[i] as BlockName
      blocks.set(block, Math.min(1, (blocks.get(block) ?? 0) + share / (1 + i)))
    }
  }
  return blocks
}

const isAtHome = (facet: Facet, { block }: PreparedPassage): boolean =>
  !block || facet.blocks.length === 0 || facet.blocks.some((name) => name === block)

import type { Facet } from '../canvas/facet.ts'
import { FACETS } from '../canvas/facets.ts'
import type { Document } from '../documents/document.ts'
import type { Passage } from '../search/passages.ts'
import { beside, passagesOf } from '../search/passages.ts'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

/** Whether a passage, with the sentence that introduces its list, tells a facet. */
export type Tells = (facet: Facet, passage: Passage) => boolean

/** UTF-16 units of a passage that are looked at: the longest sentence of a thousand documents has 1,455, the patterns have wide gaps. */
const MOST_TEXT = 4_000

/** Looks for the patterns of the facet. Cost: two microseconds. */
export const toldByPatterns: Tells = (facet, passage) => {
  const looked = textOf(passage)
  return facet.told.some((pattern) => pattern.test(looked))
}

function textOf({ leadIn, kind, text }: Passage): string {
  return (leadIn && kind === 'item' ? `${beside(leadIn.text)} ${text}` : text).slice(0, MOST_TEXT)
}

/** What all passages of some documents tell, found beforehand, for where the patterns are too large to go. Numbers are packed as packed-numbers.ts tells. */
export interface PackedTold {
  /** How many facets there were. */
  facets: number
  /** By document, in their order: its passages. */
  passages: number[]
  /** By passage: how many facets it tells; then, one after the other, the gap from each to the one before. */
  counts: string
  gaps: string
}

/** Looks for every facet in every passage: 943 documents take a minute. Pattern by pattern, since one that was just used is twice as fast. */
export function packTold(documents: readonly Document[]): PackedTold {
  const passages = documents.map(passagesOf)
  const texts = passages.flat().map(textOf)
  const told = texts.map((): number[] => [])
  FACETS.forEach(({ told: patterns }, facet) => {
    for (const pattern of patterns)
      texts.forEach((text, i) => {
        const mine = told[i] as number[]
        if (mine.at(-1) !== facet && pattern.test(text)) mine.push(facet)
      })
  })
  return {
    facets: FACETS.length,
    passages: passages.map(({ length }) => length),
    counts: packNumbers(told.map(({ length }) => length)),
    gaps: packNumbers(told.flatMap((mine) => mine.map((facet, n) => facet - (mine[n - 1] ?? 0)))),
  }
}

/**
 * What was found beforehand in these documents, which must be those that were packed, in their order.
 * @throws {Error} when it was made of other facets or of another number of documents.
 */
export function toldByTable(documents: readonly Document[], packed: PackedTold): Tells {
  if (packed.facets !== FACETS.length || packed.passages.length !== documents.length)
    throw new Error('The table of told facets is of other facets or documents.')
  const numbers = new Map(FACETS.map((facet, i) => [facet, i]))
  const told = unpackNumbers(packed.gaps)
  /** Where the facets of each passage end in `told`, and where each document's passages begin in `ends`. */
  const ends = Int32Array.from(unpackNumbers(packed.counts))
  let end = 0
  for (let i = 0; i < ends.length; i++) {
    for (let left = ends[i] as number, facet = 0; left > 0; left--, end++) told[end] = facet += told[end] as number
    ends[i] = end
  }
  const firsts = new Map<Document, number>()
  documents.reduce((first, document, i) => {
    firsts.set(document, first)
    return first + (packed.passages[i] as number)
  }, 0)
  return (facet, { document, place }) => {
    const at = (firsts.get(document) as number) + place
    const from = at === 0 ? 0 : (ends[at - 1] as number)
    return told.subarray(from, ends[at]).includes(numbers.get(facet) as number)
  }
}

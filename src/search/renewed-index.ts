import type { Document } from '../documents/document.ts'
import type { PassageIndex } from './postings.ts'

/**
 * An index of changed documents. To build it takes seconds for a thousand of them; until then the index from before finds what has not
 * changed, and what has changed is not found.
 */
export function renewedIndex(before: PassageIndex, next: PassageIndex, documents: readonly Document[]): PassageIndex {
  const kept = new Set(documents)
  let old: PassageIndex | undefined = before
  return {
    search: (groups, asked, most) => {
      if (!old) return next.search(groups, asked, most)
      const { hits, visited } = old.search(groups, asked, most)
      return { hits: hits.filter(({ passage }) => kept.has(passage.document)), visited }
    },
    rarity: (stem) => (old ?? next).rarity(stem),
    warm: () => {
      const more = next.warm()
      if (!more) old = undefined
      return more
    },
  }
}

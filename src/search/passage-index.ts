import MiniSearch from 'minisearch'
import type { Document } from '../documents/document.ts'
import { passagesOf } from './passages.ts'
import { termsOf } from './terms.ts'

/** A passage that the index found: its document and its place among the document's passages. */
export interface Hit {
  document: string
  place: number
  score: number
}

/** All passages of all documents, by their words. */
export interface PassageIndex {
  /** The best hits for words that are related in groups: any word of a group will do, the first counts most. */
  search(groups: readonly (readonly string[])[], most: number): Hit[]
}

interface Entry {
  id: number
  text: string
  section: string
  title: string
}

/** The text counts most; a heading or a title that holds the word helps a little. */
const BOOST = { text: 1, section: 0.6, title: 0.2 } as const
/** A word that stands for one of the question counts this much. */
const RELATED = 0.35
/** Words that are looked for, the rarest first. */
const MOST_WORDS = 32

export function passageIndex(documents: readonly Document[]): PassageIndex {
  const places: { document: string; place: number }[] = []
  const index = new MiniSearch<Entry>({ fields: ['text', 'section', 'title'], tokenize: stemsOf, processTerm: (term) => term })
  for (const document of documents) {
    for (const passage of passagesOf(document)) {
      if (passage.part) continue
      const id = places.push({ document: document.id, place: passage.place }) - 1
      index.add({
        id,
        text: `${passage.leadIn?.text ?? ''} ${passage.text}`,
        section: passage.section.heading,
        title: document.title,
      })
    }
  }
  return {
    search: (groups, most) => {
      const queries = groups
        .slice(0, MOST_WORDS)
        .flatMap((group) => [
          { queries: [group[0] ?? ''] },
          ...(group.length > 1 ? [{ queries: group.slice(1), boostTerm: () => RELATED }] : []),
        ])
      return index
        .search({ combineWith: 'OR', queries }, { boost: BOOST })
        .slice(0, most)
        .map((hit) => ({ ...(places[hit.id] as { document: string; place: number }), score: hit.score }))
    },
  }
}

const stemsOf = (text: string): string[] =>
  termsOf(text)
    .filter((term) => !term.stop)
    .map((term) => term.stem)

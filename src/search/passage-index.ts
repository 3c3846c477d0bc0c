import MiniSearch from 'minisearch'
import type { Document } from '../documents/document.ts'
import { passagesOf } from './passages.ts'
import type { WordsRead } from './terms.ts'
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
  /** Adds the passages of the next few documents; false when all are in. */
  addMore(): boolean
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
/**
 * Places in which the words may stand, all together: a word that would bring more is not looked for. A microsecond or two each. With
 * 943 documents no question of the development sets comes to 10,000, and the 32 commonest words come to 190,000.
 */
const MOST_PLACES = 80_000

/** Documents that are added at a time: so many that a request waits for no more than a few milliseconds. */
const AT_ONCE = 4

/** An index of documents, empty at first: it takes about a second for every million words. `read` holds words read before. */
export function passageIndex(documents: readonly Document[], read: WordsRead = new Map()): PassageIndex {
  const shared = new Map<string, string[]>()
  const counts = new Map<string, number>()
  /** Headings and titles come with every passage that stands under them, and are read once. Without a field it is a question's word. */
  const stemsOf = (text: string, field?: string): string[] => {
    if (field === undefined) return stemsIn(text)
    const stems = (field !== 'text' && shared.get(text)) || stemsIn(text, read)
    if (field !== 'text') shared.set(text, stems)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return stems
  }
  const places: { document: string; place: number }[] = []
  const index = new MiniSearch<Entry>({ fields: ['text', 'section', 'title'], tokenize: stemsOf, processTerm: (term) => term })
  const add = (document: Document): void => {
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
  let added = 0
  const addMore = (): boolean => {
    const from = added
    added = Math.min(documents.length, from + AT_ONCE)
    documents.slice(from, added).forEach(add)
    return added < documents.length
  }
  return {
    addMore,
    search: (groups, most) => {
      while (added < documents.length) addMore()
      const queries = withinBudget(groups.slice(0, MOST_WORDS), counts).flatMap((group) => [
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

/** The groups in their order, without those that would bring too many places; the first always stays. */
function withinBudget(groups: readonly (readonly string[])[], counts: ReadonlyMap<string, number>): (readonly string[])[] {
  let places = 0
  return groups.filter((group, i) => {
    const more = group.reduce((sum, stem) => sum + (counts.get(stem) ?? 0), 0)
    if (i > 0 && places + more > MOST_PLACES) return false
    places += more
    return true
  })
}

function stemsIn(text: string, read?: WordsRead): string[] {
  const stems: string[] = []
  for (const { stem, stop } of termsOf(text, read)) if (!stop) stems.push(stem)
  return stems
}

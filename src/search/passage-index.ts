import type { SearchResult } from 'minisearch'
import MiniSearch from 'minisearch'
import type { Document } from '../documents/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { meaningOf, passageBag } from './meaning.ts'
import { meaningTable } from './meaning-table.ts'
import type { Passage } from './passages.ts'
import { beside, indexedPassages } from './passages.ts'
import type { PassageIndex, Postings } from './postings.ts'
import { MOST_PLACES, rarityIn, searchIn, stemsIn } from './postings.ts'
import type { RelatedWords } from './related-words.ts'
import type { WordsRead } from './terms.ts'
import type { WordScores } from './word-scores.ts'

/** An index that was built here, and can be packed. */
export interface BuiltIndex extends PassageIndex {
  /** All of it: builds what is not built yet. */
  postings(): Postings & { counts: ReadonlyMap<string, number> }
}

interface Entry {
  id: number
  text: string
  section: string
  title: string
}

/** The text counts most; a heading or a title that holds the word helps a little. */
const BOOST = { text: 1, section: 0.6, title: 0.2 } as const
/** A word that stands in more places is scored before it is asked for: that takes half a microsecond a place. */
const COMMON = 500

/** Documents that are added at a time: so many that a request waits for no more than a few milliseconds. */
const AT_ONCE = 4

/**
 * An index of documents, empty at first: it takes about two seconds for every million words. `read` holds words read before. MiniSearch
 * scores one word at a time, in its order, and the scores are kept, 12 bytes for each passage that holds the word: to add them up is a
 * hundred times faster than to let it combine the words of a question.
 */
export function passageIndex(
  documents: readonly Document[],
  lexicon: Lexicon,
  related: RelatedWords,
  read: WordsRead = new Map(),
  mostPlaces: number = MOST_PLACES,
): BuiltIndex {
  const shared = new Map<string, string[]>()
  const counts = new Map<string, number>()
  /** Headings, titles, labels and lead-ins come with every passage that they belong to, and are read once. */
  const stemsOnce = (text: string): string[] => {
    const stems = shared.get(text) ?? stemsIn(text, read)
    shared.set(text, stems)
    return stems
  }
  const stemsOf = (text: string, field?: string): string[] => {
    // A stem that is looked for stands as it is.
    if (field === undefined) return [text]
    const stems = field === 'text' ? stemsIn(text, read) : stemsOnce(text)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return stems
  }
  const passages: Passage[] = []
  const index = new MiniSearch<Entry>({ fields: ['text', 'section', 'title'], tokenize: stemsOf, processTerm: (term) => term })
  const meanings = meaningTable(lexicon.dimensions)
  const around = (passage: Passage): string[] =>
    [passage.leadIn?.text, passage.label, passage.section.heading].flatMap((text) => stemsOnce(beside(text)))
  const add = (document: Document): void => {
    for (const passage of indexedPassages(document)) {
      const id = passages.push(passage) - 1
      const own = new Set(stemsIn(passage.text, read))
      const beyond = new Set(around(passage).filter((stem) => !own.has(stem)))
      meanings.add(meaningOf(passageBag([...own], [...beyond], [], lexicon, related), lexicon))
      index.add({
        id,
        text: `${beside(passage.leadIn?.text)} ${passage.text}`,
        section: beside(passage.section.heading),
        title: beside(document.title),
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
  const addAll = (): void => {
    while (added < documents.length) addMore()
  }
  const scored = new Map<string, WordScores>()
  const scoresOf = (stem: string): WordScores => {
    const known = scored.get(stem)
    if (known) return known
    const [ids, scores]: [number[], number[]] = [[], []]
    // Taken as they come: MiniSearch would sort them, which nobody needs.
    const filter = ({ id, score }: SearchResult): boolean => {
      ids.push(id)
      scores.push(score)
      return false
    }
    index.search(stem, { boost: BOOST, filter })
    const found = { ids: Int32Array.from(ids), scores: Float64Array.from(scores) }
    if (ids.length > 0) scored.set(stem, found)
    return found
  }
  let common: string[] | undefined
  const scoreMore = (): boolean => {
    common ??= [...counts].filter(([, count]) => count > COMMON).map(([stem]) => stem)
    const stem = common.pop()
    if (stem !== undefined) scoresOf(stem)
    return common.length > 0
  }
  const postings = () => {
    addAll()
    return { size: passages.length, passage: (id: number) => passages[id] as Passage, counts, scoresOf, meanings }
  }
  return {
    warm: () => (added < documents.length ? addMore() || true : scoreMore()),
    search: (groups, asked, most) => searchIn(postings(), groups, asked, most, mostPlaces),
    rarity: (stem) => rarityIn(postings(), stem),
    postings,
  }
}

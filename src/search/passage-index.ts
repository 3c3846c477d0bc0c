import type { SearchResult } from 'minisearch'
import MiniSearch from 'minisearch'
import type { Document } from '../documents/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { meaningOf, passageBag } from './meaning.ts'
import { meaningTable } from './meaning-table.ts'
import type { Passage } from './passages.ts'
import { beside, passagesOf } from './passages.ts'
import type { RelatedWords } from './related-words.ts'
import type { WordsRead } from './terms.ts'
import { termsOf } from './terms.ts'
import type { WordScores } from './word-scores.ts'
import { addUp, bestOf } from './word-scores.ts'

/** A passage that the index found. */
export interface Hit {
  passage: Passage
  /** By its words, of any size; 0 when it holds none of them. */
  score: number
  /** Cosine of what it means with what is asked. */
  likeness: number
}

/** What a search came to. */
export interface Search {
  /** Those with the best scores, the best first, then those that are nearest in meaning. */
  hits: Hit[]
  /** Passages that were looked at, once for every word that stands in them: what the search cost, beside the look at all meanings. */
  visited: number
}

/** All passages of all documents, by their words and by what they mean. */
export interface PassageIndex {
  /**
   * The best hits for words that are related in groups, any word of a group will do, the first counts most; and as many for what is
   * asked, a vector of length 1.
   */
  search(groups: readonly (readonly string[])[], asked: Float64Array, most: number): Search
  /** How much a stem tells passages apart: 1 for one that stands in none of them, near 0 for one that stands in most. */
  rarity(stem: string): number
  /** Does the next few milliseconds of the work that the first searches would wait for; false when none is left. */
  warm(): boolean
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
 * Places in which the words may stand, all together: a word that would bring more is not looked for. 5 to 10 nanoseconds each. With
 * 943 documents the 32 commonest words come to 190,000, so that none is left out; with more documents the commonest are.
 */
const MOST_PLACES = 250_000
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
): PassageIndex {
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
    for (const passage of passagesOf(document)) {
      if (passage.part) continue
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
  return {
    warm: () => (added < documents.length ? addMore() || true : scoreMore()),
    rarity: (stem) => {
      addAll()
      return 1 - Math.log(1 + (counts.get(stem) ?? 0)) / Math.log(2 + passages.length)
    },
    search: (groups, asked, most) => {
      addAll()
      const words = withinBudget(
        groups.slice(0, MOST_WORDS).map((group) => group.map((word) => stemsIn(word))),
        counts,
        mostPlaces,
      )
      const known = words.map((word) => ({ ...word, ...scoresOf(word.stem) }))
      const all = addUp(known, passages.length)
      const found = new Set([...bestOf(all, most), ...meanings.nearest(asked, most)])
      return {
        hits: [...found].map((id) => ({
          passage: passages[id] as Passage,
          score: all.sums[id] as number,
          likeness: meanings.likeness(id, asked),
        })),
        visited: known.reduce((sum, { ids }) => sum + ids.length, 0),
      }
    },
  }
}

/** The words in their order, with what they count, without those groups that would bring too many places; the first always stays. */
function withinBudget(
  groups: readonly (readonly (readonly string[])[])[],
  counts: ReadonlyMap<string, number>,
  most: number,
): { stem: string; weight: number }[] {
  let places = 0
  return groups
    .map((group) => group.flatMap((stems, i) => stems.map((stem) => ({ stem, weight: i === 0 ? 1 : RELATED }))))
    .filter((group, i) => {
      const more = group.reduce((sum, { stem }) => sum + (counts.get(stem) ?? 0), 0)
      if (i > 0 && places + more > most) return false
      places += more
      return true
    })
    .flat()
}

function stemsIn(text: string, read?: WordsRead): string[] {
  const stems: string[] = []
  for (const { stem, stop } of termsOf(text, read)) if (!stop) stems.push(stem)
  return stems
}

import type { MeaningTable } from './meaning-table.ts'
import type { Passage } from './passages.ts'
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

/** What an index knows of words. `size` is the number of its passages, whose ids count from 0. */
export interface Postings {
  size: number
  passage(id: number): Passage
  /** In how many texts, headings and titles each stem stands, about: what it costs to look for it. */
  counts: { get(stem: string): number | undefined }
  scoresOf(stem: string): WordScores
  meanings: MeaningTable
}

/** A word that stands for one of the question counts this much. */
const RELATED = 0.35
/** Words that are looked for, the rarest first. */
const MOST_WORDS = 32
/**
 * Places in which the words may stand, all together: a word that would bring more is not looked for. 5 to 10 nanoseconds each. With
 * 943 documents the 32 commonest words come to 190,000, so that none is left out; with more documents the commonest are.
 */
export const MOST_PLACES = 250_000
export const rarityIn = ({ size, counts }: Postings, stem: string): number =>
  1 - Math.log(1 + (counts.get(stem) ?? 0)) / Math.log(2 + size)

/** The best passages for words and for what is asked, wherever what is known of the passages comes from. */
export function searchIn(
  { size, passage, counts, scoresOf, meanings }: Postings,
  groups: readonly (readonly string[])[],
  asked: Float64Array,
  most: number,
  mostPlaces: number,
): Search {
  const words = withinBudget(
    groups.slice(0, MOST_WORDS).map((group) => group.map((word) => stemsIn(word))),
    counts,
    mostPlaces,
  )
  const known = words.map((word) => ({ ...word, ...scoresOf(word.stem) }))
  const all = addUp(known, size)
  const found = new Set([...bestOf(all, most), ...meanings.nearest(asked, most)])
  return {
    hits: [...found].map((id) => ({
      passage: passage(id),
      score: all.sums[id] as number,
      likeness: meanings.likeness(id, asked),
    })),
    visited: known.reduce((sum, { ids }) => sum + ids.length, 0),
  }
}

/** The words in their order, with what they count, without those groups that would bring too many places; the first always stays. */
function withinBudget(
  groups: readonly (readonly (readonly string[])[])[],
  counts: Postings['counts'],
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

/** The stems of the words of a text that carry something. */
export function stemsIn(text: string, read?: WordsRead): string[] {
  const stems: string[] = []
  for (const { stem, stop } of termsOf(text, read)) if (!stop) stems.push(stem)
  return stems
}

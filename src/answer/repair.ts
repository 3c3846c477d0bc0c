import { CHAT_WORDS } from '../language/chat-words.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { stem } from '../language/stem.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { within } from '../search/edit-distance.ts'

/** What words can be meant by a mistyped one. */
export interface Known {
  lexicon: Lexicon
  /** Words of the document, lower case, with their counts. */
  words: ReadonlyMap<string, number>
  /** Words that people ask with, lower case: of the thesaurus and of the wordings. */
  asking: ReadonlySet<string>
}

/** Words of a question that are mended: the first of them. A question of nothing but unknown words costs no more than a dozen do. */
const MOST_MENDED = 12

/** What has digits in it is a name or a number, and left alone. */
const WORD = /(?<![\p{L}\p{M}\p{N}'’])\p{L}[\p{L}\p{M}'’]*(?![\p{L}\p{M}\p{N}'’])/gu

/** A word that was mended: as it was typed, and where what stands in its place begins and ends in the mended text. */
export interface Correction {
  typed: string
  start: number
  end: number
}

/**
 * Mends mistyped words of a question: towards the document's words, then those that people ask with. Names inside a sentence are left
 * alone. What is mended is added to `corrections`.
 */
export function repair(text: string, known: Known, corrections?: Correction[]): string {
  const shouting = text === text.toUpperCase()
  let mended = 0
  const meant = (surface: string, at: number): string => {
    const word = surface.toLowerCase().replace(/’/g, "'")
    const chat = CHAT_WORDS.get(word)
    if (chat) return chat
    const capital = /^\p{Lu}/u.test(surface) && !shouting && at > 0
    if (word.length < 3 || capital || isKnown(word, known)) return surface
    return mended++ < MOST_MENDED ? (nearest(word, known) ?? surface) : surface
  }
  let longer = 0
  return text.replace(WORD, (surface, at: number) => {
    const instead = meant(surface, at)
    const start = at + longer
    if (instead !== surface) corrections?.push({ typed: surface, start, end: start + instead.length })
    longer += instead.length - surface.length
    return instead
  })
}

function isKnown(word: string, { lexicon, words, asking }: Known): boolean {
  const bare = word.replace(/'s?$/, '')
  return (
    STOP_WORDS.has(word) ||
    words.has(bare) ||
    asking.has(bare) ||
    lexicon.rank(stem(bare)) !== undefined ||
    /^\p{L}+'\p{L}+$/u.test(bare)
  )
}

/** The nearest known word that begins with the same letter (or has its first two letters swapped), or undefined. */
function nearest(word: string, { words, asking }: Known): string | undefined {
  const ofDocument = [...words.keys()].filter((candidate) => beginsLike(candidate, word))
  for (const most of word.length > 4 ? [1, 2] : [1]) {
    for (const source of [ofDocument, beginningLike(STOP_WORDS, word), beginningLike(asking, word)]) {
      let best: string | undefined
      for (const candidate of source) {
        if (candidate.length < 2 || !within(candidate, word, most)) continue
        const better = best === undefined || (words.get(candidate) ?? 0) > (words.get(best) ?? 0) || sameLetters(candidate, word)
        if (better) best = candidate
      }
      if (best !== undefined) return best
    }
  }
  return undefined
}

const beginsLike = (candidate: string, word: string): boolean =>
  candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0])

/** By list, by how a word begins: the words of the list that begin like it, found on first use. */
const BEGINNINGS = new WeakMap<ReadonlySet<string>, Map<string, string[]>>()

/** The words of a list that begin like a word, in the order of the list. */
function beginningLike(list: ReadonlySet<string>, word: string): readonly string[] {
  const found = BEGINNINGS.get(list) ?? new Map<string, string[]>()
  BEGINNINGS.set(list, found)
  const opening = word.slice(0, 2)
  const known = found.get(opening)
  if (known) return known
  const all = [...list].filter((candidate) => beginsLike(candidate, word))
  // As many openings as the list has itself are kept, however many are asked for.
  if (all.some((candidate) => candidate.startsWith(opening))) found.set(opening, all)
  return all
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

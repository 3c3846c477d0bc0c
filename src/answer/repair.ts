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

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

/** Mends mistyped words of a question: towards the document's words, then those that people ask with. Names inside a sentence are left alone. */
export function repair(text: string, known: Known): string {
  const shouting = text === text.toUpperCase()
  let mended = 0
  return text.replace(WORD, (surface, at: number) => {
    const word = surface.toLowerCase().replace(/’/g, "'")
    const chat = CHAT_WORDS.get(word)
    if (chat) return chat
    const capital = /^\p{Lu}/u.test(surface) && !shouting && at > 0
    if (word.length < 3 || capital || isKnown(word, known)) return surface
    return mended++ < MOST_MENDED ? (nearest(word, known) ?? surface) : surface
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
  for (const most of word.length > 4 ? [1, 2] : [1]) {
    for (const source of [words.keys(), STOP_WORDS, asking]) {
      let best: string | undefined
      for (const candidate of source) {
        const begins = candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0])
        if (!begins || candidate.length < 2 || !within(candidate, word, most)) continue
        const better = best === undefined || (words.get(candidate) ?? 0) > (words.get(best) ?? 0) || sameLetters(candidate, word)
        if (better) best = candidate
      }
      if (best !== undefined) return best
    }
  }
  return undefined
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

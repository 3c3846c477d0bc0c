import type { ThesaurusTopic } from '../language/thesaurus.ts'
import type { Term, WordsRead } from './terms.ts'
import { termsOf } from './terms.ts'

/** The thesaurus, compiled: which lines a word or a phrase stands in. A line is known by its number. */
export interface RelatedWords {
  /** The lines of a stem; empty for one that stands in none. */
  linesOf(stem: string): readonly number[]
  /** The phrases that stand in a text. */
  phrasesIn(terms: readonly Term[]): Phrase[]
  /** The block of the canvas that a line belongs to. */
  blockOf(line: number): string | undefined
}

export interface Phrase {
  /** The first and the last term of the phrase: indices into the terms. */
  first: number
  last: number
  /** The stems, joined by a space. */
  key: string
  lines: readonly number[]
}

interface PhrasePattern {
  stems: string[]
  lines: number[]
}

const NONE: readonly number[] = []

/** Grammar words that may stand between the words of a phrase ("set *them* back"). */
const MOST_BETWEEN = 2

interface Compiled {
  /** By stem: its lines. */
  words: ReadonlyMap<string, number[]>
  /** By the stem of their first word: phrases by their stems. */
  phrases: ReadonlyMap<string, ReadonlyMap<string, PhrasePattern>>
  /** By line. */
  blocks: readonly (string | undefined)[]
}

/** The thesaurus ready for use: compiled by the first who asks, which takes as long as twenty questions. */
export function relatedWords(topics: readonly ThesaurusTopic[]): RelatedWords {
  let known: Compiled | undefined
  const compiled = (): Compiled => {
    known ??= compile(topics)
    return known
  }
  return {
    linesOf: (stem) => compiled().words.get(stem) ?? NONE,
    blockOf: (line) => compiled().blocks[line],
    phrasesIn: (terms) => phrasesIn(terms, compiled().phrases),
  }
}

function phrasesIn(terms: readonly Term[], phrases: Compiled['phrases']): Phrase[] {
  const found: Phrase[] = []
  for (let first = 0; first < terms.length; first++) {
    const patterns = phrases.get((terms[first] as Term).stem)
    if (!patterns) continue
    for (const [key, pattern] of patterns) {
      const last = lastOf(pattern.stems, terms, first)
      if (last >= 0) found.push({ first, last, key, lines: pattern.lines })
    }
  }
  return found
}

function compile(topics: readonly ThesaurusTopic[]): Compiled {
  const words = new Map<string, number[]>()
  const read: WordsRead = new Map()
  const phrases = new Map<string, Map<string, PhrasePattern>>()
  const blocks: (string | undefined)[] = []
  for (const topic of topics) {
    for (const line of topic.lines.trim().split('\n')) {
      const number = blocks.push(topic.block) - 1
      for (const entry of line.split(',')) {
        const terms = termsOf(entry.trim(), read).filter(
          (term, i, all) => all[i + 1]?.place !== term.place || term.word.length > (all[i + 1]?.word.length ?? 0),
        )
        const single = terms.length === 1 ? terms[0] : undefined
        if (single && !single.stop) push(words, single.stem, number)
        else if (terms.length > 1) addPhrase(phrases, terms, number)
      }
    }
  }
  return { words, phrases, blocks }
}

function addPhrase(phrases: Map<string, Map<string, PhrasePattern>>, terms: readonly Term[], line: number): void {
  const stems = terms.map((term) => term.stem)
  const head = stems[0] as string
  const patterns = phrases.get(head) ?? new Map<string, PhrasePattern>()
  const key = stems.join(' ')
  const pattern = patterns.get(key) ?? { stems, lines: [] }
  if (!pattern.lines.includes(line)) pattern.lines.push(line)
  patterns.set(key, pattern)
  phrases.set(head, patterns)
}

/** Where a phrase that begins at `first` ends, or -1. */
function lastOf(stems: readonly string[], terms: readonly Term[], first: number): number {
  let at = first
  for (let i = 1; i < stems.length; i++) {
    let between = 0
    do {
      at++
      if (at >= terms.length || between++ > MOST_BETWEEN) return -1
      if ((terms[at] as Term).stem === stems[i]) break
    } while ((terms[at] as Term).stop)
    if ((terms[at] as Term).stem !== stems[i]) return -1
  }
  return at
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

import type { Lexicon } from '../language/lexicon.ts'
import { stem } from '../language/stem.ts'
import { LIGHT_WORDS } from '../language/stop-words.ts'
import type { RelatedWords } from './related-words.ts'
import type { Term } from './terms.ts'

/** Rows of the lexicon with their weights: their sum, scaled to length 1, is what a text means, roughly. */
export interface Bag {
  rows: number[]
  weights: number[]
}

/** How much a word counts in the meaning of a text, beside its rarity. */
const WEIGHTS = {
  /** A question word ("how", "who"). */
  asking: 0.5,
  /** A word that carries little ("get", "thing"). */
  light: 0.4,
  /** A word of the passage's heading, label or lead-in. */
  around: 0.5,
  /** A line of the thesaurus that a word or a phrase stands in. */
  line: 0.4,
  /** A sign of the kind of question, or of what a passage holds. */
  sign: 1,
  /** A word of the question before, when a question leans on it. */
  before: 0.6,
} as const

const LIGHT_STEMS = new Set([...LIGHT_WORDS].map(stem))

/** Adds the rows of the thesaurus lines that words and phrases stand in: what words share that stand for each other. */
function addLines(bag: Bag, lines: readonly number[], share: number, lexicon: Lexicon): void {
  for (const line of new Set(lines)) {
    const row = lexicon.lineRow(line)
    if (row < 0) continue
    bag.rows.push(row)
    bag.weights.push(share * WEIGHTS.line)
  }
}

function addSigns(bag: Bag, signs: readonly string[], lexicon: Lexicon): void {
  for (const sign of signs) {
    const row = lexicon.signRow(sign)
    if (row < 0) continue
    bag.rows.push(row)
    bag.weights.push(WEIGHTS.sign)
  }
}

/** The bag of a question; `before` are the words of the question that it leans on, `signs` those of its kind. */
export function questionBag(
  words: readonly Term[],
  before: readonly Term[],
  signs: readonly string[],
  lexicon: Lexicon,
  related: RelatedWords,
): Bag {
  const bag: Bag = { rows: [], weights: [] }
  addSigns(bag, signs, lexicon)
  for (const [terms, share] of [
    [words, 1],
    [before, WEIGHTS.before],
  ] as const) {
    addLines(
      bag,
      related.phrasesIn(terms).flatMap((phrase) => phrase.lines),
      share,
      lexicon,
    )
    for (const term of terms) {
      if (!term.stop) addLines(bag, related.linesOf(term.stem), share * (LIGHT_STEMS.has(term.stem) ? WEIGHTS.light : 1), lexicon)
      const asking = lexicon.askingRow(term.word)
      const row = asking >= 0 ? asking : term.stop ? -1 : lexicon.row(term.stem)
      if (row < 0) continue
      bag.rows.push(row)
      bag.weights.push(
        share * (asking >= 0 ? WEIGHTS.asking : rarity(row, lexicon) * (LIGHT_STEMS.has(term.stem) ? WEIGHTS.light : 1)),
      )
    }
  }
  return bag
}

/** The bag of a passage, by the stems of its own words and of those around it, and its signs. */
export function passageBag(
  own: readonly string[],
  around: readonly string[],
  signs: readonly string[],
  lexicon: Lexicon,
  related: RelatedWords,
): Bag {
  const bag: Bag = { rows: [], weights: [] }
  addSigns(bag, signs, lexicon)
  for (const [stems, share] of [
    [own, 1],
    [around, WEIGHTS.around],
  ] as const) {
    for (const one of stems) {
      addLines(bag, related.linesOf(one), share, lexicon)
      const row = lexicon.row(one)
      if (row < 0) continue
      bag.rows.push(row)
      bag.weights.push(share * rarity(row, lexicon))
    }
  }
  return bag
}

/** The sum of a bag's vectors, scaled to length 1; all zero for an empty bag. */
export function meaningOf({ rows, weights }: Bag, lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(lexicon.dimensions)
  rows.forEach((row, i) => {
    lexicon.add(sum, row, weights[i] as number)
  })
  return unit(sum)
}

/** How much a stem tells by its frequency in English alone: near 0 for the commonest, 1 for one that is not known. */
export function rarity(rank: number | undefined, lexicon: Lexicon): number {
  if (rank === undefined || rank < 0) return 1
  return Math.min(1, Math.log(2 + rank / 20) / Math.log(2 + lexicon.size / 20))
}

/** A vector scaled to length 1, in place: a new one would cost as much again. */
export function unit(vector: Float64Array): Float64Array {
  let square = 0
  for (let i = 0; i < vector.length; i++) square += (vector[i] as number) * (vector[i] as number)
  if (square === 0) return vector
  const length = Math.sqrt(square)
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length
  return vector
}

/** The mean of vectors: what the passages of a document share. */
export function centreOf(vectors: readonly Float64Array[], lexicon: Lexicon): Float64Array {
  const sum = new Float64Array(lexicon.dimensions)
  for (const vector of vectors)
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number) / vectors.length
  return sum
}

/** What is left of a vector without the centre, at length 1. */
export function less(vector: Float64Array, centre: Float64Array): Float64Array {
  const rest = new Float64Array(vector.length)
  for (let i = 0; i < vector.length; i++) rest[i] = (vector[i] as number) - (centre[i] as number)
  return unit(rest)
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/**
 * Learns the vectors of words so that questions come to lie near the passages that answer them.
 * The score of a passage is TEMPERATURE × cosine of the two bags' sums; the loss is the softmax over the passages of a document;
 * steps by AdaGrad, from the vectors of scripts/distil-lexicon.ts. Deterministic.
 */
import type { Bag } from '../../src/search/meaning.ts'

/** A question with the passages of a document, and which of them answer. */
export interface Lesson {
  question: Bag
  passages: readonly Bag[]
  gold: readonly number[]
  /** How much it counts. */
  weight: number
  /** Documents of one group are held out together. */
  group: string
}

/** A way of asking, with documents that tell it: each time another one is drawn. */
export interface Wording {
  question: Bag
  told: readonly Omit<Lesson, 'question' | 'weight' | 'group'>[]
}

export const DIMENSIONS = 64
const TEMPERATURE = 12
const RATE = 0.03
const EPOCHS = 4
const REPEATS = 2
const WORDING_WEIGHT = 0.5
/** Keeps the first steps small. */
const START = 1e-2

/** A new table of vectors, rows of `DIMENSIONS`. */
export function learnMeaning(base: Float32Array, lessons: readonly Lesson[], wordings: readonly Wording[]): Float32Array {
  const table = base.slice()
  const squares = new Float32Array(table.length).fill(START)
  const random = randomFrom(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const tasks: (Lesson | Wording)[] = [...wordings]
    for (const lesson of lessons) for (let i = 0; i < REPEATS; i++) tasks.push(lesson)
    for (const task of shuffled(tasks, random)) {
      if ('told' in task) {
        const drawn = task.told[Math.floor(random() * task.told.length)]
        if (drawn) learn(table, squares, task.question, drawn.passages, drawn.gold, WORDING_WEIGHT)
      } else learn(table, squares, task.question, task.passages, task.gold, task.weight)
    }
  }
  return table
}

interface Encoded {
  vector: Float64Array
  length: number
}

function encode(table: Float32Array, { rows, weights }: Bag): Encoded {
  const vector = new Float64Array(DIMENSIONS)
  for (let n = 0; n < rows.length; n++) {
    const [at, weight] = [(rows[n] as number) * DIMENSIONS, weights[n] as number]
    for (let k = 0; k < DIMENSIONS; k++) vector[k]! += weight * (table[at + k] as number)
  }
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1
  for (let k = 0; k < DIMENSIONS; k++) vector[k]! /= length
  return { vector, length }
}

/** Moves the rows of a bag against a gradient of its scaled sum. */
function move(
  table: Float32Array,
  squares: Float32Array,
  { rows, weights }: Bag,
  { vector, length }: Encoded,
  gradient: Float64Array,
): void {
  const along = gradient.reduce((sum, x, k) => sum + x * (vector[k] as number), 0)
  for (let n = 0; n < rows.length; n++) {
    const [at, weight] = [(rows[n] as number) * DIMENSIONS, (weights[n] as number) / length]
    for (let k = 0; k < DIMENSIONS; k++) {
      const step = weight * ((gradient[k] as number) - along * (vector[k] as number))
      squares[at + k]! += step * step
      table[at + k]! -= (RATE * step) / Math.sqrt(squares[at + k] as number)
    }
  }
}

function learn(
  table: Float32Array,
  squares: Float32Array,
  question: Bag,
  passages: readonly Bag[],
  gold: readonly number[],
  weight: number,
): void {
  if (question.rows.length === 0) return
  const asked = encode(table, question)
  const told = passages.map((bag) => encode(table, bag))
  const scores = told.map(({ vector }) => TEMPERATURE * vector.reduce((sum, x, k) => sum + x * (asked.vector[k] as number), 0))
  const most = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - most))
  const all = chances.reduce((a, b) => a + b, 0)
  const right = chances.reduce((sum, x, i) => sum + ((gold[i] as number) > 0 ? x : 0), 0)
  if (right === 0) return
  const ofQuestion = new Float64Array(DIMENSIONS)
  passages.forEach((bag, i) => {
    const pull =
      weight * TEMPERATURE * ((chances[i] as number) / all - ((gold[i] as number) > 0 ? (chances[i] as number) / right : 0))
    if (Math.abs(pull) < 1e-3) return
    const { vector } = told[i] as Encoded
    for (let k = 0; k < DIMENSIONS; k++) ofQuestion[k]! += pull * (vector[k] as number)
    move(
      table,
      squares,
      bag,
      told[i] as Encoded,
      asked.vector.map((x) => pull * x),
    )
  })
  move(table, squares, question, asked, ofQuestion)
}

/** A linear congruential generator: numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}

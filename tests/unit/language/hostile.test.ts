import { expect, test } from 'vitest'
import { enumerationOf } from '../../../src/answer/enumeration.ts'
import { partsOf } from '../../../src/answer/parts.ts'
import { readQuestion } from '../../../src/answer/question.ts'
import { FACETS } from '../../../src/canvas/facets.ts'
import { blockOfHeading } from '../../../src/canvas/headings.ts'
import { labelOf } from '../../../src/documents/label.ts'
import { FUTURE } from '../../../src/language/events.ts'
import { plainForm } from '../../../src/language/irregular.ts'
import * as questionWords from '../../../src/language/question-words.ts'
import { sentenceEnds } from '../../../src/language/sentence-ends.ts'
import * as smallTalk from '../../../src/language/small-talk.ts'
import * as turns from '../../../src/language/turns.ts'
import { offersOf } from '../../../src/search/offers.ts'
import { termsOf } from '../../../src/search/terms.ts'

/**
 * A sentence of a document may have any length and a question 1,000 units, so each pattern meets 16 KB of what may hurt it. Work that
 * grows with the square of the length takes longer than the limit there; work that grows faster never ends.
 */
const LENGTH = 16_384
const NEAR_MISS = 8_000
const MOST_MS = 250

/** The patterns of a module: its exported ones, and those of its exported tables. */
const patternsOf = (exported: object): [string, RegExp][] =>
  Object.entries(exported).flatMap(([name, value]) =>
    value instanceof RegExp
      ? [[name, value] as [string, RegExp]]
      : typeof value === 'object' && value !== null && !(value instanceof Set || value instanceof Map || Array.isArray(value))
        ? patternsOf(value).map(([own, pattern]): [string, RegExp] => [`${name}.${own}`, pattern])
        : [],
  )

const WORDS: [string, RegExp][] = [
  ...patternsOf(questionWords),
  ...patternsOf(smallTalk),
  ...patternsOf(turns),
  ['FUTURE', FUTURE],
]
const TOLD = FACETS.flatMap(({ name, told }) => told.map((pattern, i): [string, RegExp] => [`${name} ${i}`, pattern]))

const PIECES = [
  'a',
  ' ',
  ',',
  'a,',
  'the ',
  '1 ',
  '1,',
  ',000',
  'a ',
  '. ',
  '-',
  "'",
  '\n',
  'Aa ',
  '$1 ',
  'é',
  '你',
  '?',
  'and ',
  'of the ',
]
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const FLOODS = [...PIECES, ...PIECES.slice(0, 8).map((piece, i) => piece + (PIECES[(i + 3) % 8] as string))].map(
  (piece) => `${filled(piece, LENGTH)}\0`,
)

/** What a pattern nearly accepts: its own words, in their order and one at a time, over and over, and an end that it does not want. */
function nearMisses({ source }: RegExp): string[] {
  const words = [...new Set(source.replace(/\\[a-zA-Z]|\{[\d,]+\}/g, ' ').match(/[a-z]{2,}/g) ?? [])]
  const some = words.filter((_, i) => i % Math.ceil(words.length / 6) === 0)
  return [...some.map((word) => `${word} `), `${words.slice(0, 3).join(' ')} `, `${words.join(' ').slice(0, 400)} `].map(
    (piece) => `${filled(piece, NEAR_MISS)}\0`,
  )
}

/** The slowest of a pattern's inputs, when it is slower than allowed. It is tried again, so that a pause of the machine counts for nothing. */
function slow([name, pattern]: [string, RegExp], inputs: readonly string[]): string[] {
  return inputs.flatMap((input) => {
    const time = (): number => {
      const start = performance.now()
      pattern.test(input)
      return performance.now() - start
    }
    return time() > MOST_MS && time() > MOST_MS ? [`${name}: ${JSON.stringify(input.slice(0, 40))}`] : []
  })
}

test('all patterns that are handed out are found, and keep no place between two texts', () => {
  expect(WORDS.length).toBeGreaterThan(30)
  expect([...WORDS, ...TOLD].filter(([, { global, sticky }]) => global || sticky)).toEqual([])
})

test('patterns of questions and turns: floods and near misses', { timeout: 120_000 }, () => {
  expect(WORDS.flatMap((one) => slow(one, [...FLOODS, ...nearMisses(one[1])]))).toEqual([])
})

test('patterns of facets: floods that have hurt', { timeout: 120_000 }, () => {
  const floods = ['a', '1,', '1 ', ' ', ',000', 'a '].map((piece) => `${filled(piece, LENGTH)}\0`)
  expect(TOLD.flatMap((one) => slow(one, floods))).toEqual([])
})

test('patterns of facets: near misses', { timeout: 120_000 }, () => {
  expect(TOLD.flatMap((one) => slow(one, nearMisses(one[1]).slice(-2)))).toEqual([])
})

/** Turns that each allowed one more way to read them, so that twelve of them took seconds. */
test.each(['that is you ', 'for the you ', 'this was really, ', 'thanks ', 'hi ', 'how are you ', 'please ', 'ok, ', 'of them '])(
  'many times %j takes no time, whatever comes before',
  (piece) => {
    for (const opening of ['', 'thanks ', 'hi ', 'are you sure ', 'how many ', 'what can you do ']) {
      for (const one of WORDS) expect(slow(one, [`${opening}${piece.repeat(60)}\0`])).toEqual([])
    }
  },
)

/** Functions of a whole text, whose patterns are their own. */
const FUNCTIONS: [string, (text: string) => unknown][] = [
  ['termsOf', termsOf],
  ['offersOf', offersOf],
  ['labelOf', labelOf],
  ['sentenceEnds', sentenceEnds],
  ['blockOfHeading', blockOfHeading],
  ['plainForm', plainForm],
]
test.each(FUNCTIONS)('%s is fast on 16 KB of anything', (_, read) => {
  for (const text of FLOODS) {
    const time = (): number => {
      const start = performance.now()
      read(text)
      return performance.now() - start
    }
    expect(time() > 4 * MOST_MS && time() > 4 * MOST_MS, JSON.stringify(text.slice(0, 20))).toBe(false)
  }
})

test('a question is read fast at its full length', () => {
  for (const text of FLOODS.map((flood) => flood.slice(0, 1_000))) {
    const start = performance.now()
    readQuestion(text, new Set(), () => 1)
    partsOf(text)
    enumerationOf(text)
    expect(performance.now() - start, JSON.stringify(text.slice(0, 20))).toBeLessThan(MOST_MS)
  }
})

import { expect, test } from 'vitest'
import type { Lexicon } from '../../../src/language/lexicon.ts'
import { MATCH_WEIGHTS } from '../../../src/search/weights.ts'
import type { Stem } from '../../../src/search/word-match.ts'
import { shareLine, wordMatch } from '../../../src/search/word-match.ts'

/** A lexicon in which rows 0 and 1 are as near as `cosine` says. */
const near = (cosine: number): Lexicon => ({ cosine: () => cosine }) as unknown as Lexicon
const word = (stem: string, row = -1, ...lines: number[]): Stem => ({ stem, row, lines })
const match = (a: Stem, b: Stem, cosine = 0) => wordMatch(a, b, near(cosine), MATCH_WEIGHTS)

test('the same stem is a whole match', () => {
  expect(match(word('flour'), word('flour'))).toBe(1)
})

test('six letters alike are nearly one, five are not', () => {
  expect(match(word('subscrib'), word('subscript'))).toBe(MATCH_WEIGHTS.sameOpening)
  expect(match(word('subsc'), word('subscript'))).toBe(0)
  expect(match(word('partner'), word('partial'))).toBe(0)
})

test('words of one line are related, known to the lexicon or not', () => {
  expect(match(word('price', -1, 3, 4), word('fee', -1, 4))).toBe(MATCH_WEIGHTS.related)
  expect(match(word('price', 0, 3), word('fee', 1, 4))).toBe(0)
})

test('likeness of vectors counts from its floor up, to a limit', () => {
  const [a, b] = [word('mill', 0), word('farm', 1)]
  expect(match(a, b, MATCH_WEIGHTS.cosineFloor)).toBeCloseTo(0, 12)
  expect(match(a, b, -1)).toBeLessThanOrEqual(0)
  expect(match(a, b, 1)).toBe(MATCH_WEIGHTS.cosineMost)
  expect(match(a, b, 0.7)).toBeGreaterThan(match(a, b, 0.6))
  expect(match(a, word('farm'), 1)).toBe(0)
})

test('it does not matter which comes first', () => {
  const [a, b] = [word('mill', 0, 1), word('farm', 1, 1, 2)]
  for (const cosine of [0, 0.5, 0.9]) expect(match(a, b, cosine)).toBe(match(b, a, cosine))
  expect([shareLine([], []), shareLine([1], [2]), shareLine([1, 2], [2])]).toEqual([false, false, true])
})

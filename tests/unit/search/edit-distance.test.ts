import fc from 'fast-check'
import { expect, test } from 'vitest'
import { within } from '../../../src/search/edit-distance.ts'

/** The slow obvious one: all three edits and the swap, each tried from the end; no stretch is edited twice. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  const steps = [distance(restA, b) + 1, distance(a, restB) + 1, distance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1)]
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    steps.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...steps)
}

test.each([
  ['', '', 0],
  ['flour', 'flour', 0],
  ['flour', 'flor', 1],
  ['flour', 'fluor', 1],
  ['flour', 'floor', 1],
  ['flour', 'flours', 1],
  ['partners', 'patrners', 1],
  ['partners', 'prtnrs', 2],
  ['ca', 'abc', 3],
])('%j and %j differ by %i', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits)
  expect([0, 1, 2, 3, 4].map((most) => within(a, b, most))).toEqual([0, 1, 2, 3, 4].map((most) => edits <= most))
})

test('it says what the slow obvious one says, both ways round', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const expected = distance(a, b) <= most
      expect(within(a, b, most)).toBe(expected)
      expect(within(b, a, most)).toBe(expected)
    }),
    { numRuns: 1_500 },
  )
})

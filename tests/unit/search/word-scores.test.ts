import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AskedScores } from '../../../src/search/word-scores.ts'
import { addUp, bestOf } from '../../../src/search/word-scores.ts'

const SIZE = 12
const word = (stem: string, scores: Record<number, number>, weight = 1): AskedScores => ({
  stem,
  weight,
  ids: Int32Array.from(Object.keys(scores), Number),
  scores: Float64Array.from(Object.values(scores)),
})

/** The slow and obvious way. */
function slow(words: readonly AskedScores[], most: number): [id: number, sum: number][] {
  const found = new Map<number, { sum: number; stems: Set<string> }>()
  for (const { stem, weight, ids, scores } of words) {
    ids.forEach((id, i) => {
      const one = found.get(id) ?? { sum: 0, stems: new Set() }
      found.set(id, { sum: one.sum + weight * (scores[i] as number), stems: one.stems.add(stem) })
    })
  }
  return [...found]
    .map(([id, { sum, stems }]): [number, number] => [id, sum * stems.size])
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
}

describe('scores of words, added up', () => {
  test('two words are better than one, and count twice', () => {
    const all = addUp([word('bread', { 1: 2, 3: 1 }), word('flour', { 3: 1, 0: 5 })], SIZE)
    expect([...all.ids]).toEqual([1, 3, 0])
    expect(bestOf(all, 9).map((id) => [id, all.sums[id]])).toEqual([
      [0, 5],
      [3, 4],
      [1, 2],
    ])
  })

  test('a word asked twice adds its scores twice and counts once', () => {
    expect(addUp([word('bread', { 1: 2 }), word('bread', { 1: 2 })], SIZE).sums[1]).toBe(4)
  })

  test('of equal passages the one that was met first comes first', () => {
    expect(bestOf(addUp([word('bread', { 7: 1 }), word('flour', { 2: 1, 4: 1 })], SIZE), 2)).toEqual([7, 2])
  })

  test('are those of the slow and obvious way, in its order', () => {
    const score = fc.constantFrom(0.25, 0.5, 1, 2)
    const scores = fc.array(fc.tuple(fc.nat(SIZE - 1), score), { maxLength: 8 }).map((all) => Object.fromEntries(all))
    // A word has the same scores each time it is asked for.
    const words = fc
      .tuple(
        fc.array(scores, { minLength: 4, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), fc.constantFrom(1, 0.35)), { maxLength: 6 }),
      )
      .map(([known, asked]) => asked.map(([stem, weight]) => word(`stem ${stem}`, known[stem]!, weight)))
    fc.assert(
      fc.property(words, fc.nat(8), (given, most) => {
        const all = addUp(given, SIZE)
        expect(bestOf(all, most).map((id) => [id, all.sums[id]])).toEqual(slow(given, most))
      }),
      { seed: 20 },
    )
  })
})

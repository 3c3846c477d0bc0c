import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../src/search/terms.ts'

const words = (text: string): string[] => termsOf(text).map(({ word }) => word)
const stems = (text: string): string[] => termsOf(text).map(({ stem }) => stem)

describe('words', () => {
  test.each([
    ['The bakers bake', ['the', 'bakers', 'bake']],
    ["Brotkorb's loaves, the bakers' ovens", ['brotkorb', 'loaves', 'the', 'bakers', 'ovens']],
    ['Brotkorb’s', ['brotkorb']],
    ["don't", ["don't"]],
    ['Café Zürich naïve', ['cafe', 'zurich', 'naive']],
    ['ﬁne Ⅻ', ['fine', 'xii']],
    ['sold in the US and the U.S.', ['sold', 'in', 'the', 'usa', 'and', 'the', 'usa']],
    ['it helps us', ['it', 'helps', 'us']],
    ['the IT staff', ['the', 'i.t', 'staff']],
    ['24x7 H2O R&D', ['24x7', 'h2o', 'r&d']],
    ['1,200 loaves at 3.50', ['1200', 'loaves', 'at', '3.50']],
    ['1,2', ['1,2']],
    ['B.V. and S.p.A', ['bv', 'and', 's', 'p', 'a']],
    ['', []],
    ['?! … – (', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('a hyphenated word comes in parts and then whole, at the place of its last part', () => {
    const terms = termsOf('low-cost start‑up offers')
    expect(terms.map(({ word, place, at }) => [word, place, at])).toEqual([
      ['low', 0, 0],
      ['cost', 1, 4],
      ['lowcost', 1, 0],
      ['start', 2, 9],
      ['up', 3, 15],
      ['startup', 3, 9],
      ['offers', 4, 18],
    ])
  })

  test('numbers and long words are not joined at a hyphen', () => {
    expect(words('24-7 co-2 abcdefghijklm-nopqrstuvwxyz')).toEqual(['24', '7', 'co', '2', 'abcdefghijklm', 'nopqrstuvwxyz'])
  })

  test('a word is cut after 64 units', () => {
    expect(words(`${'a'.repeat(5_000)} b`)).toEqual(['a'.repeat(64), 'b'])
  })

  test('number words are compared as digits', () => {
    expect(stems('seven shops, 7 shops')).toEqual(['7', stems('shop')[0], '7', stems('shop')[0]])
    expect(stems('1,200')).toEqual(stems('1200'))
  })

  test('capitals are seen, and mean nothing when all is in capitals', () => {
    expect(termsOf('Mills and farms').map(({ capital }) => capital)).toEqual([true, false, false])
    expect(words('WHO HELPS US')).toEqual(['who', 'helps', 'us'])
  })

  test('grammar is marked', () => {
    expect(
      termsOf('who are the bakers of it')
        .filter(({ stop }) => !stop)
        .map(({ word }) => word),
    ).toEqual(['bakers'])
  })
})

test('whatever the text: offsets point at the word, places go up, no term is empty, the same text gives the same terms', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('a', 'É', '’', "'", '-', '.', ',', '1', ' ', 'S', 's', '&', '\u0301', '𝒜') }),
      ),
      (text) => {
        const terms = termsOf(text)
        terms.forEach(({ stem, word, at, place }, i) => {
          expect(word.length).toBeGreaterThan(0)
          expect(stem.length).toBeGreaterThan(0)
          expect(word.length).toBeLessThanOrEqual(400)
          expect(/[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))).toBe(true)
          expect(place - (terms[i - 1]?.place ?? 0)).toBeOneOf([0, 1])
        })
        expect(termsOf(text)).toEqual(terms)
      },
    ),
    { numRuns: 500 },
  )
})

test('time is linear: 1,000,000 units of one kind', () => {
  for (const piece of ['a', 'a ', 'a-', "a'", '1,', 'U.', '\u0301', ' ', 'é-']) {
    const start = performance.now()
    termsOf(piece.repeat(Math.floor(1_000_000 / piece.length)))
    expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(6_000)
  }
})

import { describe, expect, test } from 'vitest'
import { passageIndex } from '../../../src/search/passage-index.ts'
import { termsOf } from '../../../src/search/terms.ts'
import { bakery, company } from '../bakery.ts'

const documents = [
  bakery(),
  company('harvest-box', 'Harvest Box', 'Eighty farms supply the vegetables.'),
  company('odd', 'Odd', 'A __proto__ has a constructor.'),
]
const index = passageIndex(documents)
const stem = (word: string): string => termsOf(word)[0]!.stem
const texts = (groups: string[][], most = 10) =>
  index
    .search(
      groups.map((group) => group.map(stem)),
      most,
    )
    .hits.map(({ passage }) => passage.text)

describe('the index over all passages', () => {
  test('finds a passage by its words, in any form', () => {
    expect(texts([['vegetable']])).toEqual(['Eighty farms supply the vegetables.'])
  })

  test('more of the words are better', () => {
    expect(texts([['farm'], ['vegetable']])[0]).toBe('Eighty farms supply the vegetables.')
  })

  test('a word of a group stands for the first, and counts less', () => {
    const [first, ...others] = texts([['vegetable', 'flour']])
    expect(first).toBe('Eighty farms supply the vegetables.')
    expect(others).toContain('The biggest cost is flour.')
  })

  test('gives as many as are asked for', () => {
    expect(texts([['bread']], 2)).toHaveLength(2)
    expect(texts([['bread']], 0)).toEqual([])
  })

  test('finds nothing for words that nothing holds, for no words and for empty groups', () => {
    expect(texts([['zeppelin']])).toEqual([])
    expect(index.search([], 5)).toEqual({ hits: [], visited: 0 })
    expect(() => index.search([[]], 5)).not.toThrow()
  })

  test('finds words that objects know, and no others', () => {
    expect(index.search([['__proto__']], 5).hits.length).toBeLessThanOrEqual(1)
    expect(index.search([[stem('constructor')]], 5).hits.map(({ passage }) => passage.document.id)).toEqual(['odd'])
    expect(index.search([['hasownproperti'], ['then'], ['tostr']], 5).hits).toEqual([])
  })

  test('the worst of questions takes no time', () => {
    const start = performance.now()
    index.search(
      Array.from({ length: 500 }, (_, i) => [String.fromCharCode(97 + (i % 26))]),
      150,
    )
    index.search([['a'.repeat(64)]], 150)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { meaningOf, questionBag } from '../../../src/search/meaning.ts'
import { passageIndex } from '../../../src/search/passage-index.ts'
import { passagesOf } from '../../../src/search/passages.ts'
import { termsOf } from '../../../src/search/terms.ts'
import { bakery, company } from '../bakery.ts'

const documents = [
  bakery(),
  company('harvest-box', 'Harvest Box', 'Eighty farms supply the vegetables.'),
  company('odd', 'Odd', 'A __proto__ has a constructor.'),
]
const { lexicon, related } = wordKnowledge()
const index = passageIndex(documents, lexicon, related)
/** Nothing is asked but words. */
const NOTHING = new Float64Array(lexicon.dimensions)
const stem = (word: string): string => termsOf(word)[0]!.stem
const texts = (groups: string[][], most = 10) =>
  index
    .search(
      groups.map((group) => group.map(stem)),
      NOTHING,
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
    expect(index.search([], NOTHING, 5)).toEqual({ hits: [], visited: 0 })
    expect(() => index.search([[]], NOTHING, 5)).not.toThrow()
  })

  test('finds what is near in meaning without any of its words', () => {
    const asked = meaningOf(questionBag(termsOf('greens growers'), [], [], lexicon, related), lexicon)
    const [first] = index.search([], asked, 3).hits
    expect(first).toMatchObject({ passage: { text: 'Eighty farms supply the vegetables.' }, score: 0 })
    expect(first?.likeness).toBeGreaterThan(0.3)
  })

  test('knows how rare a word is', () => {
    expect(index.rarity('zeppelin')).toBe(1)
    expect(index.rarity(stem('vegetables'))).toBeLessThan(1)
    expect(index.rarity(stem('bread'))).toBeLessThan(index.rarity(stem('vegetables')))
  })

  test('finds words that objects know, and no others', () => {
    expect(index.search([['__proto__']], NOTHING, 5).hits.length).toBeLessThanOrEqual(1)
    expect(index.search([[stem('constructor')]], NOTHING, 5).hits.map(({ passage }) => passage.document.id)).toEqual(['odd'])
    expect(index.search([['hasownproperti'], ['then'], ['tostr']], NOTHING, 5).hits).toEqual([])
  })

  test('gives what MiniSearch gives for all words at once: the same passages, scores and order', () => {
    const all = new MiniSearch<{ id: number; text: string; section: string; title: string }>({
      fields: ['text', 'section', 'title'],
      tokenize: (text) => termsOf(text).flatMap((term) => (term.stop ? [] : [term.stem])),
      processTerm: (term) => term,
    })
    const passages = documents.flatMap((document) => passagesOf(document).filter(({ part }) => !part))
    all.addAll(
      passages.map((passage, id) => ({
        id,
        text: `${passage.leadIn?.text ?? ''} ${passage.text}`,
        section: passage.section.heading,
        title: passage.document.title,
      })),
    )
    for (const words of [['bread'], ['vegetable', 'farm', 'bread'], ['cost', 'customer', 'partner', 'shop', 'flour', 'bread']]) {
      const expected = all.search(words.map(stem).join(' '), { boost: { text: 1, section: 0.6, title: 0.2 } })
      const { hits } = index.search(
        words.map((word) => [stem(word)]),
        NOTHING,
        1_000,
      )
      const found = hits.map(({ passage, score }) => [passage.document.id, passage.start, score])
      const same = expected.map(({ id, score }) => [passages[id]!.document.id, passages[id]!.start, score])
      expect(found).toEqual(same)
      expect(found.length).toBeGreaterThan(0)
    }
  })

  test('finds the same whether it was warmed before or not', () => {
    const warmed = passageIndex(documents, lexicon, related)
    while (warmed.warm());
    expect(warmed.warm()).toBe(false)
    const words = ['bread', 'cost', 'farm'].map((word) => [stem(word)])
    expect(warmed.search(words, NOTHING, 20)).toEqual(passageIndex(documents, lexicon, related).search(words, NOTHING, 20))
  })
})

describe('the cost of a search', () => {
  const common = ['bread', 'shop', 'customer', 'cost', 'partner', 'flour', 'farm', 'baker'].map((word) => [stem(word)])
  const places = (groups: string[][]) => index.search(groups, NOTHING, 0).visited

  test('is the places in which its words stand', () => {
    expect(places(common)).toBe(common.reduce((sum, group) => sum + places([group]), 0))
    expect(places([['zeppelin']])).toBe(0)
  })

  test('has a bound, whatever the words: those that would go over it are left out, and others are still looked for', () => {
    for (const most of [0, 5, 10, 20, 40]) {
      const bounded = passageIndex(documents, lexicon, related, new Map(), most)
      for (let from = 0; from < common.length; from++) {
        const groups = [...common.slice(from), ...common.slice(0, from), [stem('vegetable')]]
        const first = places(groups.slice(0, 1))
        expect(bounded.search(groups, NOTHING, 5).visited).toBeLessThanOrEqual(Math.max(first, most))
        expect(bounded.search(groups, NOTHING, 5).visited).toBeGreaterThanOrEqual(first)
      }
    }
    const [rare, rarer] = [[stem('vegetable')], [stem('constructor')]]
    const bounded = passageIndex(documents, lexicon, related, new Map(), places([rare, rarer]) + 2)
    const found = bounded.search([rare, [stem('bread')], rarer], NOTHING, 9).hits.map(({ passage }) => passage.document.id)
    expect(found).toContain('odd')
  })

  test('is that of 32 words, however many are asked', () => {
    const letters = Array.from({ length: 500 }, (_, i) => [`${String.fromCharCode(97 + (i % 26))}${i}`])
    expect(places([...letters.slice(0, 32), ...common])).toBe(0)
    expect(places([...letters.slice(0, 31), ...common])).toBe(places(common.slice(0, 1)))
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../../src/answer/assistant.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { bakery, company } from '../bakery.ts'

const text = readFileSync(new URL('../../../knowledge/wso2.md', import.meta.url), 'utf8')
const one = createAssistant({ documents: [parseDocument('wso2', text)] })
const several = createAssistant({
  documents: [
    bakery(),
    company('rollo', 'Rollo', 'Rollo rents out electric scooters by the minute. It earns a fee for each ride.'),
    company('wolke', 'Wolke', 'Wolke sells cloud storage to small firms. Its storage is encrypted.'),
  ],
})

describe('in one document', () => {
  const found = one.search('Who are the partners?')

  test('passages are ranked as for an answer, the best first', () => {
    expect(found[0]).toMatchObject({ document: 'wso2', title: 'Business model of WSO2', section: 'Key Partners' })
    expect(found.slice(0, 3).map(({ section }) => section)).toEqual(Array(3).fill('Key Partners'))
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test('each is verbatim at its place, and opens there', () => {
    expect(found.length).toBeGreaterThan(3)
    for (const { text: passage, start, end, url } of found) {
      expect(passage).toBe(text.slice(start, end))
      expect(url).toMatch(new RegExp(`^/knowledge/wso2\\?cite=${start}-${end}#`))
    }
  })

  test('none of them overlap', () => {
    const places = one.search('customers platform services', { most: 50 }).toSorted((a, b) => a.start - b.start)
    expect(places.length).toBeGreaterThan(5)
    places.slice(1).forEach(({ start }, i) => {
      expect(start).toBeGreaterThanOrEqual(places[i]?.end as number)
    })
  })

  test('no more are shown than are wanted, and fewer are the first of more', () => {
    const many = one.search('customers and services', { most: 50 })
    expect(many.length).toBeGreaterThan(10)
    expect(one.search('customers and services')).toEqual(many.slice(0, 10))
    expect(one.search('customers and services', { most: 1 })).toEqual(many.slice(0, 1))
  })

  test('mistyped words are found', () => {
    expect(one.search('subscripton revnue')[0]?.quote).toContain('subscriptions')
  })

  test.each(['xyzzy qwrk', 'asdf', '?!', '😀', 'the of and', 'banana volcano', 'dinosaur'])('"%s" finds nothing', (nonsense) => {
    expect(one.search(nonsense)).toEqual([])
  })
})

describe('in several documents', () => {
  test('the index finds which', () => {
    expect(several.search('scooter rental')[0]).toMatchObject({ document: 'rollo' })
    expect(several.search('encrypted cloud storage')[0]).toMatchObject({ document: 'wolke' })
    expect(several.search('xyzzy qwrk')).toEqual([])
  })

  test('a company that the query names is searched alone', () => {
    const found = several.search('partners of Brotkorb')
    expect(found[0]?.section).toBe('Key Partners')
    expect(new Set(found.map(({ document }) => document))).toEqual(new Set(['brotkorb']))
  })

  test('a name alone finds what opens the sections', () => {
    expect(several.search('Wolke').map(({ quote }) => quote)).toEqual(['Wolke sells cloud storage to small firms.'])
    expect(one.search('WSO2').length).toBeGreaterThan(5)
  })

  test('one document is searched alone when it is given', () => {
    expect(several.search('scooter rental', { document: 'wolke' })).toEqual([])
    expect(new Set(several.search('bread', { document: 'brotkorb' }).map(({ document }) => document))).toEqual(
      new Set(['brotkorb']),
    )
  })
})

test('without documents nothing is found', () => {
  expect(createAssistant({ documents: [] }).search('anything')).toEqual([])
})

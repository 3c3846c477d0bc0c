import { describe, expect, test } from 'vitest'
import { labelOf } from '../../../src/documents/label.ts'
import { quoteOf } from '../../../src/documents/quote.ts'
import { passagesOf } from '../../../src/search/passages.ts'
import { BAKERY, bakery } from '../bakery.ts'

const passages = passagesOf(bakery())
const starting = (text: string) => passages.filter((passage) => passage.text.startsWith(text))

describe('a label', () => {
  test.each([
    ['Mills – They grind the flour.', 'Mills'],
    ['Training Services: two days in Ulm', 'Training Services'],
    ['Bread club - a discount', 'Bread club'],
    ['Ovens—twelve of them', 'Ovens'],
    ['“Warm bread”: still warm', '“Warm bread”'],
    ['mills – in small letters', undefined],
    ['One two three four five six seven eight nine: too long', undefined],
    ['Low-cost bread is sold', undefined],
    ['It is six. Then: bread', undefined],
    ['Bread:', undefined],
    ['Open 6:30 to 18:00', undefined],
    ['', undefined],
  ])('of %j is %j', (text, label) => {
    expect(labelOf(text)).toBe(label)
  })
})

describe('the passages of a document', () => {
  test('are numbered in the order of the text, and each is the quote of its span', () => {
    expect(passages.map(({ place }) => place)).toEqual(passages.map((_, i) => i))
    for (const { text, start, end } of passages) expect(quoteOf(BAKERY, start, end)).toBe(text)
    const starts = passages.filter(({ part }) => !part).map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  test('know their block', () => {
    expect(starting('The biggest cost')[0]?.block).toBe('cost-structure')
    expect(starting('Mills')[0]?.block).toBe('key-partners')
    expect(new Set(passages.map(({ block }) => block)).size).toBe(9)
  })

  test('items know the sentence before their list, and it knows the list', () => {
    const [lead] = starting('Brotkorb works with three groups')
    const [mills] = starting('Mills')
    expect(mills?.leadIn?.text).toBe(lead?.text)
    expect(lead?.introduces).toBe(mills?.list)
    expect([mills?.kind, mills?.item, mills?.label, starting('Couriers')[0]?.item]).toEqual(['item', 0, 'Mills', 2])
  })

  test('a long item gives its sentences too, with its label; a short one does not', () => {
    const [farms, whole] = starting('Farms').sort((a, b) => Number(b.part) - Number(a.part))
    expect([farms?.part, whole?.part, whole?.kind]).toEqual([true, false, 'item'])
    const [drought] = starting('In years of drought')
    expect([drought?.part, drought?.label, drought?.item]).toEqual([true, 'Farms', 1])
    expect(starting('They grind')).toEqual([])
  })

  test('the label of a paragraph is that of all its sentences', () => {
    expect(starting('A loaf costs')[0]).toMatchObject({
      label: 'Shops',
      previous: 'Shops: Bread and rolls bring in 70% of the revenue.',
    })
    expect(starting('Catering')[0]).toMatchObject({ label: 'Catering', previous: undefined, opening: false })
  })

  test('the first of a section opens it', () => {
    expect(passages.filter(({ opening }) => opening)).toHaveLength(9)
    expect(starting('The biggest cost')[0]?.opening).toBe(true)
    expect(starting('Wages')[0]?.opening).toBe(false)
  })

  test('a row of a table has its header before it', () => {
    const [ulm] = passages.filter(({ kind }) => kind === 'row')
    expect(ulm).toMatchObject({ label: 'Ulm', leadIn: { text: 'Bakery, Ovens' } })
    expect(ulm?.text).toContain('12')
  })
})

import { expect, test } from 'vitest'
import { packedIndex, packIndex } from '../../../src/search/packed-index.ts'
import { passageIndex, type Search } from '../../../src/search/passage-index.ts'
import { bakery, company } from '../bakery.ts'

const documents = [
  bakery(),
  company('empty', 'Empty', ''),
  company('harvest-box', 'Harvest Box', 'Eighty farms supply the vegetables.'),
  company('odd', 'Odd', 'A __proto__ has a constructor, and costs 4 euros.'),
  ...Array.from({ length: 40 }, (_, i) => company(`firm-${i}`, `Firm ${i}`, `${'Bread and rolls. '.repeat(i)}Farms sell bread.`)),
]
const built = passageIndex(documents)
const bytes = packIndex(documents)
const packed = packedIndex(documents, bytes)
const plain = ({ hits, visited }: Search) => [
  visited,
  ...hits.map(({ passage, score }) => [passage.document.id, passage.place, score]),
]

test('every word finds the same passages with the same scores in the same order', () => {
  const stems = [...built.postings().counts.keys()]
  expect(stems.length).toBeGreaterThan(100)
  for (const stem of stems) expect([stem, plain(packed.search([[stem]], 60))]).toEqual([stem, plain(built.search([[stem]], 60))])
})

test('so do several words, related ones, words that are too many and words that stand nowhere', () => {
  const questions = [
    [['farm', 'field'], ['bread'], ['vegetables']],
    [['__proto__'], ['constructor', 'euros']],
    [['nowhere']],
    [],
    [['rolls'], ['bread'], ['value'], ['model'], ['farms', 'bread']],
  ]
  for (const most of [0, 1, 7])
    for (const groups of questions) expect(plain(packed.search(groups, most))).toEqual(plain(built.search(groups, most)))
  const few = packedIndex(documents, bytes, 30)
  const alsoFew = passageIndex(documents, new Map(), 30)
  expect(plain(few.search(questions[4]!, 9))).toEqual(plain(alsoFew.search(questions[4]!, 9)))
})

test('the passages found are the documents’ own', () => {
  const [hit] = packed.search([['vegetables']], 1).hits
  expect(hit?.passage.document).toBe(documents[2])
})

test('bytes within other bytes are read, and nothing is left to warm', () => {
  const around = new Uint8Array(bytes.length + 3)
  around.set(bytes, 3)
  const moved = packedIndex(documents, around.subarray(3))
  expect(plain(moved.search([['bread']], 5))).toEqual(plain(built.search([['bread']], 5)))
  expect(moved.warm()).toBe(false)
})

test('no documents', () => {
  expect(packedIndex([], packIndex([])).search([['bread']], 5)).toEqual({ hits: [], visited: 0 })
})

import { expect, test } from 'vitest'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { meaningOf, questionBag } from '../../../src/search/meaning.ts'
import { packedIndex, packIndex } from '../../../src/search/packed-index.ts'
import { passageIndex } from '../../../src/search/passage-index.ts'
import type { Search } from '../../../src/search/postings.ts'
import { termsOf } from '../../../src/search/terms.ts'
import { bakery, company } from '../bakery.ts'

const documents = [
  bakery(),
  company('empty', 'Empty', ''),
  company('harvest-box', 'Harvest Box', 'Eighty farms supply the vegetables.'),
  company('odd', 'Odd', 'A __proto__ has a constructor, and costs 4 euros.'),
  ...Array.from({ length: 40 }, (_, i) => company(`firm-${i}`, `Firm ${i}`, `${'Bread and rolls. '.repeat(i)}Farms sell bread.`)),
]
const { lexicon, related } = wordKnowledge()
const built = passageIndex(documents, lexicon, related)
const bytes = packIndex(documents, lexicon, related)
const packed = packedIndex(documents, bytes, lexicon)
/** What is asked for by meaning, in words that stand in no document. */
const asked = meaningOf(questionBag(termsOf('Who grows what they cook?'), [], [], lexicon, related), lexicon)
const plain = ({ hits, visited }: Search) => [
  visited,
  ...hits.map(({ passage, score, likeness }) => [passage.document.id, passage.place, score, likeness]),
]

test('every word finds the same passages with the same scores in the same order', () => {
  const stems = [...built.postings().counts.keys()]
  expect(stems.length).toBeGreaterThan(100)
  for (const stem of stems)
    expect([stem, plain(packed.search([[stem]], asked, 60))]).toEqual([stem, plain(built.search([[stem]], asked, 60))])
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
    for (const groups of questions)
      expect(plain(packed.search(groups, asked, most))).toEqual(plain(built.search(groups, asked, most)))
  const few = packedIndex(documents, bytes, lexicon, 30)
  const alsoFew = passageIndex(documents, lexicon, related, new Map(), 30)
  expect(plain(few.search(questions[4]!, asked, 9))).toEqual(plain(alsoFew.search(questions[4]!, asked, 9)))
})

test('words are as rare', () => {
  for (const stem of ['bread', 'farm', 'vegetable', 'nowhere']) expect(packed.rarity(stem)).toBe(built.rarity(stem))
})

test('the passages found are the documents’ own', () => {
  const [hit] = packed.search([['vegetables']], asked, 1).hits
  expect(hit?.passage.document).toBe(documents[2])
})

test('bytes within other bytes are read, and nothing is left to warm', () => {
  const around = new Uint8Array(bytes.length + 3)
  around.set(bytes, 3)
  const moved = packedIndex(documents, around.subarray(3), lexicon)
  expect(plain(moved.search([['bread']], asked, 5))).toEqual(plain(built.search([['bread']], asked, 5)))
  expect(moved.warm()).toBe(false)
})

test('no documents', () => {
  expect(packedIndex([], packIndex([], lexicon, related), lexicon).search([['bread']], asked, 5)).toEqual({
    hits: [],
    visited: 0,
  })
})

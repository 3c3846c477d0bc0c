import { expect, test } from 'vitest'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { passageIndex } from '../../../src/search/passage-index.ts'
import { renewedIndex } from '../../../src/search/renewed-index.ts'
import { bakery, company } from '../bakery.ts'

const { lexicon, related } = wordKnowledge()
const NOTHING = new Float64Array(lexicon.dimensions)
const farms = company('harvest-box', 'Harvest Box', 'Eighty farms supply the vegetables.')
const fields = company('harvest-box', 'Harvest Box', 'Ninety farms supply the vegetables.')
const bread = bakery()
const before = passageIndex([bread, farms], lexicon, related)
const changed = [bread, fields]

const renewed = () => renewedIndex(before, passageIndex(changed, lexicon, related), changed)
const texts = (index = renewed()) => index.search([['farms']], NOTHING, 5).hits.map(({ passage }) => passage.text)

test('until it is built, what has changed is not found, and the rest is', () => {
  expect(texts(before)).toContain('Eighty farms supply the vegetables.')
  const others = texts(before).filter((text) => !text.startsWith('Eighty'))
  expect(others).not.toEqual([])
  expect(texts()).toEqual(others)
  // A change upon a change, neither built yet.
  expect(texts(renewedIndex(renewed(), passageIndex([bread], lexicon, related), [bread]))).toEqual(others)
})

test('when it is built, it finds what an index of the changed documents finds', () => {
  const index = renewed()
  let steps = 0
  while (index.warm()) steps++
  expect(steps).toBeGreaterThan(0)
  expect(texts(index)).toEqual(texts(passageIndex(changed, lexicon, related)))
  expect(texts(index)).toContain('Ninety farms supply the vegetables.')
  expect(index.rarity('ninety')).toBe(passageIndex(changed, lexicon, related).rarity('ninety'))
})

import { expect, test } from 'vitest'
import { numberWord, numeral, ordinal } from '../../../src/language/numbers.ts'

test.each([
  ['zero', '0'],
  ['seven', '7'],
  ['twenty', '20'],
  ['ninety', '90'],
  ['dozen', '12'],
  ['thousand', '1000'],
  ['many', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%j is %j', (word, digits) => {
  expect(numeral(word)).toBe(digits)
})

test('a small number has a word, a large one its digits, and back', () => {
  for (let value = 0; value <= 20; value++) expect(numeral(numberWord(value))).toBe(String(value))
  expect([numberWord(21), numberWord(-1)]).toEqual(['21', '-1'])
})

test.each([
  ['first', 0],
  ['tenth', 9],
  ['2nd', 1],
  ['31st', 30],
  ['last', -1],
  ['final', -1],
  ['second-hand', undefined],
  ['123rd', undefined],
  ['two', undefined],
  ['', undefined],
])('%j names the place %j', (word, place) => {
  expect(ordinal(word)).toBe(place)
})

import { expect, test } from 'vitest'
import { partsOf } from '../../../src/answer/parts.ts'

test.each([
  ['Who are the partners and what do they do?', ['Who are the partners', 'what do they do?']],
  ['Who are the customers? How do they pay?', ['Who are the customers?', 'How do they pay?']],
  ['Which shops are there, and how many ovens do they have?', ['Which shops are there', 'how many ovens do they have?']],
  ['Where does it sell, but also why does it not deliver?', ['Where does it sell', 'why does it not deliver?']],
])('%j asks two things', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test.each([
  'Who founded it and when?',
  'What do mills and farms do?',
  'Is it big? Why?',
  'Who? What?',
  'Mills and farms',
  'The bakery sells bread and what not',
  '',
])('%j asks one', (text) => {
  expect(partsOf(text)).toEqual([text])
})

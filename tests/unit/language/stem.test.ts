import { expect, test } from 'vitest'
import { stem } from '../../../src/language/stem.ts'

test.each([
  ['sells', 'selling', 'sold'],
  ['buy', 'buys', 'bought'],
  ['pays', 'paid', 'paying'],
  ['child', 'children'],
  ['customer', 'customers'],
  ['bakery', 'bakeries'],
  ['organize', 'organise', 'organised', 'organizing'],
  ['personalize', 'personalised', 'personalises'],
  ['analyze', 'analyse', 'analysed'],
  ['color', 'colour', 'colours'],
  ['center', 'centre', 'centres'],
  ['program', 'programme', 'programmes'],
  ['travel', 'travelling', 'travelled'],
  ['license', 'licence', 'licences'],
  ['email', 'e-mail', 'emails'],
  ['large', 'larger', 'largest'],
  ['cheap', 'cheaper', 'cheapest'],
])('%s and its other forms have one stem', (...forms) => {
  expect([...new Set(forms.map(stem))]).toHaveLength(1)
})

test.each([
  ['policy', 'police'],
  ['franchise', 'franc'],
  ['revise', 'revive'],
  ['house', 'mouse'],
  ['sell', 'seal'],
])('%s and %s have not', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test('short words and words with digits stay as they are', () => {
  expect(['', 'a', 'us', '24x7', 'b2b', '1998'].map(stem)).toEqual(['', 'a', 'us', '24x7', 'b2b', '1998'])
})

test('names of properties that every object has are words like others', () => {
  expect(['constructor', 'toString', '__proto__'].map(stem).every((word) => typeof word === 'string')).toBe(true)
})

import { expect, test } from 'vitest'
import { plainForm } from '../../../src/language/irregular.ts'

test.each([
  ['sold', 'sell'],
  ['grown', 'grow'],
  ['people', 'person'],
  ['fulfilment', 'fulfill'],
  ['aeroplanes', 'airplane'],
  ['specialises', 'specializes'],
  ['optimisation', 'optimization'],
  ['organisers', 'organizers'],
])('%s is made %s', (word, plain) => {
  expect(plainForm(word)).toBe(plain)
})

test.each([
  'advise',
  'supervised',
  'enterprise',
  'franchises',
  'exercise',
  'merchandise',
  'promise',
  'raised',
  'rise',
  'wise',
  'noise',
  'premises',
  'constructor',
  'hasownproperty',
  '',
])('%j stays', (word) => {
  expect(plainForm(word)).toBe(word)
})

test('a plain form is final', () => {
  for (const word of ['sell', 'sold', 'colour', 'organise', 'analysed', 'people', 'best']) {
    expect(plainForm(plainForm(word))).toBe(plainForm(word))
  }
})

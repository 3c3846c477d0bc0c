import { describe, expect, test } from 'vitest'
import { namesIn, offersOf, placesIn } from '../../../src/search/offers.ts'

const kinds = (text: string): string => KINDS.filter((kind) => offersOf(text)[kind]).join(' ')

const KINDS = [
  'number',
  'money',
  'percent',
  'date',
  'duration',
  'place',
  'person',
  'negation',
  'reason',
  'superlative',
  'enumeration',
  'contrast',
  'means',
] as const

describe('what a sentence holds', () => {
  test.each([
    ['Brotkorb sells bread in 46 shops.', 'number'],
    ['Seven ovens are hot.', 'number'],
    ['A loaf costs 4 euros.', 'number money'],
    ['The fee is €900.', 'number money'],
    ['Rolls bring in 70% of it.', 'number percent'],
    ['Half of the income is rent.', 'percent'],
    ['It was founded in 1961.', 'number date'],
    ['Farms may sell.', ''],
    ['Complaints are answered within two days.', 'number duration'],
    ['Parcels arrive the next day.', 'duration'],
    ['It is active in 12 countries.', 'number place'],
    ['The founder is old.', 'person'],
    ['It bakes without sugar.', 'negation'],
    ["It doesn't bake.", 'negation'],
    ['Prices are low because rents are.', 'reason'],
    ['The biggest cost is flour.', 'superlative'],
    ['It sells bread, rolls and cakes.', 'enumeration'],
    ['While mills grind, farms grow.', 'contrast'],
    ['It sells through shops.', 'means'],
    ['It sells by mailing boxes.', 'means'],
    ['Wheat grows.', ''],
    ['', ''],
  ])('%j: %s', (text, expected) => {
    expect(kinds(text)).toBe(expected)
  })

  test('places are found inside names, and after "and"', () => {
    expect(placesIn('It bakes in Munich and Ulm, and in South Korea.')).toEqual(['munich', 'south korea'])
    expect(placesIn('it bakes in munich')).toEqual([])
  })

  test('names are those inside a sentence: its opening word is none', () => {
    expect(namesIn('Bakers work with Ulmer Mehl, Lech Gas and with nobody else. Wheat grows.')).toEqual([
      'Ulmer Mehl',
      'Lech Gas',
    ])
    expect(offersOf('It works with Ulmer Mehl, and it works with Lech Gas.').names).toBe(true)
    expect(offersOf('It works with Ulmer Mehl.').names).toBe(false)
  })
})

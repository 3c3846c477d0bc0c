import { expect, test } from 'vitest'
import { enumerationOf } from '../../../src/answer/enumeration.ts'

test.each([
  ['Partners include mills, farms and couriers.', ['mills', 'farms', 'couriers']],
  ['Its partners are: mills, farms, as well as the couriers', ['mills', 'farms', 'couriers']],
  ['It sells rolls to hotels like Lech, Ulm, and Kempten; others follow.', ['Lech', 'Ulm', 'Kempten']],
  ['It works with mills (12, all old) and farms.', ['It works with mills', 'farms']],
  ['Sizes include 1.5, 2.5 and 3 pounds.', ['1.5', '2.5', '3 pounds']],
  ['It sells bread.', []],
  ['a; b; c', []],
  ['', []],
])('%j enumerates %j', (text, members) => {
  expect(enumerationOf(text)).toEqual(members)
})

test('members of more than seven words are none', () => {
  expect(enumerationOf('The mills in the land grind the flour for all the farms there, and farms grow.')).toEqual([])
})

test('a long sentence takes no time', () => {
  for (const piece of ['a, ', 'of ', 'and ', '(', '.a', 'are a, b and ', ' ']) {
    const start = performance.now()
    enumerationOf(piece.repeat(Math.floor(16_000 / piece.length)))
    expect(performance.now() - start, piece).toBeLessThan(1_500)
  }
})

import { expect, test } from 'vitest'
import { meaningTable } from '../../../src/search/meaning-table.ts'

/** One for each degree of the circle, a little turned, so that none stands at a right angle to the east. */
function circle() {
  const table = meaningTable(2)
  for (let degree = 0; degree < 360; degree++) {
    const angle = ((degree + 0.3) * Math.PI) / 180
    table.add(Float64Array.of(Math.cos(angle), Math.sin(angle)))
  }
  return table
}

const east = Float64Array.of(1, 0)

test('finds the nearest vectors, as many as are asked for, and grows', () => {
  const table = circle()
  expect(table.nearest(east, 3).sort((a, b) => a - b)).toEqual([0, 1, 359])
  expect(table.nearest(east, 1)).toEqual([0])
  expect(table.nearest(east, 1_000)).toHaveLength(180)
  expect(table.likeness(60, east)).toBeCloseTo(Math.cos((60.3 * Math.PI) / 180), 2)
  expect(table.nearest(new Float64Array(2), 5)).toEqual([])
})

test('a packed table says the same, and a vector of nothing is like nothing', () => {
  const table = circle()
  table.add(new Float64Array(2))
  const again = meaningTable(2, table.packed())
  const asked = Float64Array.of(0.6, 0.8)
  for (let passage = 0; passage <= 360; passage++) expect(again.likeness(passage, asked)).toBe(table.likeness(passage, asked))
  expect(again.nearest(asked, 9)).toEqual(table.nearest(asked, 9))
  expect(again.likeness(360, asked)).toBe(0)
  again.add(east)
  expect(again.likeness(361, east)).toBeCloseTo(1, 6)
  expect(again.nearest(east, 2)).toEqual([361, 0])
})

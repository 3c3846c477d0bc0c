import { expect, test } from 'vitest'
import { meaningTable } from '../../../src/search/meaning-table.ts'

test('finds the nearest vectors, as many as are asked for, and grows', () => {
  const table = meaningTable(2)
  for (let degree = 0; degree < 360; degree++) {
    const angle = (degree * Math.PI) / 180
    table.add(Float64Array.of(Math.cos(angle), Math.sin(angle)))
  }
  const east = Float64Array.of(1, 0)
  expect(table.nearest(east, 3).sort((a, b) => a - b)).toEqual([0, 1, 359])
  expect(table.nearest(east, 1)).toEqual([0])
  expect(table.nearest(east, 1_000)).toHaveLength(180)
  expect(table.likeness(60, east)).toBeCloseTo(0.5, 6)
  expect(table.nearest(new Float64Array(2), 5)).toEqual([])
})

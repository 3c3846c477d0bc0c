import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounded, roundedParts, shortened } from '../../../src/answer/rounded.ts'

const number = fc.double({ min: -50, max: 50, noNaN: true })

describe('rounded', () => {
  it.each([
    [0.1234567, 0.123457],
    [-0.1234564, -0.123456],
    [2, 2],
    [-1e-9, 0],
  ])('%d → %d', (value, six) => {
    expect(Object.is(rounded(value), six)).toBe(true)
  })
})

describe('roundedParts', () => {
  it('add up to the rounded sum, and each is what it was, but for the largest', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (values) => {
        const sum = values.reduce((a, b) => a + b, 0)
        const parts = roundedParts(
          values.map((value, i) => [`part ${i}`, value]),
          sum,
        )
        const added = Object.values(parts).reduce((a, b) => a + b, 0)
        expect(Math.abs(added - rounded(sum))).toBeLessThan(1e-9)
        const moved = values.filter((value, i) => Math.abs((parts[`part ${i}`] ?? 0) - value) > 0.5000001e-6)
        expect(moved.length).toBeLessThanOrEqual(1)
        values.forEach((value, i) => {
          expect(Math.abs((parts[`part ${i}`] ?? 0) - value)).toBeLessThan(1e-4)
        })
      }),
    )
  })

  it('come largest first, without those that are nothing', () => {
    expect(
      Object.entries(
        roundedParts(
          [
            ['a', 0.25],
            ['b', 0],
            ['c', -2],
            ['d', 0.5],
          ],
          -1.25,
        ),
      ),
    ).toEqual([
      ['c', -2],
      ['d', 0.5],
      ['a', 0.25],
    ])
    expect(roundedParts([], 0)).toEqual({})
  })
})

describe('shortened', () => {
  it.each([
    ['a'.repeat(200), 'a'.repeat(200)],
    ['a'.repeat(201), `${'a'.repeat(199)}…`],
    [`${'a'.repeat(198)}😀😀`, `${'a'.repeat(198)}…`],
  ])('%j', (text, short) => {
    expect(shortened(text)).toBe(short)
  })
})

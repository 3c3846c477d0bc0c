import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapping } from '../../../src/answer/feature-matter.ts'

test('spans overlap as the slow and obvious way says', () => {
  const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (spans, one) => {
      expect(overlapping(spans)(one)).toBe(spans.some(({ start, end }) => one.start < end && start < one.end))
    }),
    { seed: 20 },
  )
})

import { expect, test } from 'vitest'
import { describeFault } from '../../../src/http/fault.ts'

test('names the kind of an error and where it was thrown, and nothing that it says', () => {
  const text = describeFault(new RangeError('secret\n    at secret (of the question)\nsecret'))
  expect(text).toMatch(/^RangeError\n {4}at .*fault\.test\.ts/)
  expect(text).not.toContain('secret')
})

test.each([
  [null, 'thrown: null'],
  [undefined, 'thrown: undefined'],
  ['secret', 'thrown: string'],
  [{ secret: 1 }, 'thrown: object'],
])('%j', (thrown, text) => expect(describeFault(thrown)).toBe(text))

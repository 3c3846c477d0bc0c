import { expect, it } from 'vitest'
import { queryFlag } from '../../../src/http/query-flag.ts'

it.each([
  [undefined, undefined],
  ['', true],
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
  ['yes', 'yes'],
  ['__proto__', '__proto__'],
])('%j → %j', (value, flag) => {
  expect(queryFlag(value)).toBe(flag)
})

import { expect, test } from 'vitest'
import { finds, searchable } from '../../../src/contract/name-search.ts'

test.each([
  ['', 'Acme', true],
  ['ac', 'Acme', true],
  ['creme', 'Crème & Co', true],
  ['CRÈME', 'Creme', true],
  ['co cre', 'Crème & Co', true],
  ['me', 'Acme', false],
  ['acme x', 'Acme', false],
  ['wso', 'Business model of WSO2', true],
  ['99', '99designs', true],
  ['w.w.', 'W.W. Grainger', true],
  ['שלום', 'מודל של שלום', true],
  ['&', 'Acme', true],
])('%j in %j: %s', (query, name, found) => {
  expect(finds(searchable(query), searchable(name))).toBe(found)
})

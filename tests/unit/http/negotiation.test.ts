import { expect, test } from 'vitest'
import { preferredType } from '../../../src/http/negotiation.ts'

const OFFERED = ['application/json', 'text/markdown', 'text/html'] as const

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/html', 'text/html'],
  ['TEXT/HTML; charset=utf-8', 'text/html'],
  ['text/*', 'text/markdown'],
  ['text/*, text/markdown;q=0.1', 'text/html'],
  ['text/markdown, */*', 'text/markdown'],
  ['text/html, application/json', 'application/json'],
  ['text/html;q=0.9, text/markdown', 'text/markdown'],
  ['application/json;q=0.1, text/html;q=0.2', 'text/html'],
  ['application/json;q=0, */*', 'text/markdown'],
  ['application/json;q=0', 'application/json'],
  ['image/png', 'application/json'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['text/html;q=x, text/markdown;q=2', 'text/markdown'],
])('%s → %s', (accept, type) => expect(preferredType(accept, OFFERED)).toBe(type))

test('a long header is read in a moment', () => {
  const before = performance.now()
  preferredType('text/html;q=0.5,'.repeat(4_000), OFFERED)
  preferredType(';'.repeat(64_000), OFFERED)
  expect(performance.now() - before).toBeLessThan(500)
})

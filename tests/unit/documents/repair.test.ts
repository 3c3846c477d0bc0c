import { expect, test } from 'vitest'
import { repair } from '../../../src/documents/repair.ts'
import { shadowOf } from '../../../src/documents/shadow.ts'

const repaired = (text: string) => repair(shadowOf(text), 0).text.replaceAll('\u2060', '').trim()

test.each([
  [' ### A\n text', '### A\n\ntext'],
  ['  * a\n * b\n* c\n  * d', '* a\n* b\n* c\n* d'],
  ['* a\n  goes on\n\n  and on\nGlued', '* a goes on and on\n\nGlued'],
  ['a\nb\n> c\n> > d', 'a b\n\nc d'],
  ['a|b\n-|-\nc|d\ne', 'a|b\n-|-\nc|d\n\ne'],
  ['One\n---\nTwo.\n---', 'One\n---\n\nTwo.\n\n---'],
  ['<p>a</p>\n\n<!-- b -->', 'a'],
])('%j is read as %j', (text, expected) => expect(repaired(text)).toBe(expected))

test('each character knows where it came from', () => {
  const text = '# T\r\n\r\n * one\r\n   two\r\n  Three <b>x</b>\r\n\r\n> a | b\r\n> --|--\r\n> c | d'
  const result = repair(shadowOf(text), 0)
  for (const word of ['T', 'one', 'two', 'Three', 'x', 'a | b', 'c | d']) {
    const at = result.text.indexOf(word)
    expect(text.slice(result.source[at]!, result.source[at]! + word.length)).toBe(word)
  }
  expect(result.source).toHaveLength(result.text.length)
})

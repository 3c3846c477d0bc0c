import { Lexer, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { plainText, quoteOf } from '../../../src/documents/quote.ts'

/** Markdown → the quote. */
const marks: [markdown: string, quote: string][] = [
  ['plain  text,\nfolded\t\u00a0here ', 'plain text, folded here'],
  ['**bold** and *em* and ***both*** and __bold__ and _em_', 'bold and em and both and bold and em'],
  ['**bold *with em* inside**', 'bold with em inside'],
  ['a ~~struck~~ word', 'a struck word'],
  ['`code *stays* _as_ is` here', 'code *stays* _as_ is here'],
  ['[a **link**](https://x.example/a_b_(c) "T") and [more](<y>)', 'a link and more'],
  ['![an image](a.png) here', 'an image here'],
  ['[![inner](a.png)](b)', 'inner'],
  ['<https://x.example/a_b_c> and <me@x.example>', 'https://x.example/a_b_c and me@x.example'],
  ['\\*not em\\* and 1\\. and a\\_b', '*not em* and 1. and a_b'],
  ['5 * 3 = 15, snake_case_name', '5 * 3 = 15, snake_case_name'],
  ['wo<b>rd</b> <!-- gone --> and <span title="a">b</span>', 'word and b'],
  ['[1] and [a] stay, a | b too', '[1] and [a] stay, a | b too'],
  ['AT&amp;T', 'AT&amp;T'],
]

/** What goes beyond one paragraph of CommonMark. */
const more: [markdown: string, quote: string][] = [
  ['one<br>two</p><p>three', 'one two three'],
  ['as *Forbes *magazine says', 'as Forbes magazine says'],
  ['2*3*4', '2*3*4'],
  ['half** of a pair', 'half of a pair'],
  ['[by reference][1]', 'by reference'],
  ['noted[^1] here', 'noted here'],
  ['A:\n\n * one\n  2. two\n> - three\n- [x] four', 'A: one two three four'],
  ['A\n\n### B\nc\n---\nd', 'A B c d'],
  ['| a | b |', 'a b'],
  ['\\', '\\'],
  ['', ''],
]

const visible = (tokens: Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'html') return ''
      return 'tokens' in token && token.tokens?.length ? visible(token.tokens) : 'text' in token ? token.text : ' '
    })
    .join('')

describe('the quote rule', () => {
  test.each([...marks, ...more])('%j', (markdown, quote) => expect(plainText(markdown)).toBe(quote))

  test.each(marks)('leaves of %j what marked shows', (markdown, quote) =>
    expect(visible(Lexer.lexInline(markdown)).replace(/\s+/g, ' ').trim()).toBe(quote),
  )

  test('is applied between two offsets', () => expect(quoteOf('# T\n\n* **a** b\n', 7, 14)).toBe('a b'))

  test('applied to its own result changes nothing without marks', () => {
    for (const [, quote] of more) expect(plainText(plainText(quote))).toBe(plainText(quote))
  })
})

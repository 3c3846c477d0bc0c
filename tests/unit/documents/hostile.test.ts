import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { plainText } from '../../../src/documents/quote.ts'

/** A piece of text many times over → what is read: sections, and the first and last quote of the first block. */
const floods: [piece: string, sections: number, first: string, last: string][] = [
  ['* a\n', 1, 'a', 'a'],
  ['> ', 0, '', ''],
  ['>', 0, '', ''],
  ['a > ', 1, 'a > '.repeat(25_000).trim(), 'a > '.repeat(25_000).trim()],
  ['# a\n', 24_999, '', ''],
  ['a\n', 1, 'a '.repeat(50_000).trim(), 'a '.repeat(50_000).trim()],
  ['a. B', 1, 'a.', 'B'],
  ['1. ', 1, '1. '.repeat(33_332).trim(), '1. '.repeat(33_332).trim()],
  ['```\n', 1, '', ''],
  ['<!-- a -->', 0, '', ''],
  ['**a** ', 1, 'a '.repeat(16_666).trim(), 'a '.repeat(16_666).trim()],
  ['[a](b) ', 1, 'a '.repeat(14_285).trim(), 'a '.repeat(14_285).trim()],
  ['|a|\n|-|\n', 1, 'a', '-'],
]

describe('100,000 characters of one piece', () => {
  test.each(floods)('%j', (piece, sections, first, last) => {
    const document = parseDocument('acme', piece.repeat(Math.floor(100_000 / piece.length)))
    expect(document.sections).toHaveLength(sections)
    const block = document.sections[0]?.blocks[0]
    const quotes =
      block?.kind === 'paragraph'
        ? block.sentences
        : block?.kind === 'list'
          ? block.items
          : block?.kind === 'table'
            ? block.rows
            : []
    expect([quotes[0]?.text ?? '', quotes.at(-1)?.text ?? '']).toEqual([first, last])
  })

  const pieces = [
    '*a ',
    '**a ',
    '_a ',
    '`a ',
    '``a ',
    '[a',
    '[a](',
    '![[]()',
    '[a](b "',
    '<a ',
    '<!--',
    '<script>',
    '<',
    '|a',
    '\t',
    ' ',
    '\r',
    '[^a',
    '[a]: <b\n',
    '\\*',
    '~~a',
    '..',
    '“',
    '- - ',
    '\n> ',
    '\n1. ',
  ]
  test.each(pieces)('%j takes no time', (piece) => {
    const text = piece.repeat(Math.floor(100_000 / piece.length))
    const start = performance.now()
    parseDocument('acme', text)
    plainText(`x${text}`)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('a list of 1,000 levels is read to a depth that means something', () => {
  const text = Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(2 * i)}* level ${i}`)
    .join('\n')
    .slice(0, 1_000_000)
  const [list] = parseDocument('acme', text).sections[0]!.blocks
  expect(list?.kind === 'list' && Math.max(...list.items.map((item) => item.depth))).toBe(20)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerInline } from '../../../src/contract/answer-inline.ts'
import { type AnswerItem, type AnswerNode, parseAnswer } from '../../../src/contract/answer-text.ts'

const text = (value: string): AnswerInline[] => [{ kind: 'text', text: value }]
const item = (value: string, lists: AnswerItem['lists'] = []): AnswerItem => ({ children: text(value), lists })

describe('parseAnswer', () => {
  it('reads paragraphs, and folds the lines of one', () => {
    expect(parseAnswer('one\n  two\r\n\n\nthree\n')).toEqual([
      { kind: 'paragraph', children: text('one two') },
      { kind: 'paragraph', children: text('three') },
    ])
  })

  it('reads a list straight after a paragraph, its first item indented', () => {
    expect(parseAnswer('Partners:\n * Wipro\n* Yenlo\n  of Leiden\n\n* Virtusa\n\nThat is all.')).toEqual([
      { kind: 'paragraph', children: text('Partners:') },
      { kind: 'list', ordered: false, start: 1, items: [item('Wipro'), item('Yenlo of Leiden'), item('Virtusa')] },
      { kind: 'paragraph', children: text('That is all.') },
    ])
  })

  it('keeps the number that a list begins with', () => {
    expect(parseAnswer('3. three\n4) four')).toEqual([
      { kind: 'list', ordered: true, start: 3, items: [item('three'), item('four')] },
    ])
  })

  it('reads lists within lists', () => {
    const within = { kind: 'list' as const, ordered: true, start: 1, items: [item('b'), item('c')] }
    expect(parseAnswer('- a\n  1. b\n  2. c\n- d')).toEqual([
      { kind: 'list', ordered: false, start: 1, items: [item('a', [within]), item('d')] },
    ])
  })

  it('begins another list where bullets turn into numbers', () => {
    expect(parseAnswer('- a\n1. b').map((node) => node.kind === 'list' && node.ordered)).toEqual([false, true])
  })

  it('reads a table, and gives each row the columns of the header', () => {
    expect(parseAnswer('| Kind | Count |\n|:---|---:|\n| a\\|b | 5 | more |\n| c')).toEqual([
      {
        kind: 'table',
        header: [text('Kind'), text('Count')],
        rows: [
          [text('a|b'), text('5')],
          [text('c'), []],
        ],
      },
    ])
  })

  it.each(['# heading', '> quote', '```js', '| no | rule |', '---', '<script>alert(1)</script>', '    indented'])(
    '%j is text',
    (line) => {
      expect(parseAnswer(line)).toEqual([{ kind: 'paragraph', children: text(line.trim()) }])
    },
  )

  it.each([
    '- ',
    '- a\n',
    '  '.repeat(12).concat('- a\n'),
    '1. a\n- b\n',
    '|',
    '|a|\n|-|\n',
    '| a |\n|---|',
    '\n',
    '-'.repeat(9),
    '|-',
  ])('takes linear time on %j, 50,000 times', (mark) => {
    const started = performance.now()
    parseAnswer(mark.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('loses no letter of any text, and marks alone', () => {
    const pieces = fc.constantFrom('a', 'b7', ' ', '\n', '**', '*', '[1]', '[', '\\', '- ', '1. ', '|', '|---|', '<b>', '  ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const markdown = parts.join('')
        const letters = (value: string) => value.replace(/[^ab]/g, '')
        // A table's row is cut to the columns of its header.
        fc.pre(!/^\s*\|.*\n\s*\|/m.test(markdown))
        expect(letters(wordsOf(parseAnswer(markdown)))).toBe(letters(markdown))
      }),
    )
  })
})

function wordsOf(nodes: readonly AnswerNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'paragraph') return inlineWords(node.children)
      if (node.kind === 'table') return [node.header, ...node.rows].flat().map(inlineWords).join('')
      return node.items.map((entry) => inlineWords(entry.children) + wordsOf(entry.lists)).join('')
    })
    .join('')
}

const inlineWords = (children: readonly AnswerInline[]): string =>
  children
    .map((child) => (child.kind === 'text' ? child.text : child.kind === 'mark' ? '' : inlineWords(child.children)))
    .join('')

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../../src/documents/document.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { quoteOf } from '../../../src/documents/quote.ts'
import { quotesOf } from './outline.ts'

const word = fc.constantFrom(
  ...[
    'Acme',
    'sells',
    'shoes',
    'the',
    'It',
    'U.S.',
    'Inc.',
    '3.5',
    '€40',
    'café',
    '顧客',
    '😀',
    '👩‍👩‍👧',
    'e-mail',
    'snake_case',
    'a/b',
    '5',
    '2016.',
    '“so”',
    'AT&T',
  ],
)
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', '\t')
const words = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 8 }).map((pairs) =>
  pairs
    .map((pair) => pair.join(''))
    .join('')
    .trim(),
)
const marked = words.chain((text) =>
  fc.constantFrom(
    text,
    text,
    `**${text}**`,
    `*${text}*`,
    `_${text}_`,
    `\`${text}\``,
    `[${text}](https://x.example/a_b "t")`,
    `<b>${text}</b>`,
    `~~${text}~~`,
  ),
)
const sentence = fc
  .tuple(fc.array(marked, { minLength: 1, maxLength: 4 }), fc.constantFrom('.', '?', '!', ':', '', '…', '.”', '**.'))
  .map(([parts, end]) => parts.join(' ') + end)
const text = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((all) => fc.constantFrom(all.join(' '), all.join('\n'), all.join('  \n')))
const indent = fc.constantFrom('', ' ', '  ', '    ')
const block = fc.oneof(
  text,
  fc.tuple(indent, fc.constantFrom('# ', '## ', '### ', '###'), words).map((parts) => parts.join('')),
  words.map((title) => `${title}\n---`),
  fc
    .array(fc.tuple(indent, fc.constantFrom('* ', '- ', '1. ', '• ', '* [ ] '), text), { minLength: 1, maxLength: 5 })
    .map((items) => items.map((item) => item.join('')).join('\n')),
  fc.array(words, { minLength: 2, maxLength: 2 }).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  text.map((quoted) => quoted.replace(/^/gm, '> ')),
  fc.constantFrom('***', '<!-- hidden words. -->', '```\nhidden words.\n```', '<script>hidden words.</script>'),
)
const markdown = fc
  .tuple(fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n \n')), { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([blocks, lineEnd]) =>
    blocks
      .map((pair) => pair.join(''))
      .join('')
      .replaceAll('\n', lineEnd),
  )

/** Marks alone, in any order: nothing that an owner writes, all that may break a reader. */
const noise = fc
  .array(
    fc.constantFrom(
      ...'*_`[]()<>!#|-=~\\.:^&"\' \t\n\r1aB\u00a0\u200b\ufeff•–“”'.split(''),
      '\n\n',
      '---',
      '**',
      '<!--',
      '-->',
      '```',
      '](',
      '1. ',
      '😀',
    ),
  )
  .map((parts) => parts.join(''))

function expectVerbatim(document: Document): void {
  for (const quote of quotesOf(document)) {
    const source = document.text.slice(quote.start, quote.end)
    expect(quote.text).toBe(quoteOf(document.text, quote.start, quote.end))
    expect(quote.text).not.toBe('')
    expect(source).toBe(source.trim())
  }
}

test('every sentence, item and row stands at its offsets', () => {
  fc.assert(
    fc.property(markdown, (source) => expectVerbatim(parseDocument('acme', source))),
    { numRuns: 1_000 },
  )
})

test('whatever the marks', () => {
  fc.assert(
    fc.property(noise, (source) => expectVerbatim(parseDocument('acme', source))),
    { numRuns: 3_000 },
  )
})

test('sentences stand in the order of the text, in their block and their section', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      let end = 0
      for (const section of parseDocument('acme', source).sections) {
        expect(section.start).toBeGreaterThanOrEqual(end)
        for (const block of section.blocks) {
          expect([block.start >= end, block.start >= section.start, block.end <= section.end]).toEqual([true, true, true])
          end = block.start
          const sentences =
            block.kind === 'list'
              ? block.items.flatMap((item) => item.sentences)
              : block.kind === 'paragraph'
                ? block.sentences
                : []
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(end)
            expect(sentence.end).toBeLessThanOrEqual(block.end)
            end = sentence.end
          }
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('no word is lost and none is added', () => {
  const letters = (s: string) => s.replace(/[^\p{L}\p{N}€😀]/gu, '')
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      // A number with a point at the start of a line is a list mark.
      fc.pre(paragraphs.every((paragraph) => !/^\s*\d+[.)]/m.test(paragraph)))
      const shown = parseDocument('acme', `# T\n\n## A\n\n${paragraphs.join('\n\n')}\n`).sections.flatMap(
        (section) => section.blocks,
      )
      const quotes = shown.flatMap((block) =>
        block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items : [],
      )
      const written = paragraphs
        .join(' ')
        .replaceAll('https://x.example/a_b "t"', '')
        .replace(/<\/?b>/g, '')
        .replace(/(^|\n)2016\. /g, '$1')
      expect(letters(quotes.map((quote) => quote.text).join('')).replaceAll('2016', '')).toBe(
        letters(written).replaceAll('2016', ''),
      )
    }),
    { numRuns: 500 },
  )
})

test('anchors are unique', () => {
  const heading = fc.constantFrom('# x', '## x', '# x 2', '# x-2', '# 😀', '# X!', '# section 2')
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
      const anchors = parseDocument('acme', headings.map((line) => `${line}\ntext\n`).join('\n')).sections.map(
        (section) => section.anchor,
      )
      expect(new Set(anchors).size).toBe(anchors.length)
    }),
  )
})

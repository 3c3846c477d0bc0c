import { describe, expect, test } from 'vitest'
import { DocumentError } from '../../../src/documents/document-error.ts'
import { LONGEST_TEXT, parseDocument } from '../../../src/documents/parse.ts'
import { outline } from './outline.ts'

/** What is found in the wild → what is read. */
const oddities: [name: string, text: string, expected: string[]][] = [
  ['nothing', '', []],
  ['white space', ' \n\t\n\u00a0\n', []],
  ['no heading', 'One. Two.', ['- Acme', 'One. ¦ Two.']],
  ['a heading with a space before it', ' ### Channels\n\n We sell.', ['### Channels', 'We sell.']],
  ['a heading glued to a list item', ' * one\n  ### Key Activities\n\n text', ['- Acme', '* one', '### Key Activities', 'text']],
  ['a heading without a space', '# T\n\n###Key Partners\nx', ['### Key Partners', 'x']],
  ['what is no heading', '#1 in its market\n\n#hashtag', ['- Acme', '#1 in its market', '#hashtag']],
  ['underlined headings', 'One\n===\na\n\nTwo\n---\nb', ['# One', 'a', '## Two', 'b']],
  ['a rule under a sentence', 'We sell shoes.\n---\nMore.', ['- Acme', 'We sell shoes.', 'More.']],
  ['a rule under a list', '* one\n---\nMore.', ['- Acme', '* one', 'More.']],
  ['two headings in a row', '# T\n## A\n### B\nx\n## C\ny', ['## A', '### A > B', 'x', '## C', 'y']],
  [
    'headings above headings',
    '## A\nw\n### B\nx\n#### C\ny\n## D\nz',
    ['## A', 'w', '### A > B', 'x', '#### A > B > C', 'y', '## D', 'z'],
  ],
  ['a heading with marks', '## **Key** `Partners` ##\nx', ['## Key Partners', 'x']],
  ['a heading without words', '# T\n\n### \n\nx', ['### T', 'x']],
  [
    'bold lines for headings',
    '# T\n\n**Channels**\n\nWe sell.\n\n__Key Partners__\nMany.',
    ['## Channels', 'We sell.', '## Key Partners', 'Many.'],
  ],
  ['bold lines beside headings', '# T\n## A\n\n**Important**\n\nx', ['## A', 'Important', 'x']],
  ['text under the title', '# T\n\nIntro.\n\n## A\nx', ['# T', 'Intro.', '## A', 'x']],
  ['text above the first heading', 'Intro.\n\n## A\nx\n## B\ny', ['- Acme', 'Intro.', '## A', 'x', '## B', 'y']],
  ['uneven indents of one list', '  * a\n * b\n* c', ['- Acme', '* a', '* b', '* c']],
  ['uneven indents nest nothing', '  * a\n* b\n  * c', ['- Acme', '* a', '* b', '* c']],
  ['real nesting', '* a:\n    * b\n        * c\n    * d\n* e', ['- Acme', '* a:', '  * b', '    * c', '  * d', '* e']],
  ['numbers within bullets', 'How:\n* a\n  1. b\n* c', ['- Acme', 'How:', '<- How:', '* a', '  * b', '* c']],
  ['numbers that count by two', '  2. a\n 4. b\n 10. c', ['- Acme', '1. a', '1. b', '1. c']],
  [
    'a paragraph glued to a list',
    ' * a\n * b\n  For hosts:\n\n  * c',
    ['- Acme', '* a', '* b', 'For hosts:', '<- For hosts:', '* c'],
  ],
  ['a quote glued to a list', '* a\n“We sell.”', ['- Acme', '* a', '“We sell.”']],
  ['an item that goes on', '* We\nsell\n* They buy from\n  Acme', ['- Acme', '* We sell', '* They buy from Acme']],
  ['an item of two paragraphs', '* One.\n\n  Two.\n* Three', ['- Acme', '* One. ¦ Two.', '* Three']],
  ['a mark on a line of its own', '*\nOne\n*\nTwo', ['- Acme', '* One', '* Two']],
  ['other bullets', '• a\n•b\n· c\n– d', ['- Acme', '* a', '* b', '* c', '* d']],
  ['a dash that goes on', 'Shoes\n– of leather – are sold.', ['- Acme', 'Shoes – of leather – are sold.']],
  ['a year at a line start', '2016. It began\nin\n2015. We grew.', ['- Acme', '2016. It began in 2015. ¦ We grew.']],
  ['task lists', '- [ ] a\n- [x] b', ['- Acme', '* a', '* b']],
  ['a mark twice', '- * a\n- • b', ['- Acme', '* a', '* b']],
  ['a lead-in of two sentences', 'We sell. To these:\n\n* a', ['- Acme', 'We sell. ¦ To these:', '<- To these:', '* a']],
  ['a heading between paragraph and list', 'We sell:\n## A\n* a', ['- Acme', 'We sell:', '## A', '* a']],
  ['a table', '| a | b |\n|---|:-:|\n| 1 | *2* |\n|3|x\\|y|\nAfter.', ['- Acme', '[a | b]', '[1 | 2]', '[3 | x|y]', 'After.']],
  ['a table without outer lines', 'Costs:\na | b\n--|--\n1 | 2', ['- Acme', 'Costs:', '[a | b]', '[1 | 2]']],
  ['no table', 'BAC|Acme sells\n-|-|-\n', ['- Acme', 'BAC|Acme sells']],
  ['code', 'a\n```js\nx. Y\n# z\n```\nb', ['- Acme', 'a', 'verbatim "```js\\nx. Y\\n# z\\n```"', 'b']],
  ['indentation is no code', 'a\n\n      b is text.', ['- Acme', 'a', 'b is text.']],
  ['a block quote', '> One\n> two.\n>\n> > Three.\n\n> ## A\n> * b', ['- Acme', 'One two.', 'Three.', '## A', '* b']],
  ['a block quote after text', 'Text.\n> Quote.', ['- Acme', 'Text.', 'Quote.']],
  ['rules', 'a\n\n***\n\nb\n\n- - -\nc', ['- Acme', 'a', 'b', 'c']],
  ['hard breaks', 'a  \nb\\\nc', ['- Acme', 'a b c']],
  ['comments', 'a <!-- b. C --> d\n\n<!--\n## e\n-->\nf', ['- Acme', 'a d', 'f']],
  ['scripts and styles', '<script>\n\na. B\n</script>\n<style>p {}</style>\nc', ['- Acme', 'c']],
  ['tags', '<div class="x">\nIn a <b>div</b>.<br>Next.\n</div>', ['- Acme', 'In a div. ¦ Next.']],
  ['a comment without an end', 'a <!-- b', ['- Acme', 'a <!-- b']],
  ['footnotes', 'We sell.[^1] Much.\n\n[^1]: In 2015.', ['- Acme', 'We sell. ¦ Much.', 'In 2015.']],
  ['link definitions', 'See [us][home].\n\n[home]: https://acme.example "Home"', ['- Acme', 'See us.']],
  ['front matter', '---\ntitle: x\nlayout: post. Y\n---\na', ['- x', 'a']],
  ['front matter without an end', '---\ntitle: x\ntags:\n  - y\n# A\nb', ['# A', 'b']],
  ['a rule at the top', '---\n\na', ['- Acme', 'a']],
  ['CRLF and CR', '## A\r\n\r\none\r\ntwo.\r\n\r\n* a\r\n* b\rC.', ['## A', 'one two.', '<- one two.', '* a', '* b', 'C.']],
  ['white space of all kinds', '\u200b## A\n\u00a0one\u00a0\u00a0two\tthree.\u2003\u200b', ['## A', 'one two three.']],
  ['emphasis over two sentences', 'It **is. It** was.', ['- Acme', 'It is. ¦ It was.']],
  ['a link over two sentences', 'See [this. It](x.md) is. Yes.', ['- Acme', 'See this. It is. ¦ Yes.']],
]

describe('parseDocument', () => {
  test.each(oddities)('reads %s', (_, text, expected) => expect(outline(text)).toEqual(expected))

  test('gives each heading an anchor of its own', () => {
    const { sections } = parseDocument('acme', '# T\n## Kosten & Erlöse\na\n## 😀\nb\n## Kosten – Erlöse\nc\n## 費用\nd')
    expect(sections.map((section) => section.anchor)).toEqual(['kosten-erlöse', 'section-2', 'kosten-erlöse-2', '費用'])
  })

  test('a section begins at its heading and ends before the next', () => {
    const text = 'Intro.\n\n ## A\nx\n\nB\n---\ny'
    const spans = parseDocument('acme', text).sections.map((section) => text.slice(section.start, section.end))
    expect(spans).toEqual(['Intro.\n\n ', '## A\nx\n\n', 'B\n---\ny'])
  })

  test('the same text gives the same document', () => {
    const text = '# T\n\n* a\n  * b\n\nc. D'
    expect(parseDocument('acme', text)).toEqual(parseDocument('acme', text))
  })

  test('a text that is too long is an error that says so', () => {
    expect(() => parseDocument('acme', 'a'.repeat(LONGEST_TEXT + 1))).toThrow(DocumentError)
    expect(() => parseDocument('acme', 'a'.repeat(LONGEST_TEXT + 1))).toThrow('too long')
  })
})

test('a sentence that begins with a code span, among marks without pairs, takes in the ticks that open it', () => {
  const source = '# T\n\nAcme**. `Acme` _Acme_**. <b>shoes</b> `sells the café` Acme.\n'
  const [block] = parseDocument('acme', source).sections.flatMap((section) => section.blocks)
  expect(block?.kind === 'paragraph' && block.sentences.map(({ text }) => text)).toEqual([
    'Acme.',
    'Acme Acme_. shoes sells the café Acme.',
  ])
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../../src/documents/document.ts'
import { packDocument, unpackDocument } from '../../../src/documents/packed-document.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { BAKERY } from '../bakery.ts'

const throughFile = (document: Document): Document => unpackDocument(JSON.parse(JSON.stringify(packDocument(document))))

const WSO2 = readFileSync(new URL('../../../knowledge/wso2.md', import.meta.url), 'utf8')
const EVERYTHING = `---
title: All of it
---
Before any heading.

##
Under a heading without words.

#### Deep *down*

1. One **bold** item. It has two sentences.
   - one within it
     > quoted
2) other

They are:
- a [link](https://x.example) 
* another list

| A | \`B\` |
|---|---|
| *1* | |

\`\`\`js
code()
\`\`\`

- no lead-in 🥖\r\n- \u202e
`

test.each([
  ['knowledge/wso2.md', WSO2],
  ['a bakery', BAKERY],
  ['every kind of block', EVERYTHING],
  ['nothing', ''],
  ['a heading alone', '# X'],
])('%s comes back equal', (_, text) => {
  const document = parseDocument('a', text)
  const back = throughFile(document)
  expect(back).toEqual(document)
  expect(JSON.stringify(back)).toBe(JSON.stringify(document))
})

test('a list’s lead-in is the very sentence before it', () => {
  const blocks = throughFile(parseDocument('a', BAKERY)).sections.flatMap((section) => section.blocks)
  const at = blocks.findIndex((block) => block.kind === 'list' && block.leadIn)
  const [before, list] = [blocks[at - 1], blocks[at]]
  expect(list?.kind === 'list' && before?.kind === 'paragraph' && list.leadIn === before.sentences.at(-1)).toBe(true)
})

test('any text comes back equal', () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(...EVERYTHING.split('\n')),
      fc.constantFrom('- ', '> ', '| a | b |', '|-|-|', '# ', '    ', '```', '<div>', '&amp;'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(lines, (all) => {
      const document = parseDocument('a', all.join('\n').toWellFormed())
      expect(JSON.stringify(throughFile(document))).toBe(JSON.stringify(document))
    }),
    { numRuns: 300 },
  )
})

test('what stands in the text is not kept again', () => {
  const packed = packDocument(parseDocument('a', '# Acme\n\nIt bakes. It sells.\n\n- one\n- two\n'))
  expect(packed.words).toEqual(['Acme', 'acme'])
})

import type { Block, Document, Sentence } from '../../../src/documents/document.ts'
import { parseDocument } from '../../../src/documents/parse.ts'

/** A document as lines that a reader can check: `##` headings, `¦` between sentences, `<-` before a list's lead-in. */
export function outline(text: string, id = 'acme'): string[] {
  return parseDocument(id, text).sections.flatMap((section) => [
    [
      section.level === 0 ? '-' : '#'.repeat(section.level),
      ...section.above.map((heading) => `${heading} >`),
      section.heading,
    ].join(' '),
    ...section.blocks.flatMap(blockLines),
  ])
}

const joined = (sentences: Sentence[]) => sentences.map((sentence) => sentence.text).join(' ¦ ')

function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return [joined(block.sentences)]
  if (block.kind === 'verbatim') return [`verbatim ${JSON.stringify(block.text)}`]
  if (block.kind === 'table') return [`[${block.header.join(' | ')}]`, ...block.rows.map((row) => `[${row.cells.join(' | ')}]`)]
  const items = block.items.map((item) => `${'  '.repeat(item.depth)}${block.ordered ? '1.' : '*'} ${joined(item.sentences)}`)
  return block.leadIn ? [`<- ${block.leadIn.text}`, ...items] : items
}

/** Everything of a document that can be quoted, in the order of its text. */
export const quotesOf = (document: Document): Sentence[] =>
  document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.sentences
      if (block.kind === 'list') return block.items.flatMap((item) => [item, ...item.sentences])
      return block.kind === 'table' ? block.rows : []
    }),
  )

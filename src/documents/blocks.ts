import { Lexer, type Token, type Tokens } from 'marked'
import type { Block, List, ListItem, Sentence, TableRow } from './document.ts'
import { plainText } from './quote.ts'
import { GUARD, type Repaired } from './repair.ts'
import { sentencesOf, wholeOf } from './sentences.ts'

export interface Heading {
  kind: 'heading'
  level: number
  /** Without marks; empty for a mark without words. */
  text: string
  /** Where its line begins. */
  start: number
}

/** The headings and blocks of a document, in the order of its text. */
export function blocksOf(text: string, repaired: Repaired): (Heading | Block)[] {
  const reader = new BlockReader(text, repaired)
  let cursor = 0
  const found: (Heading | Block)[] = []
  // Blocks alone: what stands inside them is read by the quote rule.
  for (const token of new Lexer().blockTokens(repaired.text)) {
    const block = reader.read(token, cursor)
    if (block) found.push(block)
    cursor += token.raw.length
  }
  return found
}

/** The marks that may close a heading's line. Looks back, so that a run of spaces is tried once. */
const CLOSING_MARKS = /(?<!\s)\s+#+\s*$/
const ITEM_MARK = /^\s*(?:\*|\d+\.)\s+/

class BlockReader {
  #text: string
  #repaired: Repaired
  /** The last sentence of the paragraph just before. */
  #leadIn: Sentence | undefined

  constructor(text: string, repaired: Repaired) {
    this.#text = text
    this.#repaired = repaired
  }

  read(token: Token, at: number): Heading | Block | undefined {
    if (token.type === 'space' || token.type === 'def') return undefined
    const leadIn = this.#leadIn
    this.#leadIn = undefined
    const span = this.#span(at, at + token.raw.length)
    if (!span) return undefined
    if (token.type === 'heading') return this.#heading(token as Tokens.Heading, span)
    if (token.type === 'list') return this.#list(token as Tokens.List, at, leadIn)
    if (token.type === 'table') return this.#table(token as Tokens.Table, at, span)
    if (token.type === 'hr') return undefined
    if (token.type !== 'paragraph' && token.type !== 'text')
      return { kind: 'verbatim', ...span, text: this.#text.slice(span.start, span.end) }
    const sentences = sentencesOf(this.#text, span.start, span.end)
    const whole = wholeOf(this.#text, sentences)
    if (!whole) return undefined
    this.#leadIn = sentences.at(-1)
    return { kind: 'paragraph', start: whole.start, end: whole.end, sentences }
  }

  #heading(token: Tokens.Heading, span: { start: number; end: number }): Heading {
    const line = this.#text
      .slice(span.start, span.end)
      .replace(/^#+\s*/, '')
      .replace(CLOSING_MARKS, '')
    const words = /[\r\n]/.test(line) ? line.replace(/[\r\n]+[^\r\n]*$/, '') : line
    return { kind: 'heading', level: token.depth, text: plainText(words), start: span.start }
  }

  #list(token: Tokens.List, at: number, leadIn: Sentence | undefined): List | undefined {
    const items: ListItem[] = []
    let cursor = at
    for (const { raw } of token.items) {
      const span = this.#span(cursor + (ITEM_MARK.exec(raw)?.[0].length ?? 0), cursor + raw.length)
      const sentences = span ? sentencesOf(this.#text, span.start, span.end) : []
      const whole = wholeOf(this.#text, sentences)
      if (whole) items.push({ ...whole, sentences, depth: this.#repaired.depths.get(cursor) ?? 0 })
      cursor += raw.length
    }
    if (items.length === 0) return undefined
    return { kind: 'list', start: items[0]!.start, end: items.at(-1)!.end, ordered: token.ordered, leadIn, items }
  }

  #table(token: Tokens.Table, at: number, span: { start: number; end: number }): Block {
    const rows: TableRow[] = []
    let cursor = at
    for (const [i, line] of token.raw.split('\n').entries()) {
      const row = i >= 2 ? this.#span(cursor, cursor + line.length) : undefined
      const cells = token.rows[i - 2]?.map((cell) => plainText(cell.text))
      if (row && cells) rows.push({ ...row, text: plainText(this.#text.slice(row.start, row.end)), cells })
      cursor += line.length + 1
    }
    return { kind: 'table', ...span, header: token.header.map((cell) => plainText(cell.text)), rows }
  }

  /** A run of the repaired text → the run of the document without white space at its ends; undefined for white space alone. */
  #span(from: number, to: number): { start: number; end: number } | undefined {
    const { text, source } = this.#repaired
    let [a, b] = [from, to]
    while (a < b && isEmpty(text[a]!)) a++
    while (b > a && isEmpty(text[b - 1]!)) b--
    return a < b ? { start: source[a]!, end: source[b - 1]! + 1 } : undefined
  }
}

const isEmpty = (c: string): boolean => c === GUARD || /\s/.test(c)

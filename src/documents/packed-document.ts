import type { Block, Document, ListItem, Section, Sentence, Span } from './document.ts'

/** A document as it is kept in a file: JSON that is read in a tenth of the time that parsing its Markdown takes. */
export interface PackedDocument {
  id: string
  title: string
  company: string
  text: string
  /** Spans, lengths and kinds, in the order in which they are read. */
  numbers: number[]
  /** Words that the text does not hold as they are: headings, and quotes that had marks in them. */
  words: string[]
}

const KINDS = ['paragraph', 'list', 'table', 'verbatim'] as const

export function packDocument({ id, title, company, text, sections }: Document): PackedDocument {
  const numbers: number[] = []
  const words: string[] = []
  let before = 0
  const addSpan = ({ start, end }: Span): void => {
    numbers.push(start - before, end - start)
    before = start
  }
  const addAll = <T>(all: readonly T[], add: (one: T) => void): void => {
    numbers.push(all.length)
    all.forEach(add)
  }
  const addWords = (word: string): void => void words.push(word)
  const addQuote = (quote: Sentence): void => {
    addSpan(quote)
    const stands = text.slice(quote.start, quote.end) === quote.text
    numbers.push(stands ? 1 : 0)
    if (!stands) words.push(quote.text)
  }
  const addBlock = (block: Block): void => {
    numbers.push(KINDS.indexOf(block.kind))
    if (block.kind === 'verbatim') addQuote(block)
    else addSpan(block)
    if (block.kind === 'paragraph') addAll(block.sentences, addQuote)
    if (block.kind === 'table') {
      addAll(block.header, addWords)
      addAll(block.rows, (row) => {
        addQuote(row)
        addAll(row.cells, addWords)
      })
    }
    if (block.kind === 'list') {
      numbers.push(block.ordered ? 1 : 0, block.leadIn ? 1 : 0)
      addAll(block.items, (item) => {
        addQuote(item)
        numbers.push(item.depth)
        const [only, more] = item.sentences
        const itself = only?.text === item.text && only.start === item.start && only.end === item.end && !more
        // Most items are one sentence: the item itself.
        numbers.push(itself ? 1 : 0)
        if (!itself) addAll(item.sentences, addQuote)
      })
    }
  }
  addAll(sections, (section) => {
    addSpan(section)
    numbers.push(section.level)
    words.push(section.heading, section.anchor)
    addAll(section.above, addWords)
    addAll(section.blocks, addBlock)
  })
  return { id, title, company, text, numbers, words }
}

/** The document that was packed, equal in every part. */
export function unpackDocument({ id, title, company, text, numbers, words }: PackedDocument): Document {
  let [number, word, before] = [0, 0, 0]
  const next = (): number => numbers[number++] as number
  const nextWords = (): string => words[word++] as string
  const span = (): Span => {
    before += next()
    return { start: before, end: before + next() }
  }
  const all = <T>(one: () => T): T[] => Array.from({ length: next() }, one)
  const quote = (): Sentence => {
    const { start, end } = span()
    return { start, end, text: next() === 1 ? text.slice(start, end) : nextWords() }
  }
  const item = (): ListItem => {
    const { start, end, text } = quote()
    const depth = next()
    return { start, end, text, sentences: next() === 1 ? [{ start, end, text }] : all(quote), depth }
  }
  const block = (above: Block | undefined): Block => {
    const kind = KINDS[next()] as Block['kind']
    if (kind === 'verbatim') return { kind, ...quote() }
    const at = span()
    if (kind === 'paragraph') return { kind, ...at, sentences: all(quote) }
    if (kind === 'table') return { kind, ...at, header: all(nextWords), rows: all(() => ({ ...quote(), cells: all(nextWords) })) }
    const ordered = next() === 1
    const leadIn = next() === 1 && above?.kind === 'paragraph' ? above.sentences.at(-1) : undefined
    return { kind, ...at, ordered, leadIn, items: all(item) }
  }
  const section = (): Section => {
    const { start, end } = span()
    const level = next()
    const [heading, anchor] = [nextWords(), nextWords()]
    const above = all(nextWords)
    const blocks: Block[] = []
    for (let left = next(); left > 0; left--) blocks.push(block(blocks.at(-1)))
    return { heading, level, anchor, above, start, end, blocks }
  }
  return { id, title, company, text, sections: all(section) }
}

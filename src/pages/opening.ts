import type { Block, Sentence, Span } from '../documents/document.ts'
import { labelOf } from '../documents/label.ts'

/** What a block shows before it is opened: sentences, then the items of a list by their labels. Every word is the document's. */
export interface Opening extends Span {
  paragraphs: string[]
  items: string[]
  /** All of the text: nothing is left to open. */
  whole: boolean
}

/** A sentence or item longer than this is cut at a word, with an ellipsis; in UTF-16 code units. */
const LONGEST = 360
/** An item of more words than this shows its label alone, if it has one. */
const LONG_ITEM = 9
const MOST_ITEMS = 6
/** Words that items may have besides those of the paragraphs before them. */
const ITEM_WORDS = 24

/** The opening of a text in about so many words. The first sentence is always in it; where something has no room, it ends. */
export function openingOf(blocks: readonly Block[], words: number): Opening {
  const start = blocks[0]?.start ?? 0
  const opening: Opening = { paragraphs: [], items: [], whole: true, start, end: start }
  const room = new Room(opening, words)
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') takeParagraph(opening, block.sentences, room)
    // The list below a paragraph that is shown by its label belongs to that one.
    else if (block.kind === 'list' && i > 0 && block.leadIn && isLabelled(opening, blocks[i - 1]!)) opening.whole = false
    else if (block.kind === 'list') for (const item of block.items) takeItem(opening, item, room)
    else if (block.kind === 'table') for (const row of block.rows) takeItem(opening, rowItem(row), room)
    else room.close()
    if (room.closed) break
  }
  return opening
}

/** How much may still be shown. */
class Room {
  closed = false
  #opening: Opening
  #left: number
  #first = true

  constructor(opening: Opening, words: number) {
    this.#opening = opening
    this.#left = words
  }

  /** What is left out closes the room: what came after it would read as if it followed. */
  close(): undefined {
    this.closed = true
    this.#opening.whole = false
  }

  beginItems(): void {
    this.#left = Math.max(this.#left, ITEM_WORDS)
  }

  /** What is shown of a text; undefined when there is no room for it. */
  take({ start, end, text }: Sentence, shown: string): string | undefined {
    const count = shown.split(' ', this.#left + 2).length
    if (this.closed || (count > this.#left && !this.#first)) return this.close()
    this.#left -= count
    if (this.#first) this.#opening.start = start
    this.#first = false
    this.#opening.end = end
    const short = cut(shown)
    if (short !== text) this.#opening.whole = false
    return short
  }
}

/** Paragraphs that begin with a label, after the first, are shown as items: "Convenience", "Accessibility". */
function takeParagraph(opening: Opening, sentences: readonly Sentence[], room: Room): void {
  const [first] = sentences
  const label = first && opening.paragraphs.length > 0 ? labelOf(first.text) : undefined
  if (first && label !== undefined) {
    takeItem(opening, first, room, label)
    return
  }
  if (opening.items.length > 0) {
    room.close()
    return
  }
  const texts: string[] = []
  for (const sentence of sentences) {
    const text = room.take(sentence, sentence.text)
    if (text === undefined) break
    texts.push(text)
  }
  if (texts.length > 0) opening.paragraphs.push(texts.join(' '))
}

function takeItem(opening: Opening, item: Sentence, room: Room, shown = shortOf(item.text)): void {
  if (opening.items.length === MOST_ITEMS) {
    room.close()
    return
  }
  if (opening.items.length === 0) room.beginItems()
  const text = room.take(item, shown)
  if (text !== undefined) opening.items.push(text)
}

/** An item, or its label when it is long. */
function shortOf(text: string): string {
  const long = text.length > LONGEST || text.split(' ').length > LONG_ITEM
  return (long && labelOf(text)) || text
}

const isLabelled = ({ items }: Opening, block: Block): boolean =>
  items.length > 0 && block.kind === 'paragraph' && labelOf(block.sentences[0]?.text ?? '') === items.at(-1)

const rowItem = ({ start, end, cells }: Span & { cells: string[] }): Sentence => ({
  start,
  end,
  text: cells.filter(Boolean).join(' · '),
})

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, end > LONGEST / 2 ? end : LONGEST).toWellFormed()}…`
}

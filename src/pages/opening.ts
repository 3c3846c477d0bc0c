import type { Block, Sentence } from '../documents/document.ts'
import { labelOf } from '../documents/label.ts'

/** What a block shows before it is opened: sentences, and the items of its lists by their labels. Every word is the document's. */
export interface Opening {
  paragraphs: string[]
  items: string[]
  /** All of the text: nothing is left to open. */
  whole: boolean
  /** From the first to the last of the sentences and items that are shown; undefined when none is. */
  start: number
  end: number
}

/** A sentence or item longer than this is cut at a word, with an ellipsis; in UTF-16 code units. */
const LONGEST = 360
/** An item of more words than this shows its label alone, if it has one. */
const LONG_ITEM = 9
const MOST_ITEMS = 6

/** The opening of a text in about so many words. The first sentence is always in it. */
export function openingOf(blocks: readonly Block[], words: number): Opening {
  const opening: Opening = { paragraphs: [], items: [], whole: true, start: blocks[0]?.start ?? 0, end: blocks[0]?.start ?? 0 }
  let left = words
  const take = ({ end, text }: Sentence, shown: string): string | undefined => {
    const count = shown.split(' ', words + 2).length
    const first = opening.paragraphs.length + opening.items.length === 0
    if (left <= 0 || (count > left && !first)) {
      opening.whole = false
      // What comes after a gap would read as if it followed.
      left = opening.items.length > 0 || first ? left : Math.min(left, LONG_ITEM)
      return undefined
    }
    left -= count
    opening.end = end
    const short = cut(shown)
    if (short !== text) opening.whole = false
    return short
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') takeParagraph(opening, block.sentences, take)
    else if (block.kind === 'list') for (const item of block.items) takeItem(opening, item, take)
    else if (block.kind === 'table')
      for (const row of block.rows) takeItem(opening, { ...row, text: row.cells.filter(Boolean).join(' · ') }, take)
    else opening.whole = false
    if (left <= 0 && !opening.whole) break
  }
  return opening
}

type Take = (sentence: Sentence, shown: string) => string | undefined

/** Paragraphs that begin with a label, after the first, are shown as items: "Convenience", "Accessibility". */
function takeParagraph(opening: Opening, sentences: readonly Sentence[], take: Take): void {
  const [first] = sentences
  if (first && opening.paragraphs.length > 0 && labelOf(first.text)) {
    takeItem(opening, { ...first, text: sentences.map(({ text }) => text).join(' ') }, take)
    return
  }
  if (opening.items.length > 0) {
    opening.whole = false
    return
  }
  const texts: string[] = []
  for (const sentence of sentences) {
    const text = take(sentence, sentence.text)
    if (text === undefined) break
    texts.push(text)
  }
  if (texts.length < sentences.length) opening.whole = false
  if (texts.length > 0) opening.paragraphs.push(texts.join(' '))
}

function takeItem(opening: Opening, item: Sentence, take: Take): void {
  if (opening.items.length === MOST_ITEMS) {
    opening.whole = false
    return
  }
  const long = item.text.length > LONGEST || item.text.split(' ').length > LONG_ITEM
  const text = take(item, (long && labelOf(item.text)) || item.text)
  if (text !== undefined) opening.items.push(text)
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, end > LONGEST / 2 ? end : LONGEST).toWellFormed()}…`
}

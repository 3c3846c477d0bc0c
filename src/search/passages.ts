import type { BlockName } from '../canvas/blocks.ts'
import type { Document, List, ListItem, Section, Sentence } from '../documents/document.ts'
import { labelOf } from '../documents/label.ts'
import { blocksOfSections } from '../documents/told-blocks.ts'

/** What can be quoted and found: a sentence, a list item or a table row, with the words around it that tell what it is about. */
export interface Passage {
  /** Place among the passages of its document, from 0. */
  place: number
  document: Document
  section: Section
  /** The block of the canvas whose section it stands in. */
  block: BlockName | undefined
  kind: 'sentence' | 'item' | 'row'
  text: string
  start: number
  end: number
  /** The words before a dash or colon that open the item or the paragraph: "Training Services". */
  label: string | undefined
  /** The sentence that introduces its list; of a table row, the header. */
  leadIn: Sentence | undefined
  list: List | undefined
  /** Place of the item in its list, from 0. */
  item: number | undefined
  /** The sentence before it, in the same paragraph or item. */
  previous: string | undefined
  /** It is one sentence of a longer item that is a passage too. */
  part: boolean
  /** It opens its section. */
  opening: boolean
  /** It introduces a list. */
  introduces: List | undefined
  /** Place of its paragraph, list or table in the section. */
  paragraph: number
}

/**
 * UTF-16 units of a heading, a title or a lead-in that are looked at: they are read with every passage beside them, so a long one would
 * cost its length times its passages. The longest lead-in of a thousand documents has 284.
 */
const MOST_BESIDE = 500

/** What is looked at of a text that stands beside a passage. */
export const beside = (text: string | undefined): string => text?.slice(0, MOST_BESIDE) ?? ''

/** An item with more words than this also gives its sentences as passages. */
const LONG_ITEM = 30

/** The passages of a document, in the order of its text. */
export function passagesOf(document: Document): Passage[] {
  const passages: Passage[] = []
  const blocks = blocksOfSections(document)
  document.sections.forEach((section, i) => {
    passagesOfSection(document, section, blocks[i], passages)
  })
  return passages
}

type Place = Omit<
  Passage,
  'place' | 'document' | 'section' | 'block' | 'opening' | 'kind' | 'text' | 'start' | 'end' | 'paragraph'
>
const PLAIN: Place = {
  label: undefined,
  leadIn: undefined,
  list: undefined,
  item: undefined,
  previous: undefined,
  part: false,
  introduces: undefined,
}

function passagesOfSection(document: Document, section: Section, block: BlockName | undefined, passages: Passage[]): void {
  const first = passages.length
  let paragraph = 0
  const add = (kind: Passage['kind'], { text, start, end }: Sentence, place: Partial<Place>): void => {
    if (!/[\p{L}\p{N}]/u.test(text)) return
    const opening = passages.length === first
    passages.push({
      ...PLAIN,
      ...place,
      kind,
      text,
      start,
      end,
      place: passages.length,
      document,
      section,
      block,
      opening,
      paragraph,
    })
  }
  section.blocks.forEach((part, i) => {
    paragraph = i
    if (part.kind === 'paragraph') {
      const label = labelOf(part.sentences[0]?.text ?? '')
      const next = section.blocks[i + 1]
      part.sentences.forEach((sentence, j) => {
        const last = j === part.sentences.length - 1
        const introduces = last && next?.kind === 'list' && next.leadIn ? next : undefined
        add('sentence', sentence, { label, previous: part.sentences[j - 1]?.text, introduces })
      })
    } else if (part.kind === 'list') {
      part.items.forEach((item, j) => {
        addItem(item, { leadIn: part.leadIn, list: part, item: j, label: labelOf(item.text) }, add)
      })
    } else if (part.kind === 'table') {
      for (const row of part.rows) {
        const header = part.header.join(', ')
        add('row', row, {
          leadIn: header ? { text: header, start: part.start, end: part.start } : undefined,
          label: row.cells[0],
        })
      }
    }
  })
}

function addItem(
  item: ListItem,
  place: Partial<Place>,
  add: (kind: Passage['kind'], sentence: Sentence, place: Partial<Place>) => void,
): void {
  add('item', item, place)
  if (item.sentences.length < 2 || item.text.split(' ').length <= LONG_ITEM) return
  item.sentences.forEach((sentence, i) => {
    add('sentence', sentence, { ...place, part: true, previous: item.sentences[i - 1]?.text })
  })
}

/** The passages that can be found: of an item whose sentences are passages too, the item. */
export const indexedPassages = (document: Document): Passage[] => passagesOf(document).filter(({ part }) => !part)

import type { BlockName } from '../canvas/blocks.ts'
import type { Block, Document, List, ListItem, Paragraph, Section, Sentence } from '../documents/document.ts'
import { labelOf } from '../documents/label.ts'
import type { QuestionPair } from '../documents/questions.ts'
import { questionPairs } from '../documents/questions.ts'
import { blocksOfSections } from '../documents/told-blocks.ts'
import type { AnswerCutter, AnswerPiece } from './answer-cutter.ts'
import { answerCutter } from './answer-cutter.ts'

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
  /** The question of the document that it answers, or a part of it does. */
  answers: QuestionPair | undefined
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
  const pairs = new Map<Section, QuestionPair[]>()
  for (const pair of questionPairs(document)) push(pairs, pair)
  document.sections.forEach((section, i) => {
    passagesOfSection(document, section, blocks[i], passages, answerCutter(document.text, pairs.get(section)))
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
  answers: undefined,
}

function passagesOfSection(
  document: Document,
  section: Section,
  block: BlockName | undefined,
  passages: Passage[],
  answersIn: AnswerCutter,
): void {
  const first = passages.length
  let paragraph = 0
  const add: Add = (kind, { text, start, end }, place) => {
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
    if (part.kind === 'paragraph') addParagraph(part, section.blocks[i + 1], answersIn, add)
    else if (part.kind === 'list') addList(part, answersIn, add)
    else if (part.kind === 'table') {
      for (const row of part.rows) {
        const header = part.header.join(', ')
        add('row', row, {
          leadIn: header ? { text: header, start: part.start, end: part.start } : undefined,
          label: row.cells[0],
          answers: answersIn(row)[0]?.answers,
        })
      }
    }
  })
}

type Add = (kind: Passage['kind'], sentence: Sentence, place: Partial<Place>) => void

function addParagraph({ sentences }: Paragraph, next: Block | undefined, answersIn: AnswerCutter, add: Add): void {
  const pieces = sentences.flatMap(answersIn)
  let label = labelOf(sentences[0]?.text ?? '')
  pieces.forEach(({ sentence, answers, cut }, i) => {
    const before = pieces[i - 1]
    // Behind a question the text begins anew.
    const opens = answers !== before?.answers && (cut || i > 0 || sentence !== sentences[0])
    if (opens) label = labelOf(sentence.text)
    const introduces = sentence === sentences.at(-1) && next?.kind === 'list' && next.leadIn ? next : undefined
    const previous = opens ? undefined : before?.sentence.text
    add('sentence', sentence, { label, previous, introduces, answers, leadIn: leadInOf(answers, undefined) })
  })
}

function addList(list: List, answersIn: AnswerCutter, add: Add): void {
  const pieces = list.items.map(answersIn)
  const asks = pieces.some((found) => found.length !== 1 || found[0]?.cut)
  list.items.forEach((item, j) => {
    const [piece] = pieces[j] as AnswerPiece[]
    if (piece?.sentence === item) {
      const { answers } = piece
      const of = asks ? {} : { list, item: j }
      addItem(item, { ...of, leadIn: leadInOf(answers, list.leadIn), label: labelOf(item.text), answers }, add)
      return
    }
    // What is left of an item that asks is no item: its list is one of questions.
    item.sentences.flatMap(answersIn).forEach(({ sentence, answers }, i, all) => {
      const previous = all[i - 1]?.sentence.text
      add('sentence', sentence, { label: labelOf(sentence.text), leadIn: leadInOf(answers, list.leadIn), previous, answers })
    })
  })
}

/** What an answer is introduced by: its question, unless that is the heading, or another sentence introduces its list. */
function leadInOf(answers: QuestionPair | undefined, own: Sentence | undefined): Sentence | undefined {
  if (!answers || answers.heading) return own
  const { start, end } = answers.asked
  return own && !(own.start >= start && own.end <= end) ? own : answers.question
}

function push(pairs: Map<Section, QuestionPair[]>, pair: QuestionPair): void {
  const known = pairs.get(pair.section)
  if (known) known.push(pair)
  else pairs.set(pair.section, [pair])
}

function addItem(item: ListItem, place: Partial<Place>, add: Add): void {
  add('item', item, place)
  if (item.sentences.length < 2 || item.text.split(' ').length <= LONG_ITEM) return
  item.sentences.forEach((sentence, i) => {
    add('sentence', sentence, { ...place, part: true, previous: item.sentences[i - 1]?.text })
  })
}

/** The passages that can be found: of an item whose sentences are passages too, the item. */
export const indexedPassages = (document: Document): Passage[] => passagesOf(document).filter(({ part }) => !part)

import { ASKED_HEADING, ASKS_AT_END, BEFORE_QUESTION, LONGEST_ASKED, NUMBER_BEFORE } from '../language/question-marks.ts'
import type { Block, Document, List, Section, Sentence, Span } from './document.ts'
import type { Opener } from './question-openers.ts'
import { openerAt } from './question-openers.ts'
import { quoteOf } from './quote.ts'

/** A question that a document asks and answers. */
export interface QuestionPair {
  /** Its words, without "Q:" and numbers; of a heading, the span is that of its line. */
  question: Sentence
  section: Section
  /** What of the text is no answer: the question with its marks, "A:" too. */
  asked: Span
  /** Where the answer stands: it ends before the next question, or with the list item or the section. */
  answer: Span
  /** The question is the heading of the section. */
  heading: boolean
}

/** Outside of a part that is headed as questions and answers, an answer with more words is a text of its own, and its question a heading. */
const LONGEST_ANSWER = 110
/** Headings that ask and have text, and their share of all that have: a document of questions and answers from end to end. */
const [LEAST_ASKING, LEAST_SHARE] = [3, 0.5]

/** The questions that a document asks and answers, in the order of its text. Linear in its length. */
export function questionPairs(document: Document): QuestionPair[] {
  const { sections, title, text } = document
  const told = sections.filter(({ blocks, above }) => blocks.length > 0 && !above.some(headsQuestions))
  const asking = told.filter(({ heading, level }) => level > 0 && asks(heading))
  const titled = headsQuestions(title)
  const whole = titled || (asking.length >= LEAST_ASKING && asking.length >= told.length * LEAST_SHARE)
  return sections.flatMap((section, i) => {
    if (section.blocks.length === 0) return []
    const heads = headsQuestions(section.heading)
    const expected = whole || heads || section.above.some(headsQuestions)
    const found = section.level > 0 && !heads && asks(section.heading) ? [] : pairsWithin(text, section, expected)
    const deeper = (sections[i + 1]?.level ?? 0) > section.level
    const topic = !heads && section.heading !== title && !deeper && (titled || section.above.some(headsQuestions))
    const pairs = found.length > 0 ? found : headed(text, section, topic)
    return answered(text, section, pairs).filter(({ answer }) => expected || wordsIn(text, answer) <= LONGEST_ANSWER)
  })
}

const asks = (heading: string): boolean =>
  heading.length <= LONGEST_ASKED && ASKS_AT_END.test(heading) && /\p{L}.*\s/u.test(heading)

const headsQuestions = (heading: string): boolean =>
  heading.length <= LONGEST_ASKED &&
  ASKED_HEADING.test(
    heading
      .toLowerCase()
      .replace(/^\s*\d{1,3}[.)]\s+/, '')
      .trim(),
  )

/** The section as one answer to its heading; `topic`: also when the heading does not end in a question mark. */
function headed(text: string, section: Section, topic: boolean): QuestionPair[] {
  const { heading, start, end, blocks, level } = section
  if (level === 0 || headsQuestions(heading) || !(asks(heading) || (topic && heading.length <= LONGEST_ASKED))) return []
  const line = /[^\r\n]*/y
  line.lastIndex = start
  const until = start + (line.exec(text)?.[0].length ?? 0)
  const before = BEFORE_QUESTION.exec(heading) ?? NUMBER_BEFORE.exec(heading)
  const question = { text: heading.slice(before?.[0].length ?? 0), start, end: until }
  const first = Math.max(until, Math.min(...blocks.slice(0, 1).map((block) => block.start)))
  return [{ question, section, asked: { start, end: first }, answer: { start: first, end }, heading: true }]
}

interface Found extends Opener {
  /** What it asks: two words at least. */
  words: string
  /** Where the answer ends at the latest. */
  until: number
}

/** The questions that stand in the paragraphs and lists of a section. */
function pairsWithin(text: string, section: Section, expected: boolean): QuestionPair[] {
  const all = section.blocks
    .flatMap((block) => openersOf(text, block, section, expected))
    .map((opener): Found => ({ ...opener, words: quoteOf(text, opener.from, opener.to).replace(/ ?:$/, '') }))
    .filter(({ words }) => /\p{L}.*\s.*\p{L}/u.test(words))
  const shown = all.some(({ marked }) => marked) ? all.filter(({ marked }) => marked) : all
  return shown.flatMap((opener, i) => {
    const end = Math.min(opener.until, shown[i + 1]?.start ?? section.end)
    const { words } = opener
    if (opener.answer > end) return []
    const question = { text: words, start: opener.from, end: opener.to }
    return [
      {
        question,
        section,
        asked: { start: opener.start, end: opener.answer },
        answer: { start: opener.answer, end },
        heading: false,
      },
    ]
  })
}

function openersOf(text: string, block: Block, section: Section, expected: boolean): Omit<Found, 'words'>[] {
  if (block.kind === 'list') return block.items.flatMap((_, i) => openerOfItem(text, block, i, section, expected))
  if (block.kind !== 'paragraph') return []
  const found: Omit<Found, 'words'>[] = []
  for (let at = opening(text, block.start, section.start); at < block.end; at = nextLine(text, at)) {
    const opener = openerAt(text, at, lineOfEnd(text, block.end), expected)
    if (opener) found.push({ ...opener, until: section.end })
  }
  return found
}

/** The answer of an item that holds more than its question ends with the item and those within it. */
function openerOfItem(text: string, { items }: List, i: number, section: Section, expected: boolean): Omit<Found, 'words'>[] {
  const item = items[i] as List['items'][number]
  const opener = openerAt(text, opening(text, item.start, section.start), lineOfEnd(text, item.end), expected)
  if (!opener) return []
  let next = i + 1
  while (next < items.length && (items[next] as typeof item).depth > item.depth) next++
  const alone = opener.answer >= item.end && next === i + 1
  const following = items[next]
  if (following) return alone ? [] : [{ ...opener, until: opening(text, following.start, section.start) }]
  const last = items[next - 1] as typeof item
  return [{ ...opener, until: alone ? section.end : Math.max(last.end, opener.answer) }]
}

/** Where the marks and tags begin that open a text: what can be quoted begins after them. */
function opening(text: string, start: number, least: number): number {
  const before = text.slice(Math.max(least, start - 80), start)
  return (
    start -
    (/(?:<(?:details|summary|b|strong|em|i|p|h[1-6])(?:\s[^<>]{0,40})?>\s{0,9}|[*_]{1,3}){0,5}$/i.exec(before)?.[0].length ?? 0)
  )
}

/** Marks that close after the last words of a text belong to it. */
function lineOfEnd(text: string, end: number): number {
  return end + (/^[*_:.]{0,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0)
}

function nextLine(text: string, at: number): number {
  const line = /\r\n?|\n/g
  line.lastIndex = at
  return line.exec(text) ? line.lastIndex : text.length
}

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length

/** The pairs in whose answers something stands that can be quoted. Both pairs and blocks are in the order of the text. */
function answered(text: string, { blocks }: Section, pairs: readonly QuestionPair[]): QuestionPair[] {
  let next = 0
  return pairs.filter(({ answer }) => {
    while (next < blocks.length && (blocks[next] as Block).end <= answer.start) next++
    let at = next
    while (blocks[at]?.kind === 'verbatim') at++
    const block = blocks[at]
    return block !== undefined && block.start < answer.end && /[\p{L}\p{N}]/u.test(quoteOf(text, answer.start, answer.end))
  })
}

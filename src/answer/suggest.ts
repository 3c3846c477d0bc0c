import type { BlockName } from '../canvas/blocks.ts'
import { BLOCKS } from '../canvas/blocks.ts'
import { OPENING_QUESTIONS } from '../canvas/questions.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import { askDocument } from './one-document.ts'
import { ownQuestions } from './own-questions.ts'
import { FRESH } from './standalone.ts'

/** Questions that follow an answer, and questions to begin with. */
const MOST = 3
const MOST_OPENING = 6
/** Documents of which questions are taken when none is meant. */
const DOCUMENTS = 3

/** The blocks that people ask on to, from each, the nearest first. */
const NEXT: Record<BlockName, readonly BlockName[]> = {
  'customer-segments': ['value-proposition', 'channels', 'customer-relationships'],
  'value-proposition': ['customer-segments', 'revenue-streams', 'key-activities'],
  channels: ['customer-relationships', 'customer-segments', 'key-partners'],
  'customer-relationships': ['channels', 'value-proposition', 'revenue-streams'],
  'revenue-streams': ['cost-structure', 'customer-segments', 'value-proposition'],
  'key-resources': ['key-activities', 'key-partners', 'cost-structure'],
  'key-activities': ['key-resources', 'key-partners', 'value-proposition'],
  'key-partners': ['key-activities', 'channels', 'key-resources'],
  'cost-structure': ['revenue-streams', 'key-resources', 'key-activities'],
}

/** Questions to begin with: of one document, or of the first few. All are answered from the knowledge. */
export function suggestions(document: string | undefined, knowledge: Knowledge): string[] {
  const only = document ?? (knowledge.documents.length === 1 ? knowledge.documents[0]?.id : undefined)
  if (only !== undefined) {
    const blocks = openings(only, BLOCKS, MOST_OPENING, knowledge)
    const own = ownQuestions(only, false, knowledge).map(({ text }) => text)
    return [...new Set([...own.slice(0, Math.max(MOST_OPENING - blocks.length, MOST_OPENING / 2)), ...blocks])].slice(
      0,
      MOST_OPENING,
    )
  }
  return knowledge.documents.slice(0, DOCUMENTS).flatMap(({ id }) => {
    const [question] = openings(id, BLOCKS, 1, knowledge)
    return question ?? ownQuestions(id, true, knowledge)[0]?.text ?? []
  })
}

/** All opening questions of one document that it answers, those to begin with first; of many documents, those to begin with alone. */
export function questions(document: string | undefined, knowledge: Knowledge): string[] {
  const first = suggestions(document, knowledge)
  const id = document ?? (knowledge.documents.length === 1 ? knowledge.documents[0]?.id : undefined)
  if (id === undefined) return first
  const own = ownQuestions(id, false, knowledge).map(({ text }) => text)
  return [...new Set([...first, ...own, ...BLOCKS.flatMap((block) => answered(id, block, knowledge))])]
}

/** What can be asked after an answer, or after none: questions on the neighbouring blocks of the same document. */
export function followUps(answer: OneAnswer | undefined, document: string | undefined, knowledge: Knowledge): string[] {
  const id = answer?.ranking.prepared.document.id ?? document
  if (id === undefined) return suggestions(undefined, knowledge).slice(0, MOST)
  const block = answer?.composed?.quoted[0]?.block
  const order = [...new Set(block ? [...NEXT[block], ...BLOCKS] : BLOCKS)].filter((next) => next !== block)
  const blocks = openings(id, order, MOST, knowledge)
  const own = ownQuestions(id, document === undefined && knowledge.documents.length > 1, knowledge)
  if (own.length === 0) return blocks
  // After an answer to one of the document's own questions, those that stand next to it; else what the blocks leave room for.
  const answered = answer?.composed?.quoted[0]?.answers?.question.start
  const after = own.filter(({ start }) => answered !== undefined && start > answered)
  const others = own.filter((one) => one.start !== answered && !after.includes(one))
  const texts = [...after, ...others].map(({ text }) => text)
  const first = answered === undefined ? [] : texts.slice(0, MOST - 1)
  return [...new Set([...first, ...blocks, ...texts])].slice(0, MOST)
}

/** The question to begin with of each block that a document answers one of. */
export function blockOpenings(id: string, knowledge: Knowledge): Partial<Record<BlockName, string>> {
  const found: Partial<Record<BlockName, string>> = {}
  for (const block of BLOCKS) {
    const question = opening(id, block, knowledge)
    if (question !== undefined) found[block] = question
  }
  return found
}

/** The questions of the first blocks of an order that a document answers, one a block. */
function openings(id: string, order: readonly BlockName[], most: number, knowledge: Knowledge): string[] {
  const found: string[] = []
  for (const block of order) {
    const question = opening(id, block, knowledge)
    if (question !== undefined) found.push(question)
    if (found.length === most) break
  }
  return found
}

/** The first question of a block that a document answers from that block. */
function opening(id: string, block: BlockName, knowledge: Knowledge): string | undefined {
  const key = `${id} ${block}`
  if (knowledge.openings.has(key)) return knowledge.openings.get(key)
  const question = OPENING_QUESTIONS[block].map(named(id, knowledge)).find(answeredFrom(id, block, knowledge))
  knowledge.openings.set(key, question)
  return question
}

const answered = (id: string, block: BlockName, knowledge: Knowledge): string[] =>
  OPENING_QUESTIONS[block].map(named(id, knowledge)).filter(answeredFrom(id, block, knowledge))

/** A question with the company's name in its place. */
const named =
  (id: string, knowledge: Knowledge) =>
  (template: string): string =>
    template.replace('{company}', () => knowledge.document(id)?.company ?? '')

/**
 * Whether a document answers a question from a block, asked as it will be: with the company's name where one document is loaded,
 * without it where the name chooses the document.
 */
function answeredFrom(id: string, block: BlockName, knowledge: Knowledge): (asked: string) => boolean {
  const answers = (text: string): boolean => askDocument(text, FRESH, id, knowledge).composed?.quoted[0]?.block === block
  return (asked) => answers(asked) && answers(withoutNames(asked, knowledge))
}

/** A question as it is asked of the document that its company's name has chosen. */
function withoutNames(asked: string, knowledge: Knowledge): string {
  const found = knowledge.names.find(asked).sort((a, b) => b.start - a.start)
  return found.reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, asked)
}

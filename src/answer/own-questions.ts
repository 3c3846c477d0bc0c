import { ASKS_AT_END } from '../language/question-marks.ts'
import { namesOf, plainQuestion } from './asked-pairs.ts'
import type { Knowledge } from './knowledge.ts'
import { mending, rankDocument } from './one-document.ts'
import { ownAnswer } from './own-answer.ts'
import { FRESH } from './standalone.ts'

/** Questions of one document that are offered, the first of them. */
const MOST_OFFERED = 100

/**
 * Whether a text asks what the document asks and answers itself: the one document, or the one that is given. "How does it work?" may be
 * asked of the assistant, or be a question of the document.
 */
export function asksOwnQuestion(text: string, document: string | undefined, knowledge: Knowledge): boolean {
  const id = document ?? (knowledge.documents.length === 1 ? knowledge.documents[0]?.id : undefined)
  if (id === undefined || !knowledge.document(id) || knowledge.pairs(id).length === 0) return false
  return ownAnswer(rankDocument(text, { ...FRESH, text }, id, knowledge), knowledge).pair !== undefined
}

/**
 * The questions that a document asks and answers, each once, as they can be asked: where the company's name chooses among several
 * documents, with its name. What is not sure to be understood as it is written is left out.
 */
export function ownQuestions(id: string, named: boolean, knowledge: Knowledge): { text: string; start: number }[] {
  const prepared = knowledge.prepared(id)
  const names = namesOf(prepared.document)
  const mend = mending(prepared, knowledge)
  const found = new Map<string, { text: string; start: number }>()
  for (const { pair, plain } of knowledge.pairs(id)) {
    if (found.size === MOST_OFFERED) break
    const { text, start } = pair.question
    if (!ASKS_AT_END.test(text) || found.has(plain) || plainQuestion(mend(text), names) !== plain) continue
    const asked = named ? withName(text, id, knowledge) : text
    if (asked !== undefined) found.set(plain, { text: asked, start })
  }
  return [...found.values()]
}

/** The question with the company's name, unless it names it; undefined when the name does not choose the document. */
function withName(text: string, id: string, knowledge: Knowledge): string | undefined {
  const chooses = (asked: string): boolean => {
    const [only, ...more] = knowledge.names.find(asked)
    return only?.document === id && more.length === 0
  }
  if (chooses(text)) return text
  const asked = `${knowledge.document(id)?.company}: ${text}`
  return chooses(asked) ? asked : undefined
}

import type { AskRequest, AskResponse } from '../contract/messages.ts'
import { OFF_TOPIC } from '../language/small-talk.ts'
import { companiesOf } from './companies.ts'
import type { Companies } from './companies.ts'
import { appendTo, compareDocuments } from './compare.ts'
import type { Composed } from './compose.ts'
import type { Conversation } from './conversation.ts'
import { NO_CONVERSATION } from './conversation.ts'
import { discover } from './discover.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import { askDocument } from './one-document.ts'
import { partsOf } from './parts.ts'
import { refuse } from './refuse.ts'
import { repeat } from './repeat.ts'
import { smallTalk } from './small-talk.ts'
import type { Standalone } from './standalone.ts'
import { standalone } from './standalone.ts'
import { followUps } from './suggest.ts'

/** What a turn came to, and how. */
export interface Outcome {
  response: AskResponse
  conversation: Conversation
  trace: Trace
}

/** What the stages decided, for those who want to know why. */
export interface Trace {
  standalone?: Standalone
  companies?: Companies
  answers?: readonly OneAnswer[]
}

/** Answers a request: the earlier turns of its history are asked again, so that nothing needs to be kept between requests. */
export function ask({ question, history = [], document }: AskRequest, knowledge: Knowledge): Outcome {
  let conversation = NO_CONVERSATION
  for (const { role, content } of history) {
    if (role === 'user') conversation = turn(content, document, conversation, knowledge).conversation
  }
  return turn(question, document, conversation, knowledge)
}

/** One turn of a conversation. */
export function turn(question: string, document: string | undefined, conversation: Conversation, knowledge: Knowledge): Outcome {
  const talk = smallTalk(question, document, knowledge)
  if (talk) return { response: talk, conversation, trace: {} }
  if (OFF_TOPIC.test(question.toLowerCase())) return ended(refuse('off-topic', [], followUps(undefined, document, knowledge)), conversation, {})
  const alone = standalone(question, conversation)
  const again = alone.turn === 'again' ? repeat(question, conversation) : undefined
  if (again) return { response: again, conversation, trace: { standalone: alone } }
  const companies = companiesOf(alone.text, document, conversation, knowledge)
  const trace: Trace = { standalone: alone, companies }
  if (companies.kind === 'refusal') {
    const candidates = companies.candidates.flatMap((id) => knowledge.document(id) ?? [])
    return ended(refuse(companies.reason, [], followUps(undefined, document, knowledge), candidates), { ...conversation, question: alone.shape ?? alone.text }, trace)
  }
  const { answers, composed } = companies.kind === 'discovery' ? discover(alone.text, alone, knowledge) : answer(companies, alone, knowledge)
  trace.answers = answers
  const documents = companies.kind === 'documents' ? companies.documents : answers.slice(0, 1).map(({ ranking }) => ranking.prepared.document.id)
  const said = answers[0]?.question.text ?? alone.text
  const on: Conversation = { ...conversation, question: alone.shape ?? said, documents: documents.length > 0 ? documents : conversation.documents }
  if (!composed) return ended(refuse('not-in-documents', answers[0]?.ranking.ranked ?? [], followUps(answers[0], document, knowledge)), on, trace)
  const topic = { question: alone.leansOn ? `${said} ${alone.leansOn.question}` : said, passage: composed.quoted[0] as Composed['quoted'][0], quoted: composed.quoted, documents }
  const response: AskResponse = { answered: true, answer: composed.answer, citations: composed.citations, followUps: followUps(answers[0], document, knowledge), reason: null }
  return ended(response, { ...on, topic }, trace)
}

const ended = (response: AskResponse, conversation: Conversation, trace: Trace): Outcome => ({ response, conversation: { ...conversation, last: response }, trace })

/** The answer of the documents meant: of one, part by part when it asks two things; of several, side by side. */
function answer({ documents, text }: Extract<Companies, { kind: 'documents' }>, alone: Standalone, knowledge: Knowledge): { answers: OneAnswer[]; composed: Composed | undefined } {
  if (documents.length > 1) {
    const { sides, composed } = compareDocuments(text, alone, documents, knowledge)
    return { answers: sides, composed }
  }
  const parts = partsOf(text).map((part) => askDocument(part, alone, documents[0] as string, knowledge))
  const told = parts.flatMap(({ composed }) => composed ?? [])
  if (parts.length === 1 || told.length < 2) return { answers: parts, composed: told[0] }
  const citations: Composed['citations'] = []
  const answers = [...new Set(told.map((one) => appendTo(citations, one)))]
  return { answers: parts, composed: { answer: answers.join('\n\n'), citations, quoted: told.flatMap(({ quoted }) => quoted) } }
}

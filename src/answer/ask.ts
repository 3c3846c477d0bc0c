import type { AskRequest, AskResponse } from '../contract/messages.ts'
import { LIMITS } from '../contract/messages.ts'
import { OFF_TOPIC } from '../language/small-talk.ts'
import type { Companies } from './companies.ts'
import { companiesOf } from './companies.ts'
import { appendTo, compareDocuments } from './compare.ts'
import type { Composed } from './composed.ts'
import type { Conversation } from './conversation.ts'
import { earlierTurns, NO_CONVERSATION } from './conversation.ts'
import type { Discovery } from './discover.ts'
import { discover } from './discover.ts'
import type { FoundPairs } from './discover-pairs.ts'
import { discoverPairs } from './discover-pairs.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import { askDocument, rankDocument } from './one-document.ts'
import { ownAnswer } from './own-answer.ts'
import { asksOwnQuestion } from './own-questions.ts'
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
  discovery?: Discovery
}

/** A turn whose response is not written yet: of an earlier turn it is rarely read, and its follow-ups are most of the work. */
interface Step {
  respond: () => AskResponse
  conversation: Conversation
  trace: Trace
}

/** Answers a request: the earlier turns of its history are asked again, so that nothing needs to be kept between requests. */
export function ask({ question, history = [], document }: AskRequest, knowledge: Knowledge): Outcome {
  let conversation = NO_CONVERSATION
  for (const said of earlierTurns(history)) conversation = step(said, document, conversation, knowledge).conversation
  return turn(question, document, conversation, knowledge)
}

/** One turn of a conversation. */
export function turn(question: string, document: string | undefined, conversation: Conversation, knowledge: Knowledge): Outcome {
  const { respond, ...outcome } = step(question, document, conversation, knowledge)
  return { response: respond(), ...outcome }
}

function step(question: string, document: string | undefined, conversation: Conversation, knowledge: Knowledge): Step {
  const talk = smallTalk(question, document, knowledge)
  const own = (): boolean => asksOwnQuestion(question, document, knowledge)
  if (talk && !own()) return { respond: () => talk, conversation, trace: {} }
  const next = (answer?: OneAnswer) => followUps(answer, document, knowledge)
  if (OFF_TOPIC.test(question.toLowerCase()) && !own()) return ended(() => refuse('off-topic', [], next()), conversation, {})
  const alone = standalone(question, conversation)
  const again = alone.turn === 'again' ? conversation.last : undefined
  if (again) return { respond: () => repeat(question, again()), conversation, trace: { standalone: alone } }
  const companies = companiesOf(alone.text, document, conversation, knowledge)
  const trace: Trace = { standalone: alone, companies }
  const found = document === undefined ? discoverPairs(alone.text, companies, knowledge) : undefined
  if (found) return foundPairs(found, alone, conversation, knowledge, trace)
  if (companies.kind === 'refusal') {
    const candidates = companies.candidates.flatMap((id) => knowledge.document(id) ?? [])
    return ended(
      () => refuse(companies.reason, [], next(), candidates),
      { ...conversation, question: alone.shape ?? alone.text },
      trace,
    )
  }
  if (companies.kind === 'discovery') return discovered(alone, companies, conversation, knowledge, trace)
  const { answers, composed } = answer(companies, alone, knowledge)
  trace.answers = answers
  const said = answers[0]?.question.text ?? alone.text
  const on: Conversation = { ...conversation, question: alone.shape ?? said, documents: companies.documents }
  if (!composed) return ended(() => refuse('not-in-documents', answers[0]?.ranking.ranked ?? [], next(answers[0])), on, trace)
  const topic = {
    question: withTopic(said, alone),
    passage: composed.quoted[0] as Composed['quoted'][0],
    quoted: composed.quoted,
    documents: companies.documents,
  }
  return ended(() => told(composed, next(answers[0])), { ...on, topic }, trace)
}

/** A question that leans, with the one it leans on, so that the next can lean on both; no longer than a question may be. */
function withTopic(said: string, { leansOn }: Standalone): string {
  const before = leansOn?.question ?? ''
  return (said.includes(before) ? said : `${said} ${before}`).slice(0, LIMITS.question)
}

const told = ({ answer, citations }: Composed, next: string[]): AskResponse => ({
  answered: true,
  answer,
  citations,
  followUps: next,
  reason: null,
})

type Search = Extract<Companies, { kind: 'discovery' }>

/** The companies that a question finds; the conversation goes on about the first of them. */
function discovered(
  alone: Standalone,
  { sure, unknown }: Search,
  conversation: Conversation,
  knowledge: Knowledge,
  trace: Trace,
): Step {
  const discovery = discover(alone.text, sure, knowledge)
  trace.discovery = discovery
  const { question, found, composed } = discovery
  const on = { ...conversation, question: question.text }
  if (!composed)
    return ended(
      () => refuse(unknown ? 'unknown-company' : 'which-company', found, followUps(undefined, undefined, knowledge)),
      on,
      trace,
    )
  const documents = composed.citations.slice(0, 1).map((citation) => citation.document)
  return ended(() => told(composed, followUps(undefined, documents[0], knowledge)), { ...on, documents }, trace)
}

/** The answer of the one document that asks the question itself; of several, which is meant has to be told. */
function foundPairs(
  { answers, composed }: FoundPairs,
  alone: Standalone,
  conversation: Conversation,
  knowledge: Knowledge,
  trace: Trace,
): Step {
  trace.answers = answers
  const on = { ...conversation, question: alone.text }
  const asking = answers.map(({ ranking }) => ranking.prepared.document)
  if (!composed) return ended(() => refuse('which-company', [], followUps(undefined, undefined, knowledge), asking), on, trace)
  const documents = asking.map(({ id }) => id)
  const topic = { question: alone.text, passage: composed.quoted[0] as Composed['quoted'][0], quoted: composed.quoted, documents }
  return ended(() => told(composed, followUps(answers[0], undefined, knowledge)), { ...on, documents, topic }, trace)
}

const ended = (respond: () => AskResponse, conversation: Conversation, trace: Trace): Step => ({
  respond,
  conversation: { ...conversation, last: respond },
  trace,
})

/** The answer of the documents meant: of one, part by part when it asks two things; of several, side by side. */
function answer(
  { documents, text }: Extract<Companies, { kind: 'documents' }>,
  alone: Standalone,
  knowledge: Knowledge,
): { answers: OneAnswer[]; composed: Composed | undefined } {
  if (documents.length > 1) {
    const { sides, composed } = compareDocuments(text, alone, documents, knowledge)
    return { answers: sides, composed }
  }
  const only = documents[0] as string
  const split = alone.turn === 'fresh' ? partsOf(text) : [text]
  const asks = split.length > 1 && knowledge.pairs(only).length > 0
  const whole = asks && ownAnswer(rankDocument(text, alone, only, knowledge), knowledge).pair !== undefined
  const parts = (whole ? [text] : split).map((part) => askDocument(part, alone, only, knowledge))
  const told = parts.flatMap(({ composed }) => composed ?? [])
  if (parts.length === 1 || told.length < 2) return { answers: parts, composed: told[0] }
  const citations: Composed['citations'] = []
  const answers = [...new Set(told.map((one) => appendTo(citations, one)))]
  return { answers: parts, composed: { answer: answers.join('\n\n'), citations, quoted: told.flatMap(({ quoted }) => quoted) } }
}

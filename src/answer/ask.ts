import type { AskRequest, AskResponse } from '../contract/messages.ts'
import { OFF_TOPIC } from '../language/small-talk.ts'
import { stem } from '../language/stem.ts'
import { rarity } from '../search/prepared-document.ts'
import { termsOf } from '../search/terms.ts'
import type { Companies } from './companies.ts'
import { companiesOf } from './companies.ts'
import { compose } from './compose.ts'
import type { Conversation } from './conversation.ts'
import { NO_CONVERSATION } from './conversation.ts'
import type { Knowledge } from './knowledge.ts'
import type { Question } from './question.ts'
import { readQuestion } from './question.ts'
import { refuse } from './refuse.ts'
import { repair } from './repair.ts'
import type { Ranking } from './score.ts'
import { score } from './score.ts'
import { smallTalk } from './small-talk.ts'
import type { Standalone } from './standalone.ts'
import { standalone } from './standalone.ts'
import { COMPOSITION, RANKING } from './weights.ts'

/** What a turn came to. */
export interface Outcome {
  response: AskResponse
  conversation: Conversation
  trace: Trace
}

export interface Trace {
  standalone?: Standalone
  companies?: Companies
  question?: Question
  ranking?: Ranking
}

export function ask(request: AskRequest, knowledge: Knowledge): AskResponse {
  let conversation = NO_CONVERSATION
  for (const { role, content } of request.history ?? []) {
    if (role === 'user') conversation = turn(content, request.document, conversation, knowledge).conversation
  }
  return turn(request.question, request.document, conversation, knowledge).response
}

export function turn(question: string, document: string | undefined, conversation: Conversation, knowledge: Knowledge): Outcome {
  const trace: Trace = {}
  const talk = smallTalk(question, document, knowledge)
  if (talk) return { response: { answered: true, answer: talk, citations: [], followUps: [], reason: 'small-talk' }, conversation, trace }
  if (OFF_TOPIC.test(question.toLowerCase())) return { response: refuse('off-topic', [], []), conversation, trace }
  const alone = standalone(question, conversation)
  trace.standalone = alone
  const companies = companiesOf(alone.text, document, conversation, knowledge)
  trace.companies = companies
  if (companies.kind === 'refusal') return { response: refuse(companies.reason, [], []), conversation, trace }
  if (companies.kind === 'discovery') return { response: refuse('not-in-documents', [], []), conversation, trace }
  const id = companies.documents[0] as string
  const prepared = knowledge.prepared(id)
  const own = new Set(termsOf(prepared.document.company).map((term) => term.stem))
  const rarityOf = (word: string): number => rarity(knowledge.lexicon.rank(word), knowledge.lexicon)
  const mended = repair(companies.text, { lexicon: knowledge.lexicon, words: prepared.words, asking: knowledge.askingWords })
  const read = readQuestion(mended, own, rarityOf)
  const before = alone.leansOn ? readQuestion(alone.leansOn.question, own, rarityOf) : undefined
  trace.question = read
  const ranking = score(read, id, alone.leansOn, before, knowledge, RANKING)
  trace.ranking = ranking
  if (ranking.ranked.length === 0) return { response: refuse('not-in-documents', [], []), conversation, trace }
  const composed = compose(read, ranking, COMPOSITION)
  const topic = { question: alone.leansOn ? `${alone.text} ${alone.leansOn.question}` : mended, passage: composed.quoted[0]!, quoted: composed.quoted, documents: [id] }
  return {
    response: { answered: true, answer: composed.answer, citations: composed.citations, followUps: [], reason: null },
    conversation: { topic, question: mended, documents: companies.documents },
    trace,
  }
}
void stem

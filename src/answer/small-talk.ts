import type { AskResponse } from '../contract/messages.ts'
import { SMALL_TALK } from '../language/small-talk.ts'
import type { Knowledge } from './knowledge.ts'
import { followUps } from './suggest.ts'

/** The short reply to a turn that asks nothing of a document; undefined when it asks something. */
export function smallTalk(question: string, document: string | undefined, knowledge: Knowledge): AskResponse | undefined {
  const answer = replyTo(question, document, knowledge)
  return answer === undefined
    ? undefined
    : { answered: true, answer, citations: [], followUps: followUps(undefined, document, knowledge), reason: 'small-talk' }
}

function replyTo(question: string, document: string | undefined, knowledge: Knowledge): string | undefined {
  const text = question.toLowerCase().replace(/[‘’]/g, "'")
  const subject = subjectOf(document, knowledge)
  if (SMALL_TALK.hello.test(text) || SMALL_TALK.helloAndMore.test(text))
    return `Hello. Ask me anything about ${subject}; I answer in the document's own words and show where they stand.`
  if (SMALL_TALK.bye.test(text)) return 'Goodbye. Come back whenever you have a question.'
  if (SMALL_TALK.thanks.test(text) || isThanks(text)) return 'You are welcome. Ask on whenever you like.'
  if (SMALL_TALK.self.test(text))
    return `I am an assistant that answers questions about ${subject}, in the document's own words, with the place of every quote. You can ask about customers, the value proposition, channels, customer relationships, revenue, resources, activities, partners and costs. When the document does not tell, I say so.`
  if (SMALL_TALK.documents.test(text)) return documentsReply(knowledge)
  if (SMALL_TALK.sections.test(text)) return sectionsReply(document, knowledge)
  return undefined
}

/** Words of a turn that thanks and does nothing else. */
const MOST_THANKS = 16

const isThanks = (text: string): boolean =>
  SMALL_TALK.thanksWithin.test(text) && !SMALL_TALK.asks.test(text) && text.split(/\s+/).length <= MOST_THANKS

/** Documents that are named in a reply; of more, the number is told. */
const MOST_NAMED = 12

function documentsReply({ documents }: Knowledge): string {
  const titles = documents.slice(0, MOST_NAMED).map(({ title }) => `- ${title}`)
  const more =
    documents.length > MOST_NAMED ? `\n\nand ${documents.length - MOST_NAMED} more; the start page lists them all.` : ''
  return `${documents.length === 1 ? 'I have one document' : `I have ${documents.length} documents`}:\n\n${titles.join('\n')}${more}`
}

function sectionsReply(document: string | undefined, knowledge: Knowledge): string {
  const one = document ? knowledge.document(document) : knowledge.documents.length === 1 ? knowledge.documents[0] : undefined
  if (!one) return `${documentsReply(knowledge)}\n\nName one of them, and I list its sections.`
  return `${one.title} has these sections:\n\n${one.sections.map(({ heading }) => `- ${heading}`).join('\n')}`
}

function subjectOf(document: string | undefined, { documents, document: find }: Knowledge): string {
  const one = document ? find(document) : documents.length === 1 ? documents[0] : undefined
  return one ? `the business model of ${one.company}` : `the business models of ${documents.length} companies`
}

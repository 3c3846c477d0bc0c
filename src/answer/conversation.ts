import type { AskResponse, Message } from '../contract/messages.ts'
import { LIMITS } from '../contract/messages.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'

/** What the conversation was about when a question is asked: the outcome of the last turn that had an answer. */
export interface Topic {
  /** The question that was answered, standing alone. */
  question: string
  /** The passage that answered it best. */
  passage: PreparedPassage
  /** All passages quoted. */
  quoted: readonly PreparedPassage[]
  /** The documents answered from. */
  documents: readonly string[]
}

/** What came of the turns before. */
export interface Conversation {
  topic: Topic | undefined
  /** The last question, answered or not, standing alone. */
  question: string | undefined
  /** Documents that the conversation is about: of the last turn that named one. */
  documents: readonly string[]
  /** Writes the last response that was no small talk. */
  last: (() => AskResponse) | undefined
}

export const NO_CONVERSATION: Conversation = { topic: undefined, question: undefined, documents: [], last: undefined }

/**
 * UTF-16 units of earlier turns that are asked again, all together: two of the longest questions. People's turns have 10 to 100, so twenty
 * of them fit; what is asked again costs as much as what is asked.
 */
const MOST_ASKED_AGAIN = 2 * LIMITS.question

/** What the user said before, oldest first: the newest turns that fit, each no longer than a question may be. */
export function earlierTurns(history: readonly Message[]): string[] {
  const said = history.filter(({ role }) => role === 'user').map(({ content }) => content.slice(0, LIMITS.question))
  let length = 0
  const from = said.findLastIndex((text) => {
    length += text.length
    return length > MOST_ASKED_AGAIN
  })
  return said.slice(from + 1)
}

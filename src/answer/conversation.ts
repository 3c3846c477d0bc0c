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

/** Earlier turns that are asked again: of the messages that are read, every other one is the user's. */
const MOST_ASKED_AGAIN = LIMITS.history / 2
/**
 * UTF-16 units of them, all together: two of the longest questions. People's turns have 10 to 100, so ten of them fit; what is asked
 * again costs as much as what is asked.
 */
const MOST_UNITS = 2 * LIMITS.question

/** What the user said before, oldest first: the newest turns that fit, each no longer than a question may be. */
export function earlierTurns(history: readonly Message[]): string[] {
  const said = history
    .filter(({ role }) => role === 'user')
    .slice(-MOST_ASKED_AGAIN)
    .map(({ content }) => content.slice(0, LIMITS.question))
  let units = 0
  const from = said.findLastIndex((text) => {
    units += text.length
    return units > MOST_UNITS
  })
  return said.slice(from + 1)
}

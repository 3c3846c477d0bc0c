import type { AskResponse } from '../contract/messages.ts'
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
  /** The last response that was no small talk. */
  last: AskResponse | undefined
}

export const NO_CONVERSATION: Conversation = { topic: undefined, question: undefined, documents: [], last: undefined }

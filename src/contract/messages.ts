/** What goes over the wire at `/ask`: the request, the response, and their limits. */
import type { Explainable, Explained } from './explanation.ts'

/** Limits of a request. Lengths are UTF-16 code units. */
export const LIMITS = {
  /** After trimming. */
  question: 1_000,
  /** Of one message of the history. */
  content: 8_000,
  /** Messages of the history that are read, the newest. */
  history: 20,
  /** Bytes of a request body. */
  body: 256 * 1024,
} as const

export interface Message {
  role: 'user' | 'assistant'
  content: string
}

export interface AskRequest extends Explainable {
  question: string
  /** The earlier messages of the conversation, oldest first. */
  history?: readonly Message[]
  /** Answer from this document alone: its id. */
  document?: string
}

/** A place in a document. `start` and `end` are UTF-16 offsets in its Markdown text as loaded; `end` is exclusive. */
export interface QuotedPlace {
  /** The document's id: its file name without `.md`. */
  document: string
  title: string
  /** The heading, as the document writes it. */
  section: string
  url: string
  /** The words between `start` and `end`, with Markdown marks removed and white space folded. */
  quote: string
  start: number
  end: number
}

export interface Citation extends QuotedPlace {
  /** The number of the mark in the answer's text: `[1]`. */
  id: number
}

export type RefusalReason = 'not-in-documents' | 'off-topic' | 'unknown-company' | 'which-company'

export interface Answered {
  answered: true
  /** Markdown; `[1]` marks the citation with that id. */
  answer: string
  citations: Citation[]
  /** Questions that this assistant answers from this knowledge. */
  followUps: string[]
  reason: null | 'small-talk'
}

export interface Refused {
  answered: false
  answer: string
  citations: []
  followUps: string[]
  reason: RefusalReason
  /** Up to three nearest passages, each from another section. */
  related: QuotedPlace[]
}

/** What `/ask/questions` gives: questions that are answered from the knowledge, those to begin with first. */
export interface QuestionsResponse {
  questions: string[]
}

export type AskResponse = (Answered | Refused) & Explained

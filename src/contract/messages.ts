/** What goes over the wire, as types of the shapes that are declared in the files called `…-schema.ts`, and its limits. */
import type { InferOutput } from 'valibot'
import type * as answer from './answer-schema.ts'
import type * as ask from './ask-schema.ts'
import type * as batch from './batch-schema.ts'
import type * as knowledge from './knowledge-schema.ts'
import type * as search from './search-schema.ts'

/** Limits of a request. Lengths are UTF-16 code units. */
export const LIMITS = {
  /** After trimming. */
  question: 1_000,
  /** Of one message of the history. */
  content: 8_000,
  /** Messages of the history that are read, the newest. */
  history: 20,
  /** Questions of a batch. */
  batch: 50,
  /** Passages of a search. */
  passages: 50,
  /** Bytes of a request body. */
  body: 256 * 1024,
} as const

export type Message = InferOutput<typeof ask.Message>
export type AskRequest = InferOutput<typeof ask.AskRequest>
export type QuotedPlace = InferOutput<typeof ask.QuotedPlace>
export type Citation = InferOutput<typeof ask.Citation>
export type RefusalReason = InferOutput<typeof ask.RefusalReason>
export type Answered = InferOutput<typeof answer.Answered>
export type Refused = InferOutput<typeof answer.Refused>
export type AskResponse = InferOutput<typeof answer.AskResponse>
export type QuestionsResponse = InferOutput<typeof ask.QuestionsResponse>
export type BatchRequest = InferOutput<typeof batch.BatchRequest>
export type BatchResponse = InferOutput<typeof answer.BatchResponse>
export type SearchRequest = InferOutput<typeof search.SearchRequest>
export type FoundPassage = InferOutput<typeof search.FoundPassage>
export type SearchResponse = InferOutput<typeof search.SearchResponse>
export type KnowledgeResponse = InferOutput<typeof knowledge.KnowledgeResponse>
export type HealthResponse = InferOutput<typeof knowledge.HealthResponse>
export type SkippedFile = InferOutput<typeof knowledge.SkippedFile>

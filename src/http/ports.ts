import type { AskRequest, AskResponse, FoundPassage, SkippedFile } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'

/** What the app wants from outside; a runtime supplies it. */
export interface AppDeps {
  /** Undefined while there is no knowledge: questions get 503. */
  assistant: Assistant | undefined
  /** Names what the assistant knows: another one when a document has changed. Letters and digits; without it replies have no tags. */
  version?: string
  settings: AppSettings
  /** Files that any site may load, by path: `/widget.js`. */
  assets: ReadonlyMap<string, Asset>
  log: (record: LogRecord) => void
  /** Without one, no limit. */
  limiter?: Limiter
  /** Files of the knowledge folder that could not be used; `/healthz` names them. */
  skipped: readonly SkippedFile[]
  /** A new id for a fault; `crypto.randomUUID` unless told. */
  newId?: () => string
}

export interface AppSettings {
  /** Origins whose pages may ask, besides the server's own; `*` is any. */
  allowedOrigins: readonly string[] | '*'
  /** Origins whose pages may show the chat's own page in a frame, as a Content-Security-Policy names them; `*` is any. */
  frameAncestors: readonly string[] | '*'
}

/** What answers: made by src/answer, handed to the app. */
export interface Assistant {
  /** In order of title. */
  documents: readonly Document[]
  /** The document of an id, or undefined. */
  document(id: string): Document | undefined
  /** The body of a reply to `POST /ask`. The question, the messages and the document's id are right ones: whoever calls has checked them. */
  ask(question: string, options?: AskOptions): AskResponse
  /** The passages that fit best, the best first: `most` at the most, 10 unless told; of one document or of all. None may be an answer. */
  search(query: string, where?: { document?: string | undefined; most?: number | undefined }): FoundPassage[]
  /** Questions to begin with, for the front page and the widget: all answered from the knowledge, or from one document. */
  suggestions(document?: string): string[]
  /** A question to begin with for each block that a document answers one of, by the block's name. */
  openings(document: string): Partial<Record<string, string>>
  /** More questions that are answered, for one who is writing; `suggestions` come first. */
  questions(document?: string): string[]
}

/** What else a request of `/ask` may hold: the earlier messages, the one document to answer from. */
export type AskOptions = Omit<AskRequest, 'question'>

export interface Asset {
  body: string
  /** The same, compressed, for those who take it; without it nobody is offered any. */
  gzip?: Uint8Array<ArrayBuffer>
  /** A media type with its charset. */
  type: string
  /** Quoted, as the header wants it. */
  etag: string
}

export interface Limiter {
  /** Counts one request of a client; or, with `more`, so many that came with one that has been counted: no more than fill the minute. */
  take(client: string, more?: number): Verdict | Promise<Verdict>
}

/** `retryAfter` is in seconds, not rounded. */
export type Verdict = { allowed: true } | { allowed: false; retryAfter: number }

/** A fault. Holds neither the question nor the address's query: see fault.ts. */
export interface LogRecord {
  id: string
  method: string
  path: string
  /** The kind of the error, and where it was thrown. */
  error: string
}

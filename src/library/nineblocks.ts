import { createAssistant as assistantOn } from '../answer/assistant.ts'
import { AskRequest } from '../contract/ask-schema.ts'
import type { AskResponse } from '../contract/messages.ts'
import type { FieldError } from '../contract/problems.ts'
import type { Document } from '../documents/document.ts'
import { DocumentError } from '../documents/document-error.ts'
import { parseDocument } from '../documents/parse.ts'
import type { AskOptions, Assistant } from '../http/ports.ts'
import { checkRequest, sentenceOf } from '../http/validation.ts'

export type { Explanation } from '../contract/explanation.ts'
export type {
  Answered,
  AskRequest,
  AskResponse,
  Citation,
  Message,
  QuotedPlace,
  RefusalReason,
  Refused,
} from '../contract/messages.ts'
export type { FieldError } from '../contract/problems.ts'
export type { Document } from '../documents/document.ts'
export type { AskOptions, Assistant } from '../http/ports.ts'

/** A document as its Markdown. Offsets of citations count in `text`. */
export interface MarkdownDocument {
  /** What citations call it, and their addresses: `wso2` is a good one. No two documents have the same. */
  id: string
  /** At most 1,000,000 UTF-16 code units. */
  text: string
}

export interface AssistantOptions {
  /** At least one. What another assistant has in its `documents` can be given as it is, and is not read again. */
  documents: readonly (MarkdownDocument | Document)[]
}

/** Why a question cannot be asked: what `POST /ask` would say with status 400, or 404 for a document that is not loaded. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly errors: readonly FieldError[]

  constructor(errors: readonly FieldError[]) {
    super(sentenceOf(errors))
    this.errors = errors
  }
}

/**
 * An assistant on documents, for any runtime: it reads no file and asks no network. `ask` gives what `POST /ask` of a server on the same
 * documents gives, byte for byte, and throws a `RequestError` where that has a status of 400 or 404. The first question of a document
 * takes some hundred milliseconds, later ones a few.
 * @throws {TypeError} that names the document which is none, has the id of another, or is too long.
 */
export function createAssistant({ documents }: AssistantOptions): Assistant {
  const assistant = assistantOn({ documents: readAll(documents) })
  return { ...assistant, ask: (question, options) => checkedAsk(assistant, question, options) }
}

function checkedAsk(assistant: Assistant, question: string, options: AskOptions | undefined): AskResponse {
  const checked = checkRequest(AskRequest, { ...options, question })
  if (!checked.ok) throw new RequestError(checked.errors)
  const { request } = checked
  if (request.document !== undefined && !assistant.document(request.document))
    throw new RequestError([{ field: 'document', message: 'is not the id of a loaded document' }])
  return assistant.ask(request.question, request)
}

function readAll(given: unknown): Document[] {
  if (!Array.isArray(given) || given.length === 0) throw new TypeError('documents must be an array of at least one document.')
  const places = new Map<string, number>()
  return given.map((one, at) => {
    const document = readOne(one, `documents[${at}]`)
    const twin = places.get(document.id)
    if (twin !== undefined) throw new TypeError(`documents[${at}].id is "${document.id}", and so is documents[${twin}].id.`)
    places.set(document.id, at)
    return document
  })
}

function readOne(one: MarkdownDocument | Document | null | undefined, name: string): Document {
  for (const field of ['id', 'text'] as const) {
    const value: unknown = one?.[field]
    if (typeof value !== 'string') throw new TypeError(`${name}.${field} must be a string.`)
  }
  const { id, text } = one as MarkdownDocument
  if (id.trim() === '' || !id.isWellFormed()) throw new TypeError(`${name}.id must be well-formed text that is not empty.`)
  if ('sections' in (one as object)) return one as Document
  try {
    return parseDocument(id, text)
  } catch (error) {
    if (error instanceof DocumentError) throw new TypeError(`${name} ("${id}"): ${error.message}`)
    throw new TypeError(`${name} ("${id}"): This document cannot be parsed.`, { cause: error })
  }
}

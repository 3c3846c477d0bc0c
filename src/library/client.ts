import type { DocumentContents, KnowledgeContents } from '../contract/contents.ts'
import type { AskRequest, AskResponse, QuestionsResponse } from '../contract/messages.ts'
import { ASK_PATH, KNOWLEDGE_PATH, QUESTIONS_PATH } from '../contract/paths.ts'
import type { Problem } from '../contract/problems.ts'

export type { DocumentContents, SectionContents } from '../contract/contents.ts'
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

export interface ClientOptions {
  /** Stands for the platform's own. */
  fetch?: typeof fetch
}

export interface Waiting {
  /** Ends the waiting; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal
}

/** What else a question may have: the earlier messages, oldest first; the one document to answer from. */
export type ClientAskOptions = Omit<AskRequest, 'question'> & Waiting

/** Each rejects with a `ProblemError` when the server says no, and with what `fetch` throws when it cannot be reached. */
export interface Client {
  ask(question: string, options?: ClientAskOptions): Promise<AskResponse>
  /** Questions that are answered, those to begin with first: from all documents or from one. */
  questions(document?: string, options?: Waiting): Promise<string[]>
  /** The documents that are loaded, with their sections. */
  documents(options?: Waiting): Promise<DocumentContents[]>
}

/** A reply that is no answer. Its message is the `detail` of the problem document (RFC 9457) that came, if one came. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  /** Of the response; 200 when its body was no JSON. */
  declare readonly status: number
  declare readonly type?: Problem['type']
  declare readonly title?: Problem['title']
  declare readonly detail?: Problem['detail']
  declare readonly instance?: Problem['instance']
  declare readonly errors?: Problem['errors']
  /** Seconds after which to try again, of a 429. */
  declare readonly retryAfter?: number
}

/** An assistant over the network. `address` is where it runs, such as `https://assistant.example`; empty, it is the page's own host. */
export function client(address: string, { fetch = globalThis.fetch }: ClientOptions = {}): Client {
  const get = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(address.replace(/\/+$/, '') + path, init)
    const { status, headers } = response
    const body: unknown = await response.json().catch(unlessNoJson)
    if (response.ok && body) return body as T
    const { type, title, detail, instance, errors } = (body ?? {}) as Partial<Problem>
    const retryAfter = Number(headers.get('retry-after')) || undefined
    const error = new ProblemError(detail ?? `The reply has status ${status} and is not understood.`)
    throw Object.assign(error, { status, type, title, detail, instance, errors, retryAfter })
  }
  return {
    ask: (question, { signal, ...options } = {}) =>
      get(ASK_PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...options, question }),
        ...(signal && { signal }),
      }),
    questions: async (document, options) =>
      (await get<QuestionsResponse>(`${QUESTIONS_PATH}?document=${encodeURIComponent(document ?? '')}`, options)).questions,
    documents: async (options) => (await get<KnowledgeContents>(KNOWLEDGE_PATH, options)).documents,
  }
}

/** A body that is no JSON is no body; one that did not come at all is a fault. */
function unlessNoJson(error: unknown): void {
  if (!(error instanceof SyntaxError)) throw error
}

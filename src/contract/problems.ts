/** Everything that can be wrong with a request, in one table: what a client may switch on. */
import type { InferOutput } from 'valibot'
import type * as schema from './problem-schema.ts'

/** A problem document, RFC 9457. `type` is `urn:problem-type:nineblocks:` and a key of `PROBLEMS`. */
export type Problem = InferOutput<typeof schema.Problem>
export type FieldError = InferOutput<typeof schema.FieldError>

interface ProblemKind {
  status: number
  title: string
  detail: string
}

export const PROBLEMS = {
  'not-json': { status: 400, title: 'Not JSON', detail: 'The body is not JSON.' },
  'not-utf-8': { status: 400, title: 'Not UTF-8', detail: 'The body is not text in UTF-8.' },
  'body-broken-off': { status: 400, title: 'Body broken off', detail: 'The body ended before all of it came.' },
  'bad-field': { status: 400, title: 'A field is wrong', detail: 'A field of the request is wrong.' },
  'origin-not-allowed': {
    status: 403,
    title: 'Origin not allowed',
    detail: 'Pages of this origin may not ask here. ALLOWED_ORIGINS says which may.',
  },
  'not-found': { status: 404, title: 'Not found', detail: 'There is nothing at this address.' },
  'unknown-document': { status: 404, title: 'Unknown document', detail: 'No document with this id is loaded.' },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'This address does not know that method.' },
  'too-large': { status: 413, title: 'Too large', detail: 'The body is larger than 256 KiB.' },
  'not-json-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: 'Send the body as application/json, in UTF-8 and without Content-Encoding.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Too many requests from this address. Try again shortly.',
  },
  fault: { status: 500, title: 'A fault of the server', detail: 'Something went wrong here. The fault is noted in the log.' },
  'no-knowledge': {
    status: 503,
    title: 'No knowledge loaded',
    detail: 'No document is loaded, so no question can be answered yet.',
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemName = keyof typeof PROBLEMS

const TYPE_PREFIX = 'urn:problem-type:nineblocks:'

/** @param more replaces the table's `detail`, or adds `errors` or `instance`. */
export function problemOf(name: ProblemName, more: Partial<Pick<Problem, 'detail' | 'errors' | 'instance'>> = {}): Problem {
  const { status, title, detail } = PROBLEMS[name]
  return { type: TYPE_PREFIX + name, title, status, detail, ...more }
}

/** The key of a problem document that came over the wire; undefined when it is none of ours. */
export function problemName(problem: { type?: unknown }): ProblemName | undefined {
  const { type } = problem
  if (typeof type !== 'string' || !type.startsWith(TYPE_PREFIX)) return undefined
  const name = type.slice(TYPE_PREFIX.length)
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemName) : undefined
}

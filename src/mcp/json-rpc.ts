/** JSON-RPC 2.0, as far as the Model Context Protocol takes it: one message a body, requests and notifications. */

export const RPC_ERRORS = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  /** Of earlier versions alone: since 2026-07-28 it is `invalidParams`. */
  resourceNotFound: -32_002,
  headerMismatch: -32_020,
  unsupportedVersion: -32_022,
} as const

export interface RpcError {
  code: (typeof RPC_ERRORS)[keyof typeof RPC_ERRORS]
  /** A sentence for a person. */
  message: string
  data?: Record<string, unknown>
}

/** A request without an id is a notification, which gets no reply. */
export interface RpcMessage {
  id: string | number | undefined
  method: string
  params: Record<string, unknown>
}

/** What a method gives. `status` is the HTTP status of an error; 200 unless told. */
export type Outcome = { result: Record<string, unknown> } | Failure
export interface Failure {
  error: RpcError
  status?: number
}

export type Read = { ok: true; message: RpcMessage } | { ok: false; id: string | number | undefined; failure: Failure }

export function failure(
  kind: keyof typeof RPC_ERRORS,
  message: string,
  more: { status?: number; data?: RpcError['data'] } = {},
): Failure {
  const { status, data } = more
  return { error: { code: RPC_ERRORS[kind], message, ...(data && { data }) }, ...(status !== undefined && { status }) }
}

/** A body that was JSON → a message, or what is wrong with it. */
export function readMessage(body: unknown): Read {
  if (Array.isArray(body)) return wrong(undefined, 'invalidRequest', 'Send one message a request: batches are not taken.')
  if (!isRecord(body)) return wrong(undefined, 'invalidRequest', 'The body must be a JSON-RPC message: an object.')
  const { jsonrpc, id, method, params } = body
  const echo = isId(id) ? id : undefined
  if (jsonrpc !== '2.0') return wrong(echo, 'invalidRequest', 'jsonrpc must be "2.0".')
  if (method === undefined && ('result' in body || 'error' in body)) {
    return wrong(undefined, 'invalidRequest', 'Responses are not taken: this server asks nothing of its clients.')
  }
  if (typeof method !== 'string') return wrong(echo, 'invalidRequest', 'method must be a string.')
  // An id that JSON cannot carry exactly would come back as another one.
  if ('id' in body && echo === undefined) {
    return wrong(undefined, 'invalidRequest', 'id must be a string or a whole number between -2^53 and 2^53.')
  }
  if (params !== undefined && !isRecord(params)) return wrong(echo, 'invalidParams', 'params must be an object.')
  return { ok: true, message: { id: echo, method, params: params ?? {} } }
}

function wrong(id: string | number | undefined, kind: keyof typeof RPC_ERRORS, message: string): Read {
  return { ok: false, id, failure: failure(kind, message, { status: 400 }) }
}

const isId = (id: unknown): id is string | number => typeof id === 'string' || Number.isSafeInteger(id)

/** An error has no id where none could be read. */
export function replyOf(id: string | number | undefined, outcome: Outcome): Record<string, unknown> {
  const { status: _, ...content } = outcome as Failure
  return { jsonrpc: '2.0', ...(id !== undefined && { id }), ...content }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What came from outside, as an error names it. */
export const named = (text: string): string =>
  `"${text.length > 100 ? `${text.slice(0, 100).toWellFormed()}…` : text.toWellFormed()}"`

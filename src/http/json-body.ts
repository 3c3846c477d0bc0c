import type { Context, MiddlewareHandler } from 'hono'
import { LIMITS } from '../contract/messages.ts'
import type { ProblemName } from '../contract/problems.ts'
import { problemResponse } from './problem-response.ts'

/**
 * Refuses a body that is too large, of another media type or encoded, before reading it. A body without a length is kept as far as the
 * limit. (Hono's bodyLimit would do the same for all bodies, but it leaves the adapter's fast path, which costs half the requests per
 * second, and breaks off what it refuses, so that workerd closes the connection before the reply is read.)
 */
export const acceptJsonBody: MiddlewareHandler = async (c, next) => {
  const length = c.req.header('content-length')
  if (length !== undefined && Number(length) > LIMITS.body) return problemResponse('too-large')
  if (!isJsonType(c.req.header('content-type')) || isEncoded(c.req.header('content-encoding')))
    return problemResponse('not-json-type')
  return length === undefined ? readChunked(c, next) : next()
}

/** Bytes of a body that are read when it is too large, so that who sends it gets to read why it is refused. Beyond, the connection may break. */
const MOST_DISCARDED = 16_000_000

/** A body that breaks off while it is read is no fault of ours. */
const readChunked: MiddlewareHandler = async (c, next) => {
  let body: ArrayBuffer | undefined
  try {
    body = await readWithin(c.req.raw.body ?? [], LIMITS.body)
  } catch {
    return problemResponse('body-broken-off')
  }
  if (!body) return problemResponse('too-large')
  c.req.raw = new Request(c.req.raw, { body })
  return next()
}

/** Undefined when there are more bytes than `most`. */
async function readWithin(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<ArrayBuffer | undefined> {
  const kept: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size <= most) kept.push(new Uint8Array(chunk))
    if (size > MOST_DISCARDED) break
  }
  return size <= most ? new Blob(kept).arrayBuffer() : undefined
}

/** `application/json`, with `charset=utf-8` at most: JSON has no other, and a form on another site cannot send it unasked. */
export function isJsonType(header: string | undefined): boolean {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json') return false
  const charsets = parameters.map((parameter) => parameter.trim()).filter((parameter) => parameter.startsWith('charset='))
  return charsets.every((charset) => /^charset="?utf-?8"?$/.test(charset))
}

const isEncoded = (header: string | undefined): boolean => header !== undefined && !/^\s*(?:identity)?\s*$/i.test(header)

export type JsonBody = { ok: true; value: unknown } | { ok: false; problem: ProblemName }

export async function readJsonBody(c: Context): Promise<JsonBody> {
  let bytes: ArrayBuffer
  try {
    bytes = await c.req.raw.arrayBuffer()
  } catch {
    return { ok: false, problem: 'body-broken-off' }
  }
  // A length that said less than came: no server of ours lets that through, but the app does not know its server.
  if (bytes.byteLength > LIMITS.body) return { ok: false, problem: 'too-large' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { ok: false, problem: 'not-utf-8' }
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, problem: 'not-json' }
  }
}

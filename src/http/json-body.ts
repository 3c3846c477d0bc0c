import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LIMITS } from '../contract/messages.ts'
import type { ProblemName } from '../contract/problems.ts'
import { problemResponse } from './problem-response.ts'

const limitChunked = bodyLimit({ maxSize: LIMITS.body, onError: () => problemResponse('too-large') })

/**
 * Refuses a body that is too large, of another media type or encoded, before reading it. A body without a length is read as
 * far as the limit. (Hono's bodyLimit alone would do, but costs half the requests per second: it leaves the adapter's fast path.)
 */
export const acceptJsonBody: MiddlewareHandler = async (c, next) => {
  const length = c.req.header('content-length')
  if (length !== undefined && Number(length) > LIMITS.body) return problemResponse('too-large')
  if (!isJsonType(c.req.header('content-type')) || isEncoded(c.req.header('content-encoding')))
    return problemResponse('not-json-type')
  return length === undefined ? readChunked(c, next) : next()
}

/** A body that breaks off while it is read is no fault of ours; what is thrown further on may be. */
const readChunked: MiddlewareHandler = async (c, next) => {
  let read = false
  const goOn = () => {
    read = true
    return next()
  }
  try {
    return await limitChunked(c, goOn)
  } catch (error) {
    if (read) throw error
    return problemResponse('body-broken-off')
  }
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

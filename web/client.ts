import type { AskRequest, AskResponse, Citation, QuotedPlace, RefusalReason } from '../src/contract/messages.ts'
import { PATHS } from '../src/contract/paths.ts'
import { REFUSALS, TROUBLES } from './words.ts'

/** A reply, or one plain sentence on why there is none; undefined when the asker stopped waiting. */
export type Outcome = { response: AskResponse } | { trouble: string } | undefined

export type Ask = (request: AskRequest, signal: AbortSignal) => Promise<Outcome>

export interface ClientOptions {
  /** The assistant's address, without a slash at its end. */
  address: string
  fetch: typeof fetch
  /** Milliseconds until an answer is given up. */
  timeout: number
}

export const DEFAULT_TIMEOUT = 30_000

/** Asks over the network. Never throws. */
export function createClient({ address, fetch, timeout }: ClientOptions): Ask {
  return async (request, signal) => {
    const late = AbortSignal.timeout(timeout)
    try {
      const response = await fetch(address + PATHS.ask, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
        signal: AbortSignal.any([signal, late]),
        credentials: 'same-origin',
        referrerPolicy: 'no-referrer',
      })
      if (!response.ok) return { trouble: await troubleOf(response) }
      const reply = readReply(
        await response.json().catch(() => (late.aborted || signal.aborted ? Promise.reject(late) : undefined)),
      )
      return reply ? { response: reply } : { trouble: TROUBLES.unreadable }
    } catch {
      if (signal.aborted) return undefined
      return { trouble: late.aborted ? TROUBLES.slow : TROUBLES.offline }
    }
  }
}

async function troubleOf(response: Response): Promise<string> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return seconds > 1 && seconds < 3_600 ? TROUBLES.busyFor(Math.ceil(seconds)) : TROUBLES.busy
  }
  if (response.status === 403) return TROUBLES.refused
  if (response.status === 503) return TROUBLES.unready
  if (response.status >= 500) return TROUBLES.broken
  const problem = await response.json().catch(() => undefined)
  return problemSentence(problem) ?? TROUBLES.broken
}

/** What a problem (RFC 9457) says of itself: the first field's message, else its detail. */
function problemSentence(problem: unknown): string | undefined {
  const { detail, errors } = record(problem)
  const message = record(Array.isArray(errors) ? errors[0] : undefined)['message']
  const sentence = text(message) || text(detail)
  return sentence ? sentence.slice(0, 300) : undefined
}

/** Takes from a reply what it has and no more; undefined when it is none. */
function readReply(value: unknown): AskResponse | undefined {
  const reply = record(value)
  if (typeof reply['answer'] !== 'string' || typeof reply['answered'] !== 'boolean') return undefined
  const answer = reply['answer']
  const followUps = list(reply['followUps']).map(text).filter(Boolean)
  if (reply['answered']) {
    const citations = list(reply['citations']).map((citation) => ({ ...readPlace(citation), id: number(record(citation)['id']) }))
    return { answered: true, answer, citations: citations satisfies Citation[], followUps, reason: null }
  }
  const reason = text(reply['reason']) as RefusalReason
  const known = Object.hasOwn(REFUSALS, reason) ? reason : 'not-in-documents'
  return { answered: false, answer, citations: [], followUps, reason: known, related: list(reply['related']).map(readPlace) }
}

function readPlace(value: unknown): QuotedPlace {
  const { document, title, section, url, quote, start, end } = record(value)
  return {
    document: text(document),
    title: text(title),
    section: text(section),
    url: text(url),
    quote: text(quote),
    start: number(start),
    end: number(end),
  }
}

/** More than a person reads: what stands after these is left out. */
const MOST = 100

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

import type { AskRequest, AskResponse } from '../src/contract/messages.ts'
import { ASK_PATH, QUESTIONS_PATH } from '../src/contract/paths.ts'
import type { Fault, FaultKind } from './fault.ts'
import { list, plainJson, readReply, record, text } from './reply.ts'

/** A reply, or why there is none; undefined when the asker stopped waiting. */
export type Outcome = { response: AskResponse } | { fault: Fault } | undefined

export type Ask = (request: AskRequest, signal: AbortSignal) => Promise<Outcome>

export interface ClientOptions {
  /** The assistant's address, without a slash at its end. */
  address: string
  fetch: typeof fetch
  /** Milliseconds until an answer is given up. */
  timeout: number
}

export const DEFAULT_TIMEOUT = 30_000

const POLICY = { credentials: 'same-origin', referrerPolicy: 'no-referrer' } as const

/** Asks over the network. Never throws. */
export function createClient({ address, fetch, timeout }: ClientOptions): Ask {
  return async (request, signal) => {
    const late = AbortSignal.timeout(timeout)
    try {
      const response = await fetch(address + ASK_PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: plainJson(request),
        signal: AbortSignal.any([signal, late]),
        ...POLICY,
      })
      if (!response.ok) return { fault: await faultOf(response) }
      const reply = readReply(
        await response.json().catch(() => (late.aborted || signal.aborted ? Promise.reject(late) : undefined)),
      )
      return reply ? { response: reply } : { fault: { kind: 'unreadable' } }
    } catch {
      if (signal.aborted) return undefined
      return { fault: { kind: late.aborted ? 'slow' : 'offline' } }
    }
  }
}

/** JSON at an address of the assistant's; an empty object when there is none. Never throws. */
export async function readJson(address: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  try {
    return record(await (await fetch(address, { signal, ...POLICY })).json())
  } catch {
    return {}
  }
}

/** Questions that are answered, from one document or from all. */
export async function readQuestions(address: string, document: string, signal: AbortSignal): Promise<string[]> {
  const { questions } = await readJson(`${address}${QUESTIONS_PATH}?document=${encodeURIComponent(document)}`, signal)
  return list(questions).map(text)
}

const KINDS: Record<number, FaultKind> = { 403: 'forbidden', 429: 'busy', 503: 'unready' }

async function faultOf(response: Response): Promise<Fault> {
  const { status, headers } = response
  const kind = KINDS[status] ?? (status < 500 ? 'rejected' : 'broken')
  const wait = Math.ceil(Number(headers.get('retry-after')))
  if (kind === 'busy' && wait > 1) return { kind, wait }
  const detail = kind === 'rejected' && problemSentence(await response.json().catch(() => undefined))
  return detail ? { kind, detail } : { kind }
}

/** What a problem (RFC 9457) says of itself: the first field's message, else its detail. */
function problemSentence(problem: unknown): string {
  const { detail, errors } = record(problem)
  return (text(record(list(errors)[0])['message']) || text(detail)).slice(0, 300)
}

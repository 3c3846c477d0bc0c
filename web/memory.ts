import { LIMITS } from '../src/contract/messages.ts'
import type { Turn } from './conversation.ts'
import { list, plainJson, readReply, record, text } from './reply.ts'

/** What a tab remembers of a chat: over a reload, and from page to page. */
export interface Remembered {
  turns: Turn[]
  /** What was written and not yet sent. */
  draft: string
  open: boolean
}

/** Turns that are remembered, the newest. */
const MOST = 30

/** A question without its answer comes back as one that was interrupted, to be asked again. */
export function recall(key: string): Remembered {
  const { turns, draft, open } = record(read(key))
  return {
    turns: list(turns).map((turn) => {
      const response = readReply(record(turn)['response'])
      const question = text(record(turn)['question']).slice(0, LIMITS.question)
      return response ? { question, response } : { question, fault: { kind: 'stopped' } }
    }),
    draft: text(draft),
    open: open === true,
  }
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '')
  } catch {
    return undefined
  }
}

/** Does nothing where a page has no storage, or no room in it. */
export function remember(key: string, { turns, draft, open }: Remembered): void {
  try {
    if (turns.length > 0 || draft || open) sessionStorage.setItem(key, plainJson({ turns: turns.slice(-MOST), draft, open }))
    else sessionStorage.removeItem(key)
  } catch {}
}

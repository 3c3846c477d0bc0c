import { fill, type Words } from './words.ts'

/** Why there is no reply. */
export type FaultKind =
  | 'offline'
  | 'slow'
  /** 429 */
  | 'busy'
  /** 503 */
  | 'unready'
  /** Any other 5xx. */
  | 'broken'
  /** No JSON, or not that of a reply. */
  | 'unreadable'
  /** The chat left the page meanwhile. */
  | 'stopped'
  /** 403 */
  | 'forbidden'
  /** Any other 4xx. */
  | 'rejected'

export interface Fault {
  kind: FaultKind
  /** Seconds until it is worth asking again. */
  wait?: number
  /** What the server says of it, in a sentence. */
  detail?: string
}

/** One that is too busy and does not say for how long is no more than unready. */
export const faultSentence = ({ kind, wait, detail }: Fault, words: Words): string =>
  detail ?? (kind === 'busy' && !wait ? words.unready : fill(words[kind], wait ?? 0))

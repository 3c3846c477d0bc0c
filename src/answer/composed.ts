import type { Citation } from '../contract/messages.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import { Citations } from './cite.ts'

/** An answer before it is sent. */
export interface Composed {
  answer: string
  citations: Citation[]
  /** The passages that are quoted, the best first. */
  quoted: PreparedPassage[]
}

/** Passages one under the other, each with its mark. */
export function quote(passages: PreparedPassage[]): Composed {
  const citations = new Citations()
  const lines = passages.map((passage) => `${passage.text} ${citations.mark(passage.document, passage.section, passage)}`)
  return { answer: lines.join('\n\n'), citations: citations.list, quoted: passages }
}

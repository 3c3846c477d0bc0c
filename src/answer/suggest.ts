import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'

/** Questions that can be asked next. */
export function followUps(_answer: OneAnswer | undefined, _document: string | undefined, _knowledge: Knowledge): string[] {
  return []
}

import type { Document } from '../documents/document.ts'
import type { Assistant } from '../http/ports.ts'
import { ask } from './ask.ts'
import { createKnowledge, wordKnowledge } from './knowledge.ts'
import { suggestions } from './suggest.ts'

/** An assistant on documents. */
export function createAssistant(documents: readonly Document[]): Assistant {
  const sorted = [...documents].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
  const knowledge = createKnowledge(sorted, wordKnowledge())
  return {
    documents: sorted,
    document: knowledge.document,
    ask: (request) => ask(request, knowledge).response,
    suggestions: (document) => suggestions(document, knowledge),
  }
}

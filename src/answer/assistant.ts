import { FACETS } from '../canvas/facets.ts'
import type { Document } from '../documents/document.ts'
import type { Assistant } from '../http/ports.ts'
import { ask } from './ask.ts'
import type { Knowledge } from './knowledge.ts'
import { createKnowledge, wordKnowledge } from './knowledge.ts'
import { blockOpenings, questions, suggestions } from './suggest.ts'

/** An assistant that can get ready while nobody asks. */
export interface WarmingAssistant extends Assistant {
  /** Does some milliseconds of the work that questions would wait for otherwise; false when nothing is left. Changes no answer. */
  warm(): boolean
}

/** An assistant on documents. */
export function createAssistant(documents: readonly Document[]): WarmingAssistant {
  const sorted = [...documents].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
  const knowledge = createKnowledge(sorted, wordKnowledge())
  const steps = warming(knowledge)
  return {
    documents: sorted,
    document: knowledge.document,
    ask: (request) => ask(request, knowledge).response,
    suggestions: (document) => suggestions(document, knowledge),
    openings: (document) => blockOpenings(document, knowledge),
    questions: (document) => questions(document, knowledge),
    warm: () => !steps.next().done,
  }
}

/** Step by step: the questions to begin with, which run the whole way of a question; the patterns of the facets; the index, which one document does not need. */
function* warming(knowledge: Knowledge): Generator<undefined, void> {
  const [first] = knowledge.documents
  if (!first) return
  suggestions(undefined, knowledge)
  yield
  const { passages } = knowledge.prepared(first.id)
  for (const facet of FACETS) {
    for (const passage of passages) knowledge.facets.tells(facet, passage)
    yield
  }
  if (knowledge.documents.length > 1) while (knowledge.index.warm()) yield
}

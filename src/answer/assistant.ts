import { FACETS } from '../canvas/facets.ts'
import type { Document } from '../documents/document.ts'
import type { Assistant } from '../http/ports.ts'
import { ask } from './ask.ts'
import { respond } from './explain.ts'
import type { Knowledge, WordKnowledge } from './knowledge.ts'
import { createKnowledge, wordKnowledge } from './knowledge.ts'
import { search } from './search.ts'
import { blockOpenings, questions, suggestions } from './suggest.ts'

/** An assistant that can get ready while nobody asks. */
export interface WarmingAssistant extends Assistant {
  /** Does some milliseconds of the work that questions would wait for otherwise; false when nothing is left. Changes no answer. */
  warm(): boolean
  /**
   * An assistant on changed documents, at once: until it is warm, a search of all documents does not find those that have changed; what
   * is asked of one document has its answer from the text as it is now.
   */
  renewed(documents: readonly Document[]): WarmingAssistant
}

/** The order in which an assistant keeps documents, and a packed index counts them: by title. */
export const inOrder = (documents: readonly Document[]): Document[] =>
  [...documents].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))

export interface AssistantParts {
  documents: readonly Document[]
  /** The documents' index as it was packed, in their order; without it one is built when it is needed. */
  index?: Uint8Array | undefined
  words?: WordKnowledge
}

/** An assistant on documents. */
export const createAssistant = (parts: AssistantParts): WarmingAssistant => assistantOn(knowledgeOf(parts), respond)

/** The same without the code that tells why an answer came about, for where that is never asked: it takes no notice of `explain`. */
export const createPlainAssistant = (parts: AssistantParts): WarmingAssistant =>
  assistantOn(knowledgeOf(parts), (request, knowledge) => ask(request, knowledge).response)

const knowledgeOf = ({ documents, index, words = wordKnowledge() }: AssistantParts): Knowledge =>
  createKnowledge(inOrder(documents), words, { packed: index })

function assistantOn(knowledge: Knowledge, answer: typeof respond): WarmingAssistant {
  const steps = warming(knowledge)
  return {
    documents: knowledge.documents,
    document: knowledge.document,
    ask: (question, options) => answer({ ...options, question }, knowledge),
    search: (query, where = {}) => search(query, where, knowledge),
    suggestions: (document) => suggestions(document, knowledge),
    openings: (document) => blockOpenings(document, knowledge),
    questions: (document) => questions(document, knowledge),
    warm: () => !steps.next().done,
    renewed: (documents) => assistantOn(createKnowledge(inOrder(documents), knowledge, { before: knowledge.index }), answer),
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

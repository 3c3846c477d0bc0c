import type { CompanyReading, Explanation, Reading, StandaloneReading, Way } from '../contract/explanation.ts'
import type { AskRequest, AskResponse } from '../contract/messages.ts'
import type { Outcome, Trace } from './ask.ts'
import { ask } from './ask.ts'
import { documentReading, NO_READING, searchReading } from './explain-reading.ts'
import { reasonOf } from './explain-reason.ts'
import type { Knowledge } from './knowledge.ts'
import { shortened } from './rounded.ts'
import type { Standalone } from './standalone.ts'

/** Candidates of an explanation, all together. */
const MOST_CANDIDATES = 10
/** Documents that an unclear name may mean. */
const MOST_MEANT = 8

/** The response to a request, and how it came about when the request asks for that. */
export function respond(request: AskRequest, knowledge: Knowledge): AskResponse {
  const outcome = ask(request, knowledge)
  return request.explain ? { ...outcome.response, explanation: explain(request.document, outcome, knowledge) } : outcome.response
}

/** Tells from what the stages left behind how a reply came about. `document` is the one that the request asked alone. */
export function explain(document: string | undefined, outcome: Outcome, knowledge: Knowledge): Explanation {
  const { trace } = outcome
  const way = wayOf(outcome)
  const company = companyReading(document, way, trace, knowledge)
  const [first = NO_READING, ...others] = readingsOf(outcome, knowledge)
  return {
    way,
    reason: reasonOf(way, company, [first, ...others]),
    standalone: trace.standalone ? standaloneReading(trace.standalone) : null,
    company,
    ...first,
    others,
  }
}

function wayOf({ response, trace: { standalone, companies, answers = [] } }: Outcome): Way {
  if (!standalone) return response.answered ? 'small-talk' : 'off-topic'
  if (!companies) return 'repeat'
  if (companies.kind !== 'documents' && answers.length > 0) return 'search'
  if (companies.kind === 'refusal') return 'company'
  if (companies.kind === 'discovery') return 'search'
  if (companies.documents.length > 1) return 'comparison'
  return answers.length > 1 ? 'parts' : 'document'
}

function readingsOf({ response, trace }: Outcome, knowledge: Knowledge): Reading[] {
  const { standalone, answers = [], discovery } = trace
  const { citations } = response
  if (discovery && standalone) return [searchReading(discovery, standalone.text, citations, MOST_CANDIDATES, knowledge)]
  const each = Math.floor(MOST_CANDIDATES / answers.length)
  const more = MOST_CANDIDATES % answers.length
  return answers.map((answer, i) => documentReading(answer, citations, i < more ? each + 1 : each, knowledge))
}

const standaloneReading = ({ text, turn, leansOn, shape, item }: Standalone): StandaloneReading => ({
  text: shortened(text),
  turn,
  leansOn: leansOn ? shortened(leansOn.question) : null,
  shape: shape === undefined ? null : shortened(shape),
  item: item === undefined ? null : shortened(item),
})

function companyReading(
  document: string | undefined,
  way: Way,
  { companies, answers = [] }: Trace,
  knowledge: Knowledge,
): CompanyReading | null {
  if (!companies) return null
  if (way === 'search' || companies.kind === 'discovery')
    return { how: 'search', documents: answers.map(({ ranking }) => ranking.prepared.document.id) }
  if (companies.kind === 'documents') {
    const unnamed = document !== undefined ? 'given' : knowledge.documents.length === 1 ? 'only' : 'conversation'
    return { how: companies.named ? 'named' : unnamed, documents: companies.documents }
  }
  const { reason, candidates } = companies
  if (reason === 'not-in-documents') return { how: 'other', documents: [] }
  if (reason === 'unknown-company') return { how: 'unknown', documents: [] }
  return { how: candidates.length > 0 ? 'unclear' : 'missing', documents: candidates.slice(0, MOST_MEANT) }
}

import type { FoundPassage } from '../contract/messages.ts'
import type { NamedCompany } from '../search/company-names.ts'
import type { Passage } from '../search/passages.ts'
import { quotedPlace } from './cite.ts'
import { passagesFor } from './discover.ts'
import type { Knowledge } from './knowledge.ts'
import { questionReader } from './one-document.ts'
import type { Question } from './question.ts'
import { type Ranking, score } from './score.ts'
import { FRESH } from './standalone.ts'
import { SEARCH, weightsOf } from './weights.ts'

/** Passages shown unless more or fewer are wanted. */
const MOST = 10
/** Documents that are searched one by one when a query names them. */
const NAMED = 4

interface Candidate {
  passage: Passage
  score: number
}

/**
 * The passages that fit a query best, without a decision whether they answer it. In one document, the only one, the one that is given
 * or those that the query names, they are ranked as for an answer; else the index finds them in all documents.
 */
export function search(
  query: string,
  { document, most = MOST }: { document?: string | undefined; most?: number | undefined },
  knowledge: Knowledge,
): FoundPassage[] {
  const only = document ?? (knowledge.documents.length === 1 ? knowledge.documents[0]?.id : undefined)
  const named = knowledge.names.find(query)
  const found = new Set(only === undefined ? named.map((one) => one.document) : [only])
  const bare = named.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, query)
  const candidates =
    found.size === 0
      ? passagesFor(query, knowledge).filter(({ coverage }) => coverage >= SEARCH.coverage)
      : [...found].slice(0, NAMED).flatMap((id) => inDocument(bare, id, named, knowledge))
  return apart(
    candidates.sort((a, b) => b.score - a.score),
    most,
  ).map(shown)
}

/**
 * A passage fits that holds what is asked for; or that what is asked lifts, above the score that it has by itself and above those that
 * all others have by themselves. The company's name alone asks for what opens the sections.
 */
function inDocument(query: string, document: string, named: readonly NamedCompany[], knowledge: Knowledge): Candidate[] {
  const prepared = knowledge.prepared(document)
  const read = questionReader(prepared, knowledge)
  const { ranking } = weightsOf(prepared)
  const ranked = (question: Question): Ranking => score(question, document, FRESH, undefined, knowledge, ranking)
  const unasked = ranked(read('')).ranked
  const question = read(query)
  if (question.words.every(({ weight }) => weight === 0))
    return named.some((one) => one.document === document) ? unasked.filter(({ passage }) => passage.opening) : []
  const before = new Map(unasked.map(({ passage, score }) => [passage.place, score]))
  const least = Math.max(SEARCH.least, ...before.values())
  const { asked, ranked: found } = ranked(question)
  const { units, own } = asked.match
  const holds = (place: number): boolean =>
    units.some(({ weight }, u) => weight >= SEARCH.weight && (own[u]?.[place] as number) >= SEARCH.same)
  return found.filter(
    ({ passage: { place }, score }) => holds(place) || (score >= least && score - (before.get(place) as number) >= SEARCH.lift),
  )
}

/** The first of them that do not overlap: a sentence and the item that it stands in are not both shown. */
function apart(found: readonly Candidate[], most: number): Candidate[] {
  const chosen: Candidate[] = []
  for (const one of found) {
    if (chosen.length === most) break
    if (!chosen.some(({ passage }) => overlap(passage, one.passage))) chosen.push(one)
  }
  return chosen
}

const overlap = (a: Passage, b: Passage): boolean => a.document === b.document && a.start < b.end && b.start < a.end

function shown({ passage, score }: Candidate): FoundPassage {
  const text = passage.document.text.slice(passage.start, passage.end)
  return { ...quotedPlace(passage.document, passage.section, passage), text, score: Math.round(score * 1000) / 1000 }
}

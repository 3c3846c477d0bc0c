import type { FoundPassage } from '../contract/messages.ts'
import type { Passage } from '../search/passages.ts'
import { quotedPlace } from './cite.ts'
import { passagesFor } from './discover.ts'
import type { Knowledge } from './knowledge.ts'
import { questionReader } from './one-document.ts'
import type { Question } from './question.ts'
import { type Scored, score } from './score.ts'
import { FRESH } from './standalone.ts'
import { BUSINESS, GENERAL, SEARCH } from './weights.ts'

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
  const found = only === undefined ? inSeveral(query, knowledge) : inDocument(query, only, knowledge)
  return apart(found, most).map(shown)
}

/** A name alone asks nothing of its document, so the index looks for it. */
function inSeveral(query: string, knowledge: Knowledge): Candidate[] {
  const named = knowledge.names.find(query)
  const bare = named.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, query)
  const documents = [...new Set(named.map(({ document }) => document))].slice(0, NAMED)
  const found = documents.flatMap((id) => inDocument(bare, id, knowledge)).sort((a, b) => b.score - a.score)
  return found.length > 0 ? found : passagesFor(query, knowledge).filter(({ coverage }) => coverage >= SEARCH.coverage)
}

/** What is asked must lift a passage above the score that it has by itself, and above those that all others have by themselves. */
function inDocument(query: string, document: string, knowledge: Knowledge): Candidate[] {
  const prepared = knowledge.prepared(document)
  const read = questionReader(prepared, knowledge)
  const { ranking } = prepared.businessModel ? BUSINESS : GENERAL
  const ranked = (question: Question): readonly Scored[] => score(question, document, FRESH, undefined, knowledge, ranking).ranked
  const unasked = new Map(ranked(read('')).map(({ passage, score }) => [passage.place, score]))
  const least = Math.max(...unasked.values())
  return ranked(read(query)).filter(
    ({ passage, score }) => score >= least && score - (unasked.get(passage.place) as number) >= SEARCH.lift,
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

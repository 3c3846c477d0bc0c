import type { Citation } from '../contract/messages.ts'
import type { List } from '../documents/document.ts'
import { numberWord } from '../language/numbers.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import { Citations } from './cite.ts'
import { enumerationOf } from './enumeration.ts'
import type { Question } from './question.ts'
import type { Ranking, Scored } from './score.ts'
import type { CompositionLimits } from './weights.ts'

/** An answer before it is sent. */
export interface Composed {
  answer: string
  citations: Citation[]
  /** The passages that are quoted, the best first. */
  quoted: PreparedPassage[]
}

/** The shortest set of sentences and items that answers. */
export function compose(question: Question, { ranked }: Ranking, limits: CompositionLimits): Composed {
  const best = (ranked[0] as Scored).passage
  const list = listOf(best, question)
  if (list) return composeList(list.list, best, question, ranked, limits)
  const chosen = closeOnes(ranked, question, limits)
  const citations = new Citations()
  const lines = chosen.map((passage) => quoteLine(passage, citations))
  const count = question.kind === 'count' ? countLine(best) : ''
  return { answer: count + lines.join('\n\n'), citations: citations.list, quoted: chosen }
}

/** Kinds that want all items of a list rather than one. */
const WANT_LISTS: ReadonlySet<Question['kind']> = new Set(['list', 'count', 'overview', 'keyword', 'definition', 'manner', 'other', 'yes-no', 'compare', 'person', 'place', 'reason'])

/** The list to be quoted whole: the one that the best passage introduces, or the one it is an item of when a list is asked for. */
function listOf(best: PreparedPassage, question: Question): { list: List } | undefined {
  if (best.introduces && WANT_LISTS.has(question.kind)) return { list: best.introduces }
  return undefined
}

function composeList(list: List, lead: PreparedPassage, question: Question, ranked: readonly Scored[], limits: CompositionLimits): Composed {
  const citations = new Citations()
  const { document, section } = lead
  const top = list.items.filter((item) => item.depth === 0)
  const items = top.length > 0 ? top : list.items
  const words = items.reduce((sum, item) => sum + wordCount(item.text), wordCount(lead.text))
  const labels = words > limits.listWords ? items.map((item) => labelSpan(item)) : items.map(() => undefined)
  const lines = items.map((item, i) => {
    const span = labels[i] ?? item
    return `- ${span.text} ${citations.mark(document, section, span)}`
  })
  const leadMark = lead.kind === 'sentence' ? `${lead.text} ${citations.mark(document, section, lead)}\n\n` : ''
  // The lead-in is quoted first, so it has the first number.
  const ordered = renumber(leadMark + lines.join('\n'), citations.list)
  const count = question.kind === 'count' && !/\d/.test(lead.text) ? `${capital(numberWord(items.length))}:\n\n` : ''
  const quoted = ranked.filter(({ passage }) => passage.list === list).map(({ passage }) => passage)
  return { answer: count + ordered.answer, citations: ordered.citations, quoted: [lead, ...quoted] }
}

/** The opening words of a long item, up to its dash, colon or first comma. */
function labelSpan(item: { text: string; start: number; end: number }): { text: string; start: number; end: number } | undefined {
  const match = /^[^:–—,;]{2,80}?(?=\s+[–—-]\s|\s*[:;,]|[–—])/.exec(item.text)
  if (!match) return undefined
  return { text: match[0], start: item.start, end: item.start + match[0].length }
}

function renumber(answer: string, citations: Citation[]): { answer: string; citations: Citation[] } {
  const order = [...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))
  const place = new Map([...new Set(order)].map((id, i) => [id, i + 1]))
  return {
    answer: answer.replace(/\[(\d+)\]/g, (_, id) => `[${place.get(Number(id))}]`),
    citations: citations.map((citation) => ({ ...citation, id: place.get(citation.id) as number })).sort((a, b) => a.id - b.id),
  }
}

/** The best passage and those that come close to it, within the word budget, in the order of the text. */
function closeOnes(ranked: readonly Scored[], question: Question, limits: CompositionLimits): PreparedPassage[] {
  const best = ranked[0] as Scored
  const budget = SHORT.has(question.kind) ? limits.shortWords : limits.words
  const chosen = [best.passage]
  let words = wordCount(best.passage.text)
  for (const { passage, score } of ranked.slice(1, 8)) {
    if (chosen.length >= limits.passages || score < best.score - limits.gap) break
    if (chosen.some((other) => overlaps(other, passage)) || passage.introduces) continue
    const more = wordCount(passage.text)
    if (words + more > budget) continue
    words += more
    chosen.push(passage)
  }
  return chosen
}

const SHORT: ReadonlySet<Question['kind']> = new Set(['count', 'amount', 'date', 'share', 'duration'])

const overlaps = (a: PreparedPassage, b: PreparedPassage): boolean => a.document === b.document && a.start < b.end && b.start < a.end

const quoteLine = (passage: PreparedPassage, citations: Citations): string => `${passage.text} ${citations.mark(passage.document, passage.section, passage)}`

/** "Thirteen: a, b, …" when the passage has no number of its own but enumerates what is counted. */
function countLine(passage: PreparedPassage): string {
  if (passage.offers.number) return ''
  const members = enumerationOf(passage.text)
  return members.length > 1 ? `${capital(numberWord(members.length))}:\n\n` : ''
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

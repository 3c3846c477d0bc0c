import type { AskResponse, Citation, QuotedPlace } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'
import { bare, folded, holds, isNumber, linesOf, wordsOf } from './judged-words.ts'
import { listed, type QuestionCase, turnsOf } from './question-case.ts'

/** `verbatim` and `invention` are hard: not one of them is allowed. */
export type Rule = 'answered' | 'reason' | 'holds' | 'lacks' | 'section' | 'length' | 'contract' | 'verbatim' | 'invention'

export interface Fault {
  rule: Rule
  detail: string
}

const REFUSALS = ['not-in-documents', 'off-topic', 'unknown-company', 'which-company']

/** Words that may open a sentence of an answer without naming anything. */
const OPENERS = new Set(
  (
    'a all and as at both but by each for here however i in it its neither no none not of on one only or so some that the ' +
    'their there these they this those to together two under what when where which who with yes you'
  ).split(' '),
)

const fault = (rule: Rule, detail: string): Fault => ({ rule, detail })

/** What is wrong with the answer to a case; empty when it is right. */
export function judge(asked: QuestionCase, response: AskResponse, documents: readonly Document[]): Fault[] {
  const faults = hardFaults(turnsOf(asked), response, documents)
  if (asked.reason && !listed(asked.reason).includes(String(response.reason)))
    faults.push(fault('reason', String(response.reason)))
  if (asked.expect === 'refuse' && response.answered) faults.push(fault('answered', 'the document does not tell'))
  if (asked.expect !== 'refuse' && !response.answered) faults.push(fault('answered', 'a needless refusal'))
  if (asked.expect === 'small-talk' && response.citations.length) faults.push(fault('contract', 'small talk with a citation'))
  return asked.expect === 'answer' && response.answered
    ? [...faults, ...contentFaults(asked, response.answer, response.citations)]
    : faults
}

/** Breaches of what must always hold, whatever was asked. */
export function hardFaults(turns: readonly string[], response: AskResponse, documents: readonly Document[]): Fault[] {
  const faults = (response.answered ? response.citations : response.related).flatMap((place) => misquotes(place, documents))
  if (response.answer.trim() === '') faults.push(fault('contract', 'no text'))
  if (response.answered) return [...faults, ...inventions(turns, response.answer, response.citations)]
  const sections = response.related.map((place) => `${place.document} ${place.section}`)
  if (!REFUSALS.includes(response.reason)) faults.push(fault('contract', `a refusal with reason ${response.reason}`))
  if (response.citations.length > 0) faults.push(fault('contract', 'a refusal with citations'))
  if (sections.length > 3 || new Set(sections).size < sections.length)
    faults.push(fault('contract', `related: ${sections.join(', ')}`))
  return faults
}

function contentFaults(asked: QuestionCase, answer: string, citations: readonly Citation[]): Fault[] {
  const text = linesOf(answer).join('\n')
  const faults: Fault[] = []
  for (const group of asked.holds ?? []) {
    if (!listed(group).some((wanted) => holds(text, wanted))) faults.push(fault('holds', `lacks ${listed(group).join(' | ')}`))
  }
  for (const unwanted of asked.lacks ?? []) if (holds(text, unwanted)) faults.push(fault('lacks', `holds ${unwanted}`))
  const words = wordsOf(text).length
  if (asked.maxWords && words > 1.5 * asked.maxWords) faults.push(fault('length', `${words} words, ${asked.maxWords} would do`))
  const [first] = citations
  if (!first) faults.push(fault('contract', 'an answer without a citation'))
  else if (asked.section && !listed(asked.section).includes(first.section))
    faults.push(fault('section', `cites ${first.section}`))
  return faults
}

/** A quote is the words at its offsets, and these stand in the section that it names. */
function misquotes(place: QuotedPlace, documents: readonly Document[]): Fault[] {
  const document = documents.find(({ id }) => id === place.document)
  if (!document) return [fault('verbatim', `no document ${place.document}`)]
  const found = bare(document.text.slice(place.start, place.end))
  if (place.quote.trim() === '' || found !== place.quote) {
    return [fault('verbatim', `at ${place.start}-${place.end} stands "${found}", quoted is "${place.quote}"`)]
  }
  const section = document.sections.find(({ start, end }) => start <= place.start && place.end <= end)
  const headings = section ? [section.heading, ...section.above] : []
  return headings.includes(place.section) ? [] : [fault('verbatim', `${place.start} is not in ${place.section}`)]
}

/**
 * Numbers and capitalised names of an answer that are in none of its quotes nor in the user's words. A number that the answer
 * worked out is allowed when the answer shows what it counted: as many list items, citations, or parts of a quoted enumeration.
 */
function inventions(turns: readonly string[], answer: string, citations: readonly Citation[]): Fault[] {
  if (citations.length === 0) return []
  const said = [...turns, ...citations.flatMap(({ quote, section, title, document }) => [quote, section, title, document])]
  const known = new Set(said.flatMap(wordsOf).map(folded))
  const counts = shownCounts(answer, citations)
  const isKnown = (word: string): boolean =>
    [word, `${word}s`, word.replace(/s$/, '')].some((form) => known.has(folded(form))) ||
    (isNumber(word) && counts.has(Number(folded(word))))
  return linesOf(answer)
    .flatMap((line) => line.split(/[.!?:;]["')]* +| - /))
    .flatMap((sentence) => wordsOf(sentence).filter((word, at) => at > 0 || !OPENERS.has(word.toLowerCase())))
    .filter((word) => (isNumber(word) || /\p{Lu}/u.test(word)) && !/^I(?:'\p{L}+)?$/u.test(word) && !isKnown(word))
    .map((word) => fault('invention', `${word} is in no quote`))
}

function shownCounts(answer: string, citations: readonly Citation[]): Set<number> {
  const items = answer.split('\n').filter((line) => /^ *(?:[-*+]|\d{1,3}[.)]) /.test(line)).length
  const enumerations = citations
    .flatMap(({ quote }) => quote.split(/[.!?:;] /))
    .map((sentence) => sentence.split(/, (?:and |or )?|,? (?:and|or) /).length)
  return new Set([items, citations.length, ...enumerations].filter((count) => count > 0))
}

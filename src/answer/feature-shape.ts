import type { AnswerType } from '../canvas/facet.ts'
import type { Offers } from '../search/offers.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { Term } from '../search/terms.ts'
import type { Setter } from './features.ts'
import type { Question } from './question.ts'

const HOLDS: Record<AnswerType, (offers: Offers, passage: PreparedPassage) => boolean> = {
  number: (offers) => offers.number,
  money: (offers) => offers.money,
  percent: (offers) => offers.percent,
  date: (offers) => offers.date,
  duration: (offers) => offers.duration,
  place: (offers) => offers.place,
  person: (offers) => offers.person || offers.name,
  names: (offers, passage) =>
    offers.names || offers.enumeration || passage.list !== undefined || passage.introduces !== undefined,
  text: () => true,
}

/** Whether a passage holds the kind of thing that is wanted. */
export const holds = (wants: AnswerType, passage: PreparedPassage): boolean => HOLDS[wants](passage.offers, passage)

/** What shape it has, and whether that is the shape of an answer. */
export function setShape(set: Setter, question: Question, passage: PreparedPassage): void {
  const { offers } = passage
  const { kind, wants } = question
  const words = passage.terms.length
  if (wants) {
    set('typePresent', holds(wants, passage))
    set('typeMissing', !holds(wants, passage))
  }
  set('focus', question.focus !== undefined && passage.terms.some((term) => term.stem === question.focus))
  set('numberNearFocus', (kind === 'count' || kind === 'amount' || kind === 'share') && numberNear(question, passage))
  set('superlative', question.superlative && offers.superlative)
  set('negation', offers.negation)
  set('negationYesNo', offers.negation && (kind === 'yes-no' || question.negated))
  set('reason', kind === 'reason' && offers.reason)
  set('means', kind === 'manner' && (offers.means || offers.reason))
  set('contrast', kind === 'compare' && offers.contrast)
  set('definition', kind === 'definition' && / (?:is|are|means|refers to) |^[^.]{3,60}(?: – | - |: )/.test(passage.text))
  set('enumeration', kind === 'list' && (offers.enumeration || passage.introduces !== undefined))
  set('listItem', passage.kind === 'item')
  set('introduces', passage.introduces !== undefined)
  set('part', passage.part)
  set('opening', passage.opening)
  set('long', Math.max(0, Math.min(1, (words - 35) / 40)))
  set('short', Math.max(0, Math.min(1, (8 - words) / 6)))
  set('row', passage.kind === 'row')
}

/** Words between a number and what it counts, at the most. */
const NEAR = 4

/** A number stands within four words of a word that is asked for. */
function numberNear(question: Question, passage: PreparedPassage): boolean {
  const { focus } = question
  const wanted = focus ? new Set([focus]) : new Set(question.words.filter((word) => word.weight > 0.3).map((word) => word.stem))
  const { terms } = passage
  // Terms are in the order of their places: those near a number stand beside it.
  return terms.some(({ stem, place }, i) => {
    if (!/^\d/.test(stem)) return false
    for (let j = i; j >= 0 && place - (terms[j] as Term).place <= NEAR; j--) if (wanted.has((terms[j] as Term).stem)) return true
    for (let j = i; j < terms.length && (terms[j] as Term).place - place <= NEAR; j++)
      if (wanted.has((terms[j] as Term).stem)) return true
    return false
  })
}

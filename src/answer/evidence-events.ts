import { EVENTS, FUTURE } from '../language/events.ts'
import { stem } from '../language/stem.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { EvidenceName } from './evidence.ts'
import type { Ranking } from './score.ts'

const EVENT_STEMS = EVENTS.map((event) => new Set(event.map(stem)))

/** Whether the events, the years and the numbers of a question are told by the nearest passages. */
export function setEvents(
  set: (name: EvidenceName, value: number | boolean) => void,
  { asked, ranked }: Ranking,
  near: readonly PreparedPassage[],
): void {
  const { question } = asked
  const stems = new Set(question.words.filter((word) => word.asking).map((word) => word.stem))
  const events = EVENT_STEMS.filter((event) => [...event].some((one) => stems.has(one)))
  const top = ranked[0]?.passage as PreparedPassage
  const told = (passage: PreparedPassage): boolean => events.some((event) => passage.terms.some((term) => event.has(term.stem)))
  set('eventMissing', events.length > 0 && !told(top))
  set('eventTold', events.length > 0 && told(top))
  set('future', FUTURE.test(question.text.toLowerCase()))
  const years = [...stems].filter((one) => /^(?:1[89]|20)\d\d$/.test(one))
  const text = top.leadIn ? `${top.leadIn.text} ${top.text}` : top.text
  set(
    'yearMissing',
    years.some((year) => !text.includes(year)),
  )
  const numbers = [...stems].filter((one) => /^\d/.test(one) && !years.includes(one))
  set(
    'numberMissing',
    numbers.some((number) => !near[0]?.terms.some((term) => term.stem === number)),
  )
}

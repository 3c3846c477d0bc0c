import { ENDINGS, EVENTS, FUTURE } from '../language/events.ts'
import { stem } from '../language/stem.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { EvidenceName } from './evidence.ts'
import type { Ranking } from './score.ts'

const stemsOf = (events: typeof EVENTS): Set<string>[] => events.map((event) => new Set(event.map(stem)))
const EVENT_STEMS = stemsOf(EVENTS)
const ENDING_STEMS = stemsOf(ENDINGS)

/** Whether the events, the years and the numbers of a question are told by the nearest passages. */
export function setEvents(
  set: (name: EvidenceName, value: number | boolean) => void,
  { asked, ranked }: Ranking,
  near: readonly PreparedPassage[],
): void {
  const { question } = asked
  const stems = new Set(question.words.filter((word) => word.asking).map((word) => word.stem))
  const top = ranked[0]?.passage as PreparedPassage
  const told = (event: ReadonlySet<string>): boolean => top.terms.some((term) => event.has(term.stem))
  const claimed = (events: readonly ReadonlySet<string>[]): ReadonlySet<string>[] =>
    events.filter((event) => [...event].some((one) => stems.has(one)))
  const [events, endings] = [claimed(EVENT_STEMS), claimed(ENDING_STEMS)]
  set('eventMissing', events.length > 0 && !events.some(told))
  set('eventTold', [...events, ...endings].some(told))
  set('endingMissing', endings.length > 0 && !endings.some(told))
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

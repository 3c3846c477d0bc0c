import type { ThesaurusTopic } from '../thesaurus.ts'

/** Time and frequency. */
export const time: ThesaurusTopic = {
  block: undefined,
  lines: `
year, twelve months, annual, fiscal year, season
date, day, time, point in time
recent, latest, newest, current, last, up to date
today, currently, at present, nowadays, these days, at the moment
earlier, previously, formerly, in the past, used to
often, frequently, regularly, many times
seldom, rarely, hardly ever, infrequent
deadline, due date, time limit, cut-off
schedule, timetable, plan, calendar, agenda
age, old, how old, years in business, years ago
long, lengthy, extended, duration, how long
season, seasonal, summer, winter, holiday season, Christmas
morning, afternoon, evening, night, daytime
vacation, holiday, time off, break, leave
`,
}

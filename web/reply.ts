import type { AskResponse, QuotedPlace, RefusalReason } from '../src/contract/messages.ts'

/** Takes from what came over the wire, or out of the tab's memory, what a reply has and no more; undefined when it is none. */
export function readReply(value: unknown): AskResponse | undefined {
  const { answered, answer, citations, followUps, reason, related } = record(value)
  if (typeof answer !== 'string' || typeof answered !== 'boolean') return undefined
  const questions = list(followUps).map(text).filter(Boolean)
  if (answered) {
    const cited = list(citations).map((citation) => ({ ...readPlace(citation), id: number(record(citation)['id']) }))
    const talk = reason === 'small-talk' ? reason : null
    return { answered, answer, citations: cited, followUps: questions, reason: talk }
  }
  const why = REASONS.find((known) => known === reason) ?? REASONS[0]
  return { answered, answer, citations: [], followUps: questions, reason: why, related: list(related).map(readPlace) }
}

const REASONS = ['not-in-documents', 'off-topic', 'unknown-company', 'which-company'] as const satisfies readonly RefusalReason[]

const TEXTS = ['document', 'title', 'section', 'url', 'quote'] as const

function readPlace(value: unknown): QuotedPlace {
  const place = record(value)
  const texts = Object.fromEntries(TEXTS.map((name) => [name, text(place[name])])) as Record<(typeof TEXTS)[number], string>
  return { ...texts, start: number(place['start']), end: number(place['end']) }
}

/** More than a person reads: what stands after these is left out. */
const MOST = 100

export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [])
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** JSON of plain data, whatever `toJSON` the page has given to arrays and strings: the replacer takes the value as it was before. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key]
  })

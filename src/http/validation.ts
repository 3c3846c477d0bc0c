import { type AskRequest, LIMITS, type Message } from '../contract/messages.ts'
import type { FieldError } from '../contract/problems.ts'

/** More mistakes than this are not listed. */
const MAX_ERRORS = 10

/** Control characters but tab and line ends: they mean nothing in a question and harm terminals and logs. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu

export type Checked = { ok: true; request: AskRequest } | { ok: false; errors: FieldError[] }

/**
 * A value that came from outside → a request that can be answered: text is well-formed Unicode without control characters,
 * the question is trimmed, the history holds the newest messages alone. Unknown fields are ignored.
 */
export function checkAskRequest(value: unknown): Checked {
  if (!isRecord(value))
    return { ok: false, errors: [{ field: 'question', message: 'is missing: the body must be a JSON object' }] }
  const errors: FieldError[] = []
  const question = checkQuestion(value['question'], errors)
  const history = checkHistory(value['history'], errors)
  const document = checkDocument(value['document'], errors)
  const explain = checkExplain(value['explain'], errors)
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, MAX_ERRORS) }
  return {
    ok: true,
    request: { question, ...(history && { history }), ...(document !== undefined && { document }), ...(explain && { explain }) },
  }
}

function checkQuestion(value: unknown, errors: FieldError[]): string {
  const field = 'question'
  const wrong = (message: string) => {
    errors.push({ field, message })
    return ''
  }
  if (value === undefined) return wrong('is missing')
  if (typeof value !== 'string') return wrong('must be a string')
  const question = clean(value).trim()
  if (question === '') return wrong('must not be empty')
  if (question.length > LIMITS.question) return wrong(`must not be longer than ${LIMITS.question} characters`)
  return question
}

/** All messages are checked, the newest are kept. */
function checkHistory(value: unknown, errors: FieldError[]): Message[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) {
    errors.push({ field: 'history', message: 'must be an array of messages' })
    return undefined
  }
  const messages: Message[] = []
  for (const [index, entry] of value.entries()) {
    if (errors.length >= MAX_ERRORS) break
    const message = checkMessage(entry, `history[${index}]`, errors)
    if (message && index >= value.length - LIMITS.history) messages.push(message)
  }
  return messages
}

function checkMessage(value: unknown, field: string, errors: FieldError[]): Message | undefined {
  if (!isRecord(value)) {
    errors.push({ field, message: 'must be an object with role and content' })
    return undefined
  }
  const { role, content } = value as { role?: unknown; content?: unknown }
  if (role !== 'user' && role !== 'assistant') errors.push({ field: `${field}.role`, message: 'must be "user" or "assistant"' })
  if (typeof content !== 'string') errors.push({ field: `${field}.content`, message: 'must be a string' })
  else if (content.length > LIMITS.content) {
    errors.push({ field: `${field}.content`, message: `must not be longer than ${LIMITS.content} characters` })
  } else if (role === 'user' || role === 'assistant') return { role, content: clean(content) }
  return undefined
}

function checkDocument(value: unknown, errors: FieldError[]): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return value.toWellFormed()
  errors.push({ field: 'document', message: 'must be a string' })
  return undefined
}

function checkExplain(value: unknown, errors: FieldError[]): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true
  errors.push({ field: 'explain', message: 'must be true or false' })
  return false
}

/** A lone surrogate would make `encodeURIComponent` throw further on. Keeps the length. */
const clean = (text: string): string => text.toWellFormed().replace(CONTROL, ' ')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

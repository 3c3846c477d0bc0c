import { LIMITS } from '../contract/messages.ts'
import type { QuestionCase } from './question-case.ts'

/** What is wrong with a line of a case file. */
export interface LineError {
  /** From 1. */
  line: number
  message: string
}

/** A case with the line that it stands in, from 1. */
export type NumberedCase = QuestionCase & { line: number }

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isQuestion = (value: unknown): boolean => isText(value) && value.trim().length <= LIMITS.question
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isTextOrTexts = (value: unknown): boolean => isText(value) || (isTexts(value) && value.length > 0)

const TEXT = [isText, 'must be a string that is not empty'] as const
const TEXTS = [isTexts, 'must be a list of strings, none of them empty'] as const
const TEXT_OR_TEXTS = [isTextOrTexts, 'must be a string or a list of strings, none of them empty'] as const

const FIELDS: Record<keyof QuestionCase, readonly [right: (value: unknown) => boolean, message: string]> = {
  id: TEXT,
  kind: TEXT,
  question: [isQuestion, `must be a string of 1 to ${LIMITS.question} characters`],
  history: [
    (value) => Array.isArray(value) && value.every(isQuestion),
    `must be a list of questions, each a string of 1 to ${LIMITS.question} characters`,
  ],
  document: TEXT,
  expect: [(value) => ['answer', 'refuse', 'small-talk'].includes(value as string), 'must be "answer", "refuse" or "small-talk"'],
  holds: [
    (value) => Array.isArray(value) && value.every(isTextOrTexts),
    'must be a list of strings, or of lists of strings of which one is enough',
  ],
  lacks: TEXTS,
  section: TEXT_OR_TEXTS,
  maxWords: [(value) => Number.isInteger(value) && (value as number) > 0, 'must be a whole number of words'],
  reason: TEXT_OR_TEXTS,
}

/** The text of a case file → its cases, one a line of JSON; empty lines are passed over. Every wrong line is named. */
export function readCaseLines(text: string): { cases: NumberedCase[]; errors: LineError[] } {
  const cases: NumberedCase[] = []
  const errors: LineError[] = []
  for (const [at, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (written.trim() === '') continue
    const line = at + 1
    const value = jsonOf(written)
    const wrong = mistakesOf(value)
    errors.push(...wrong.map((message) => ({ line, message })))
    if (wrong.length === 0) cases.push({ ...(value as QuestionCase), line })
  }
  return { cases, errors }
}

function mistakesOf(value: unknown): string[] {
  if (value === undefined) return ['is not JSON']
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['must be a JSON object']
  const given = new Map(Object.entries(value))
  const needed = (['question', 'expect'] as const).filter((field) => !given.has(field))
  const wrong = needed.map((field) => `${field} is missing`)
  for (const [field, content] of given) {
    const [right, message] = Object.hasOwn(FIELDS, field)
      ? FIELDS[field as keyof QuestionCase]
      : [() => false, `is no field of a case; these are: ${Object.keys(FIELDS).join(', ')}`]
    if (!right(content)) wrong.push(`${field} ${message}`)
  }
  if (given.get('expect') !== 'answer') {
    const idle = ['holds', 'lacks', 'section', 'maxWords'].filter((field) => given.has(field))
    if (idle.length > 0 && !needed.includes('expect'))
      wrong.push(`${idle.join(' and ')} can only be of an answer (expect: "answer")`)
  }
  return wrong
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

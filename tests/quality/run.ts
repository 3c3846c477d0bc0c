import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { AskResponse, Message } from '../../src/contract/messages.ts'
import type { Document } from '../../src/documents/document.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import type { Assistant } from '../../src/http/ports.ts'
import type { QualityCase } from './case.ts'
import { type Fault, hardFaults, judge } from './judge.ts'

export interface Verdict {
  asked: QualityCase
  /** To the last turn. */
  response: AskResponse
  faults: Fault[]
  /** Quotes that are not verbatim and inventions, in any turn. */
  hard: Fault[]
}

export function loadDocument(file: URL): Document {
  return parseDocument(basename(file.pathname, '.md'), readFileSync(file, 'utf8'))
}

/** Asks every turn, each with the messages before it, and judges the last. */
export function runCase(assistant: Pick<Assistant, 'ask' | 'documents'>, asked: QualityCase): Verdict {
  const history: Message[] = []
  const hard: Fault[] = []
  let response: AskResponse | undefined
  for (const [at, question] of asked.turns.entries()) {
    response = assistant.ask(question, { history: [...history] })
    history.push({ role: 'user', content: question }, { role: 'assistant', content: response.answer })
    hard.push(...hardFaults(asked.turns.slice(0, at + 1), response, assistant.documents))
  }
  if (!response) throw new Error(`${asked.id} asks nothing`)
  return {
    asked,
    response,
    faults: judge(asked, response, assistant.documents),
    hard: hard.filter(({ rule }) => rule === 'verbatim' || rule === 'invention'),
  }
}

/** The share of verdicts without a fault, 0 to 1. */
export const shareRight = (verdicts: readonly Verdict[]): number =>
  verdicts.filter(({ faults }) => faults.length === 0).length / Math.max(1, verdicts.length)

/** One line a kind: right, asked, and how the others went wrong. */
export function table(title: string, verdicts: readonly Verdict[]): string {
  const row = (kind: string, list: readonly Verdict[]): string => {
    const wrong = list.filter(({ faults }) => faults.length > 0)
    const refused = wrong.filter(({ asked, response }) => asked.answerable !== false && !response.answered).length
    const answered = wrong.filter(({ asked, response }) => asked.answerable === false && response.answered).length
    const cells = [list.length - wrong.length, list.length, `${Math.round(100 * shareRight(list))}%`, refused, answered]
    return `${kind.padEnd(20)}${[...cells, wrong.length - refused - answered].map((cell) => String(cell).padStart(9)).join('')}`
  }
  const kinds = Map.groupBy(verdicts, ({ asked }) => asked.kind)
  const head = `${title.padEnd(20)}${['right', 'asked', 'share', 'refused', 'told', 'wrong'].map((cell) => cell.padStart(9)).join('')}`
  return [head, ...[...kinds].map(([kind, list]) => row(kind, list)), row('all', verdicts)].join('\n')
}

/** What went wrong, one paragraph a case, for the message of a failing test. */
export const failures = (verdicts: readonly Verdict[]): string =>
  verdicts
    .filter(({ faults }) => faults.length > 0)
    .map(({ asked, response, faults }) =>
      [
        `${asked.id}: ${asked.turns.join(' → ')}`,
        `  ${faults.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ')}`,
        `  said: ${response.answer.replace(/\s+/g, ' ').slice(0, 160)}`,
      ].join('\n'),
    )
    .join('\n')

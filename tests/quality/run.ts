import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Document } from '../../src/documents/document.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { turnsOf } from '../../src/quality/question-case.ts'
import { shareRight, type Verdict } from '../../src/quality/run-case.ts'

export function loadDocument(file: URL): Document {
  return parseDocument(basename(file.pathname, '.md'), readFileSync(file, 'utf8'))
}

/** One line a kind: right, asked, and how the others went wrong. */
export function table(title: string, verdicts: readonly Verdict[]): string {
  const row = (kind: string, list: readonly Verdict[]): string => {
    const wrong = list.filter(({ result }) => result !== 'right')
    const refused = wrong.filter(({ result }) => result === 'refused').length
    const answered = wrong.filter(({ asked, response }) => asked.expect === 'refuse' && response.answered).length
    const cells = [list.length - wrong.length, list.length, `${Math.round(100 * shareRight(list))}%`, refused, answered]
    return `${kind.padEnd(20)}${[...cells, wrong.length - refused - answered].map((cell) => String(cell).padStart(9)).join('')}`
  }
  const kinds = Map.groupBy(verdicts, ({ asked }) => asked.kind ?? 'other')
  const head = `${title.padEnd(20)}${['right', 'asked', 'share', 'refused', 'told', 'wrong'].map((cell) => cell.padStart(9)).join('')}`
  return [head, ...[...kinds].map(([kind, list]) => row(kind, list)), row('all', verdicts)].join('\n')
}

/** What went wrong, one paragraph a case, for the message of a failing test. */
export const failures = (verdicts: readonly Verdict[]): string =>
  verdicts
    .filter(({ result }) => result !== 'right')
    .map(({ asked, response, faults }) =>
      [
        `${asked.id}: ${turnsOf(asked).join(' → ')}`,
        `  ${faults.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ')}`,
        `  said: ${response.answer.replace(/\s+/g, ' ').slice(0, 160)}`,
      ].join('\n'),
    )
    .join('\n')

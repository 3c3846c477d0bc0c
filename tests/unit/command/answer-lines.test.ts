import { expect, test } from 'vitest'
import { answerLines } from '../../../src/command/answer-lines.ts'
import type { AskResponse } from '../../../src/contract/messages.ts'
import { parseDocument } from '../../../src/documents/parse.ts'

const document = parseDocument('acme', '# Acme\r\n\r\n## Key Partners\r\n\r\nBrill.\r\n')
const sources = { folder: 'docs/', document: (id: string) => (id === 'acme' ? document : undefined) }
const styled = (style: unknown, text: string): string => `<${style}>${text}</${style}>`
const place = {
  document: 'acme',
  title: 'Acme',
  section: 'Key Partners',
  url: '/',
  quote: 'Brill.',
  start: document.text.indexOf('Brill'),
  end: 0,
}

const answered = (answer: string): AskResponse => ({ answered: true, answer, citations: [], followUps: [], reason: null })

test('Markdown is drawn: strong, emphasis, lists within lists, tables, escapes', () => {
  const answer = 'A **b** *c* \\*d\\*\n\n- one [1]\n  - two\n\n3. three\n\n| a | b |\n|---|---|\n| 1 | 2 |'
  expect(answerLines(answered(answer), sources, styled)).toBe(
    'A <bold>b</bold> <italic>c</italic> *d*\n\n- one <cyan>[1]</cyan>\n  - two\n\n3. three\n\na | b\n1 | 2',
  )
})

test('a source has its section, its document and the line of its file', () => {
  const response: AskResponse = { ...answered('Brill. [1]'), citations: [{ id: 1, ...place }] } as AskResponse
  expect(answerLines(response, sources, (_, text) => text)).toBe(
    'Brill. [1]\n\nSources\n  [1] Key Partners · Acme · docs/acme.md:5',
  )
})

test('what a document holds moves no cursor and renames no window', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\rgone\u0000'
  const response: AskResponse = {
    answered: false,
    answer: `No ${evil}.`,
    citations: [],
    followUps: [],
    reason: 'not-in-documents',
    related: [{ ...place, section: evil, title: evil, quote: evil }],
  }
  const text = answerLines(response, sources, (_, text) => text)
  expect(text).not.toMatch(/[^\P{Cc}\n]/u)
  expect(text).toContain('owned')
})

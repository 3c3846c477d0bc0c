import { expect, test } from 'vitest'
import { readCaseLines } from '../../../src/quality/case-lines.ts'

const messages = (text: string): string[] => readCaseLines(text).errors.map(({ line, message }) => `${line}: ${message}`)

test('a case is a line of JSON, and keeps its number', () => {
  const text = [
    '\uFEFF{"question": "Who?", "expect": "answer", "holds": ["Brill", ["Dune", "Dunes"]], "section": "Key Partners"}',
    '',
    '{"question": "And there?", "history": ["Who?"], "document": "acme", "expect": "refuse", "reason": "not-in-documents"}',
  ].join('\r\n')
  expect(readCaseLines(text)).toEqual({
    errors: [],
    cases: [
      { line: 1, question: 'Who?', expect: 'answer', holds: ['Brill', ['Dune', 'Dunes']], section: 'Key Partners' },
      { line: 3, question: 'And there?', history: ['Who?'], document: 'acme', expect: 'refuse', reason: 'not-in-documents' },
    ],
  })
})

test('every wrong line is named with all that is wrong with it', () => {
  expect(messages('{"question": "Who?", "expect": "answer"}\n{"question": 1\n[]\nnull')).toEqual([
    '2: is not JSON',
    '3: must be a JSON object',
    '4: must be a JSON object',
  ])
  expect(messages('{}')).toEqual(['1: question is missing', '1: expect is missing'])
  expect(messages('{"question": " ", "expect": "yes", "history": "Who?", "maxWords": 1.5}')).toEqual([
    '1: question must be a string of 1 to 1000 characters',
    '1: expect must be "answer", "refuse" or "small-talk"',
    '1: history must be a list of questions, each a string of 1 to 1000 characters',
    '1: maxWords must be a whole number of words',
    '1: maxWords can only be of an answer (expect: "answer")',
  ])
})

test('a field that is misspelt is no field', () => {
  const [message] = messages('{"question": "Who?", "expect": "answer", "hold": ["Brill"], "__proto__": {}}')
  expect(message).toMatch(/^1: hold is no field of a case; these are: id, kind, question/)
  expect(messages('{"question": "Who?", "expect": "answer", "constructor": 1}')).toHaveLength(1)
})

test('what only an answer can hold is wrong for a refusal, which would never be looked at', () => {
  expect(messages('{"question": "Who?", "expect": "refuse", "holds": ["Brill"]}')).toEqual([
    '1: holds can only be of an answer (expect: "answer")',
  ])
})

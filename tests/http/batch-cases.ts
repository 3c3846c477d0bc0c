import { LIMITS } from '../../src/contract/messages.ts'
import type { Case } from './case.ts'

const post = (name: string, value: unknown, rest: Pick<Case, 'status'> & Partial<Case>): Case => ({
  name: `a batch: ${name}`,
  method: 'POST',
  path: '/ask/batch',
  body: JSON.stringify(value),
  ...rest,
})
const bad = (name: string, value: unknown, ...fields: string[]): Case =>
  post(name, value, { status: 400, problem: 'bad-field', fields })
const many = (count: number): string[] => Array(count).fill('Who are the partners?')

export const batchCases: readonly Case[] = [
  post('one question', { questions: many(1) }, { status: 200, contains: /^\{"answers":\[\{"answered":/ }),
  post('in order, about one document', { questions: ['Who are the partners?', 'refuse'], document: 'acme' }, { status: 200 }),
  post('as many as there may be', { questions: many(LIMITS.batch) }, { status: 200, has: { 'cache-control': 'no-store' } }),
  post('unknown fields', { questions: many(1), history: 7, toJSON: 1 }, { status: 200 }),
  post('a lone surrogate', { questions: ['Who \ud800?'] }, { status: 200 }),
  bad('one too many', { questions: many(LIMITS.batch + 1) }, 'questions'),
  bad('none', { questions: [] }, 'questions'),
  bad('no field', {}, 'questions'),
  bad('an array', ['Who?'], 'questions'),
  bad('null', null, 'questions'),
  bad('a string for questions', { questions: 'Who?' }, 'questions'),
  bad('an object for questions', { questions: { 0: 'Who?' } }, 'questions'),
  bad(
    'questions that are none',
    { questions: ['Who?', 7, '', ' ', 'a'.repeat(1_001)] },
    ...[1, 2, 3, 4].map((i) => `questions[${i}]`),
  ),
  bad(
    'more mistakes than are listed',
    { questions: Array(100_000).fill(1) },
    ...Array.from({ length: 10 }, (_, i) => `questions[${i}]`),
  ),
  bad('a number for a document', { questions: many(1), document: 7 }, 'document'),
  post(
    'an unknown document',
    { questions: many(1), document: 'nowhere' },
    { status: 404, problem: 'unknown-document', fields: ['document'] },
  ),
  post(
    'another type',
    { questions: many(1) },
    { status: 415, problem: 'not-json-type', headers: { 'content-type': 'text/plain' } },
  ),
  post('too large', { questions: many(1), x: 'x'.repeat(LIMITS.body) }, { status: 413, problem: 'too-large' }),
  { name: 'a batch is posted', path: '/ask/batch', status: 405, problem: 'method-not-allowed', has: { allow: 'POST, OPTIONS' } },
  post(
    'from another site',
    { questions: many(1) },
    { status: 403, problem: 'origin-not-allowed', headers: { origin: 'https://evil.example' } },
  ),
  post(
    'from an allowed site',
    { questions: many(1) },
    {
      status: 200,
      headers: { origin: 'https://intranet.example' },
      has: { 'access-control-allow-origin': 'https://intranet.example' },
    },
  ),
]

import { LIMITS } from '../../src/contract/messages.ts'
import type { Case } from './case.ts'

const QUESTION = 'Who are the partners?'
const post = (name: string, body: Case['body'], rest: Pick<Case, 'status'> & Partial<Case>): Case => ({
  name,
  method: 'POST',
  path: '/ask',
  ...(body !== undefined && { body }),
  ...rest,
})
const good = (name: string, value: unknown): Case =>
  post(name, JSON.stringify(value), { status: 200, contains: /^\{"answered":/ })
const bad = (name: string, value: unknown, ...fields: string[]): Case =>
  post(name, JSON.stringify(value), { status: 400, problem: 'bad-field', fields })
const notJson = (name: string, body: string | Uint8Array): Case => post(name, body, { status: 400, problem: 'not-json' })
const wrongType = (name: string, headers: Record<string, string>): Case =>
  post(name, JSON.stringify({ question: QUESTION }), { headers, status: 415, problem: 'not-json-type' })

/** A good request of so many bytes. */
function sized(bytes: number): string {
  const empty = JSON.stringify({ question: QUESTION, padding: '' })
  return JSON.stringify({ question: QUESTION, padding: 'x'.repeat(bytes - empty.length) })
}
const inChunks = (text: string): string[] => text.match(/.{1,16384}/gs) ?? []

export const askBodyCases: readonly Case[] = [
  good('a question', { question: QUESTION }),
  good('a question and a history', {
    question: QUESTION,
    history: [
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Hello.' },
    ],
  }),
  good('a history of more messages than are read', {
    question: QUESTION,
    history: Array(50).fill({ role: 'user', content: 'x' }),
  }),
  good('an empty history', { question: QUESTION, history: [] }),
  good('one document', { question: QUESTION, document: 'acme' }),
  good('unknown fields', {
    question: QUESTION,
    model: 'x',
    temperature: 2,
    __proto__x: 1,
    toJSON: 1,
    constructor: { prototype: 1 },
  }),
  good('a question of just the limit', { question: `  ${'a'.repeat(LIMITS.question)}  ` }),
  good('500 emoji are 1,000 units', { question: '😀'.repeat(500) }),
  good('NUL and control characters', { question: 'Who\u0000 are \u001b[31m the\u0007 partners\u0085?' }),
  good('a right-to-left override and zero-width characters', { question: '\u202eWho\u200b are\ufeff the partners?' }),
  post('a lone surrogate', '{"question":"Who are \\ud800 the partners?","history":[{"role":"user","content":"\\udfff"}]}', {
    status: 200,
  }),
  post('__proto__ as a field', '{"question":"Who are the partners?","__proto__":{"document":"x"}}', { status: 200 }),
  post('the last of two questions counts', '{"question":"","question":"Who are the partners?"}', { status: 200 }),
  post('a byte order mark', `\ufeff${JSON.stringify({ question: QUESTION })}`, { status: 200 }),
  post('deep nesting in an unknown field', `{"question":"Who?","x":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, { status: 200 }),

  notJson('an empty body', ''),
  notJson('half an object', '{"question": "Who'),
  notJson('a form', 'question=Who'),
  notJson('NaN', '{"question": NaN}'),
  post('bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), { status: 400, problem: 'not-utf-8' }),
  ...['null', '[]', '"x"', '7', 'true'].map((body) =>
    post(`the body ${body}`, body, { status: 400, problem: 'bad-field', fields: ['question'] }),
  ),
  bad('no question', {}, 'question'),
  bad('a number for a question', { question: 7 }, 'question'),
  bad('null for a question', { question: null }, 'question'),
  bad('an array for a question', { question: ['x'] }, 'question'),
  bad('an empty question', { question: '' }, 'question'),
  bad('blanks for a question', { question: ' \t\n\u00a0\ufeff' }, 'question'),
  bad('control characters alone', { question: '\u0000\u0001' }, 'question'),
  bad('a question one over the limit', { question: 'a'.repeat(LIMITS.question + 1) }, 'question'),
  bad('501 emoji', { question: '😀'.repeat(501) }, 'question'),
  bad('a question behind __proto__', JSON.parse('{"__proto__":{"question":"x"}}'), 'question'),
  bad('a history that is no array', { question: QUESTION, history: {} }, 'history'),
  bad('null for a history', { question: QUESTION, history: null }, 'history'),
  bad('a message that is none', { question: QUESTION, history: ['x'] }, 'history[0]'),
  bad('a role that is none', { question: QUESTION, history: [{ role: 'system', content: 'x' }] }, 'history[0].role'),
  bad(
    'a message without content',
    { question: QUESTION, history: [{ role: 'user', content: 'x' }, { role: 'user' }] },
    'history[1].content',
  ),
  bad('an empty message', { question: QUESTION, history: [{}] }, 'history[0].role', 'history[0].content'),
  bad(
    'content that is too long',
    { question: QUESTION, history: [{ role: 'user', content: 'x'.repeat(LIMITS.content + 1) }] },
    'history[0].content',
  ),
  bad('a number for a document', { question: QUESTION, document: 7 }, 'document'),
  bad('two fields', { question: 7, document: 7 }, 'question', 'document'),
  bad(
    'more mistakes than are listed',
    { history: Array(40).fill(1) },
    'question',
    ...Array.from({ length: 9 }, (_, index) => `history[${index}]`),
  ),
  post('an unknown document', JSON.stringify({ question: QUESTION, document: 'nowhere' }), {
    status: 404,
    problem: 'unknown-document',
    fields: ['document'],
  }),
  post('a document called __proto__', JSON.stringify({ question: QUESTION, document: '__proto__' }), {
    status: 404,
    problem: 'unknown-document',
    fields: ['document'],
  }),

  post('no body', undefined, { status: 415, problem: 'not-json-type' }),
  wrongType('text', { 'content-type': 'text/plain' }),
  wrongType('a form', { 'content-type': 'application/x-www-form-urlencoded' }),
  wrongType('a problem', { 'content-type': 'application/problem+json' }),
  wrongType('JSON in UTF-16', { 'content-type': 'application/json; charset=utf-16' }),
  wrongType('compressed JSON', { 'content-encoding': 'gzip' }),
  wrongType('a type that only begins so', { 'content-type': 'application/jsonp' }),
  ...['application/json;charset=UTF-8', 'Application/JSON ; charset="utf-8"', 'application/json; profile=x'].map((type) =>
    post(`the type ${type}`, JSON.stringify({ question: QUESTION }), { headers: { 'content-type': type }, status: 200 }),
  ),
  post('encoded as identity', JSON.stringify({ question: QUESTION }), {
    headers: { 'content-encoding': 'identity' },
    status: 200,
  }),

  post('a body of just the limit', sized(LIMITS.body), { status: 200 }),
  post('a body one over the limit', sized(LIMITS.body + 1), { status: 413, problem: 'too-large' }),
  post('a body of 5 MB', sized(5_000_000), { status: 413, problem: 'too-large' }),
  post('a small body in chunks', ['{"question":', '"Who are the partners?"}'], { status: 200 }),
  post('chunks of just the limit', inChunks(sized(LIMITS.body)), { status: 200 }),
  post('chunks one over the limit', inChunks(sized(LIMITS.body + 1)), { status: 413, problem: 'too-large' }),
  post('chunks of 5 MB', inChunks(sized(5_000_000)), { status: 413, problem: 'too-large' }),
]

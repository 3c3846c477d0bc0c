import type { Case } from './case.ts'

/** The knowledge, then the body. */
const TAG = /^W\/"[0-9a-f]{24}-[0-9a-f]{24}"$/
const ASK = '/ask?question=Who+are+the+partners%3F'

const known = (name: string, path: string, headers: Record<string, string> = {}): Case => ({
  name,
  path,
  headers: { 'if-none-match': '*', ...headers },
  status: 304,
  has: { etag: TAG, 'content-type': null },
  contains: /^$/,
})

/** Replies name the knowledge that they came from, and who has one already is told so. */
export const tagCases: readonly Case[] = [
  {
    name: 'an answer has a tag, and a CDN may keep it',
    path: ASK,
    status: 200,
    has: { etag: TAG, 'cache-control': 'public, max-age=60' },
  },
  { name: 'so has its HEAD', method: 'HEAD', path: ASK, status: 200, has: { etag: TAG } },
  {
    name: 'what was posted names the knowledge',
    method: 'POST',
    path: '/ask',
    body: '{"question":"Who are the partners?"}',
    status: 200,
    has: { etag: /^W\/"[0-9a-f]{24}"$/, 'cache-control': 'no-store' },
  },
  { name: 'an answer that is not what the tag names', path: ASK, headers: { 'if-none-match': '"0", W/"1"' }, status: 200 },
  known('an answer that is there already', ASK),
  known('the same for another site', ASK, { origin: 'https://intranet.example' }),
  known('an explained answer', `${ASK}&explain`),
  known('an answer as a page', ASK, { accept: 'text/html' }),
  known('a document', '/knowledge/acme'),
  known('the list of documents', '/knowledge'),
  known('the front page', '/'),
  known('questions', '/ask/questions'),
  {
    name: 'no tag for a refusal',
    path: '/ask',
    headers: { 'if-none-match': '*' },
    status: 400,
    problem: 'bad-field',
    fields: ['question'],
    has: { etag: null },
  },
  { name: 'no tag for the health', path: '/healthz', headers: { 'if-none-match': '*' }, status: 200, has: { etag: null } },
]

import type { Case } from './case.ts'

const JSON_TYPE = /^application\/json\b/
const HTML = /^text\/html; charset=utf-8$/
const MARKDOWN = /^text\/markdown; charset=utf-8$/
const ASK = '/ask?question=Who%20are%20the%20partners%3F'
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
const PAGE = { 'content-type': HTML, 'content-security-policy': /script-src 'self'; style-src 'sha256-[\w+/]{43}='; / }

export const askQueryCases: readonly Case[] = [
  {
    name: 'JSON without Accept',
    path: ASK,
    status: 200,
    has: { 'content-type': JSON_TYPE, vary: /^Accept, Origin(?:, Accept-Encoding)?$/ },
    contains: /"answered":/,
  },
  { name: 'JSON for */*', path: ASK, headers: { accept: '*/*' }, status: 200, has: { 'content-type': JSON_TYPE } },
  { name: 'a page for a browser', path: ASK, headers: { accept: BROWSER }, status: 200, has: PAGE, contains: /<!doctype html>/i },
  {
    name: 'Markdown',
    path: ASK,
    headers: { accept: 'text/markdown' },
    status: 200,
    has: { 'content-type': MARKDOWN },
    contains: /\n$/,
  },
  {
    name: 'Markdown by q-value',
    path: ASK,
    headers: { accept: 'text/html;q=0.5, text/markdown;q=0.9' },
    status: 200,
    has: { 'content-type': MARKDOWN },
  },
  {
    name: 'JSON where HTML has q=0',
    path: ASK,
    headers: { accept: 'text/html;q=0, */*' },
    status: 200,
    has: { 'content-type': JSON_TYPE },
  },
  {
    name: 'JSON for a type that is not made',
    path: ASK,
    headers: { accept: 'image/png' },
    status: 200,
    has: { 'content-type': JSON_TYPE },
  },
  {
    name: 'JSON for nonsense in Accept',
    path: ASK,
    headers: { accept: ';;q=,/,"' },
    status: 200,
    has: { 'content-type': JSON_TYPE },
  },
  { name: 'of one document', path: `${ASK}&document=acme`, status: 200 },
  { name: 'document= is no document', path: `${ASK}&document=`, status: 200 },
  {
    name: 'of an unknown document',
    path: `${ASK}&document=nowhere`,
    status: 404,
    problem: 'unknown-document',
    fields: ['document'],
  },
  { name: 'no question', path: '/ask', status: 400, problem: 'bad-field', fields: ['question'] },
  { name: 'an empty question', path: '/ask?question=%20%09', status: 400, problem: 'bad-field', fields: ['question'] },
  {
    name: 'a question that is too long',
    path: `/ask?question=${'a'.repeat(1_001)}`,
    status: 400,
    problem: 'bad-field',
    fields: ['question'],
  },
  {
    name: 'two questions: the first counts',
    path: '/ask?question=&question=x',
    status: 400,
    problem: 'bad-field',
    fields: ['question'],
  },
  { name: 'a percent sign that encodes nothing', path: '/ask?question=%E0%A4%A', status: 200 },
  { name: 'HEAD', method: 'HEAD', path: ASK, status: 200, has: { 'content-type': JSON_TYPE }, contains: /^$/ },
]

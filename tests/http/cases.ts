import { askBodyCases } from './ask-body-cases.ts'
import type { Case } from './case.ts'

const JSON_TYPE = /^application\/json\b/
const HTML = /^text\/html; charset=utf-8$/
const MARKDOWN = /^text\/markdown; charset=utf-8$/
const PAGE = { 'content-type': HTML, 'content-security-policy': /script-src 'self'; style-src 'self'/ }
const ASK = '/ask?question=Who%20are%20the%20partners%3F'
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
const QUESTION = JSON.stringify({ question: 'Who are the partners?' })
const ALLOWED = 'https://intranet.example'

/** In every runtime the server knows the documents `acme` and `crème & co #1`, and allows the origin above. */
export const CASES: readonly Case[] = [
  ...askBodyCases,

  // GET /ask
  {
    name: 'JSON without Accept',
    path: ASK,
    status: 200,
    has: { 'content-type': JSON_TYPE, vary: 'Accept, Origin' },
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
  { name: 'is kept nowhere', path: ASK, status: 200, has: { 'cache-control': 'no-store' } },
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

  // The other addresses
  {
    name: 'health',
    path: '/healthz',
    status: 200,
    has: { 'content-type': JSON_TYPE, 'cache-control': 'no-store' },
    contains: /"status":"ok","documents":2,"sections":\d+,"skipped":\[/,
  },
  { name: 'HEAD of health', method: 'HEAD', path: '/healthz', status: 200, contains: /^$/ },
  {
    name: 'knowledge',
    path: '/knowledge',
    status: 200,
    has: { 'content-type': JSON_TYPE },
    contains: '"url":"/knowledge/acme#key-partners"',
  },
  {
    name: 'knowledge, an id with marks',
    path: '/knowledge',
    status: 200,
    contains: '"url":"/knowledge/cr%C3%A8me%20%26%20co%20%231"',
  },
  {
    name: 'a document',
    path: '/knowledge/acme',
    status: 200,
    has: { ...PAGE, vary: 'Accept, Origin' },
    contains: /Business model of Acme/,
  },
  { name: 'a document, for anything', path: '/knowledge/acme', headers: { accept: '*/*' }, status: 200, has: PAGE },
  {
    name: 'a document, an id with marks',
    path: '/knowledge/cr%C3%A8me%20%26%20co%20%231',
    status: 200,
    has: PAGE,
    contains: /does not melt/,
  },
  { name: 'a document at a passage', path: '/knowledge/acme?cite=0-6', status: 200, has: PAGE },
  { name: 'a document at no passage', path: '/knowledge/acme?cite=9-3', status: 200, has: PAGE },
  { name: 'a document far behind its end', path: '/knowledge/acme?cite=99999-999999999', status: 200, has: PAGE },
  {
    name: 'a document as text',
    path: '/knowledge/acme.md',
    status: 200,
    has: { 'content-type': MARKDOWN },
    contains: /^# Business model of Acme\n/,
  },
  {
    name: 'a document as text, by Accept',
    path: '/knowledge/acme',
    headers: { accept: 'text/markdown' },
    status: 200,
    has: { 'content-type': MARKDOWN },
  },
  { name: 'the front page', path: '/', status: 200, has: PAGE, contains: /<nineblocks-chat/ },
  {
    name: 'the widget',
    path: '/widget.js',
    status: 200,
    has: {
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': /public/,
      etag: /^"[\w-]+"$/,
    },
  },
  {
    name: 'the widget, unchanged',
    path: '/widget.js',
    headers: { 'if-none-match': '*' },
    status: 304,
    has: { etag: /^"/ },
    contains: /^$/,
  },
  { name: 'the widget, changed', path: '/widget.js', headers: { 'if-none-match': '"old", W/"older"' }, status: 200 },

  // 404 and 405
  { name: 'nothing here', path: '/nothing', status: 404, problem: 'not-found' },
  { name: 'nothing here, with a question in it', path: '/ask/why', status: 404, problem: 'not-found' },
  { name: 'an unknown document', path: '/knowledge/nowhere', status: 404, problem: 'unknown-document' },
  { name: 'an unknown document as text', path: '/knowledge/nowhere.md', status: 404, problem: 'unknown-document' },
  ...['%2e%2e%2fetc%2fpasswd', 'a%5c..%5cb', '%ff', '%', '__proto__', 'constructor', '%00', '.md'].map(
    (name): Case => ({ name: `a document called ${name}`, path: `/knowledge/${name}`, status: 404, problem: 'unknown-document' }),
  ),
  { name: 'a path below a document', path: '/knowledge/acme/x', status: 404, problem: 'not-found' },
  ...['PUT', 'DELETE', 'PATCH', 'PROPFIND'].map(
    (method): Case => ({
      name: method,
      method,
      path: '/ask',
      status: 405,
      problem: 'method-not-allowed',
      has: { allow: 'GET, HEAD, POST, OPTIONS' },
    }),
  ),
  ...['/', '/healthz', '/knowledge', '/knowledge/acme', '/widget.js'].map(
    (path): Case => ({
      name: 'POST',
      method: 'POST',
      path,
      body: '{}',
      status: 405,
      problem: 'method-not-allowed',
      has: { allow: 'GET, HEAD, OPTIONS' },
    }),
  ),
  {
    name: 'TRACE',
    method: 'TRACE',
    path: '/ask',
    status: 405,
    problem: 'method-not-allowed',
    socketOnly: 'a Request cannot have that method',
  },
  {
    name: 'OPTIONS',
    method: 'OPTIONS',
    path: '/ask',
    status: 204,
    has: { allow: 'GET, HEAD, POST, OPTIONS', 'access-control-allow-origin': null },
  },
  { name: 'OPTIONS of nothing', method: 'OPTIONS', path: '/nothing', status: 404, problem: 'not-found' },

  // Origins
  {
    name: 'an allowed origin',
    path: '/ask',
    headers: { origin: ALLOWED },
    body: QUESTION,
    method: 'POST',
    status: 200,
    has: { 'access-control-allow-origin': ALLOWED, 'access-control-expose-headers': 'Retry-After' },
  },
  {
    name: 'an allowed origin can read a problem',
    path: '/ask',
    headers: { origin: ALLOWED },
    body: '{',
    method: 'POST',
    status: 400,
    problem: 'not-json',
    has: { 'access-control-allow-origin': ALLOWED },
  },
  {
    name: 'a preflight',
    method: 'OPTIONS',
    path: '/ask',
    headers: { origin: ALLOWED, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    status: 204,
    has: {
      'access-control-allow-origin': ALLOWED,
      'access-control-allow-methods': /\bPOST\b/,
      'access-control-allow-headers': 'Content-Type',
      'access-control-max-age': '600',
    },
  },
  {
    name: 'the own origin',
    path: '/ask',
    headers: { origin: 'http://nineblocks.test:3000' },
    body: QUESTION,
    method: 'POST',
    status: 200,
    has: { 'access-control-allow-origin': null },
  },
  {
    name: 'the own origin behind a proxy',
    path: ASK,
    headers: { origin: 'https://ask.example', 'sec-fetch-site': 'same-origin' },
    status: 200,
  },
  ...[
    'https://evil.example',
    'null',
    `${ALLOWED}.evil.example`,
    `${ALLOWED}:8443`,
    'http://intranet.example',
    'https://INTRANET.example',
    `${ALLOWED}/`,
    'https://x.intranet.example',
    'http://nineblocks.test:3001',
  ].map(
    (origin): Case => ({
      name: `the origin ${origin}`,
      path: '/ask',
      headers: { origin },
      body: QUESTION,
      method: 'POST',
      status: 403,
      problem: 'origin-not-allowed',
      has: { 'access-control-allow-origin': null },
    }),
  ),
  {
    name: 'a preflight of another origin',
    method: 'OPTIONS',
    path: '/ask',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    status: 403,
    problem: 'origin-not-allowed',
  },
  {
    name: 'an image on another site',
    path: ASK,
    headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    status: 403,
    problem: 'origin-not-allowed',
  },
  {
    name: 'a link on another site',
    path: ASK,
    headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: BROWSER },
    status: 200,
    has: PAGE,
  },
  {
    name: 'the widget on any site',
    path: '/widget.js',
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    status: 200,
    has: { 'access-control-allow-origin': '*' },
  },
]

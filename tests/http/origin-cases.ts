import type { Case } from './case.ts'

const ASK = '/ask?question=Who%20are%20the%20partners%3F'
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
const QUESTION = JSON.stringify({ question: 'Who are the partners?' })
const ALLOWED = 'https://intranet.example'

export const originCases: readonly Case[] = [
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
    has: { 'content-type': /^text\/html/ },
  },
  {
    name: 'the widget on any site',
    path: '/widget.js',
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    status: 200,
    has: { 'access-control-allow-origin': '*' },
  },
]

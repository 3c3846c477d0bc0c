import type { Case } from './case.ts'

const JSON_TYPE = /^application\/json\b/
const SEARCH = '/search?q=partners'
const bad = (name: string, path: string, ...fields: string[]): Case => ({
  name: `a search: ${name}`,
  path,
  status: 400,
  problem: 'bad-field',
  fields,
})

export const searchCases: readonly Case[] = [
  {
    name: 'a search',
    path: SEARCH,
    status: 200,
    has: { 'content-type': JSON_TYPE, 'cache-control': 'public, max-age=60' },
    contains: /^\{"query":"partners","passages":\[\{"document":/,
  },
  { name: 'a search: trimmed', path: '/search?q=%20partners%09', status: 200, contains: /^\{"query":"partners",/ },
  { name: 'a search: of one document', path: `${SEARCH}&document=acme`, status: 200, contains: /"document":"acme"/ },
  { name: 'a search: empty values', path: `${SEARCH}&document=&limit=`, status: 200 },
  { name: 'a search: the most', path: `${SEARCH}&limit=50`, status: 200 },
  { name: 'a search: leading zeros', path: `${SEARCH}&limit=007`, status: 200 },
  { name: 'a search: a percent sign that encodes nothing', path: '/search?q=%E0%A4%A', status: 200 },
  { name: 'a search: HEAD', method: 'HEAD', path: SEARCH, status: 200, has: { 'content-type': JSON_TYPE }, contains: /^$/ },
  bad('nothing', '/search', 'q'),
  bad('an empty query', '/search?q=', 'q'),
  bad('blanks', '/search?q=%20%00', 'q'),
  bad('one over the limit', `/search?q=${'a'.repeat(1_001)}`, 'q'),
  ...['0', '51', '-1', '1.5', '1e1', 'ten', '0x5', '99999999999', '%2010'].map((limit) =>
    bad(`the limit ${limit}`, `${SEARCH}&limit=${limit}`, 'limit'),
  ),
  bad('two fields', '/search?limit=x', 'q', 'limit'),
  {
    name: 'a search: an unknown document',
    path: `${SEARCH}&document=nowhere`,
    status: 404,
    problem: 'unknown-document',
    fields: ['document'],
  },
  {
    name: 'a search: __proto__ for a document',
    path: `${SEARCH}&document=__proto__`,
    status: 404,
    problem: 'unknown-document',
    fields: ['document'],
  },
  {
    name: 'a search: POST',
    method: 'POST',
    path: SEARCH,
    body: '{}',
    status: 405,
    problem: 'method-not-allowed',
    has: { allow: 'GET, HEAD, OPTIONS' },
  },
  {
    name: 'a search: from another site',
    path: SEARCH,
    headers: { origin: 'https://evil.example' },
    status: 403,
    problem: 'origin-not-allowed',
  },
]

import type { Case } from './case.ts'

const ASK = '/ask?question=Who%20are%20the%20partners%3F'
const HTML = { accept: 'text/html' }
const EXPLAINED = /"reason":(?:null|"[\w-]+").*"explanation":\{"way":"[\w-]+","reason":"[^"]+\."/s
/** No explanation anywhere in the reply. */
const PLAIN = /^(?!.*(?:"explanation"|Why this answer|data-why|\.why|widget\.explain))/s

const posted = (body: object) => ({
  method: 'POST',
  path: '/ask',
  body: JSON.stringify({ question: 'Who are the partners?', ...body }),
})

export const explainCases: readonly Case[] = [
  { name: 'explain: true', ...posted({ explain: true }), status: 200, contains: EXPLAINED },
  { name: 'explain: false', ...posted({ explain: false }), status: 200, contains: PLAIN },
  { name: 'no explain', ...posted({}), status: 200, contains: PLAIN },
  { name: 'explain of small talk', ...posted({ question: 'hello', explain: true }), status: 200, contains: /"explanation":\{/ },
  ...[1, 'true', null, [], {}].map(
    (explain): Case => ({
      name: `explain: ${JSON.stringify(explain)}`,
      ...posted({ explain }),
      status: 400,
      problem: 'bad-field',
      fields: ['explain'],
      contains: /must be true or false/,
    }),
  ),
  ...['explain', 'explain=', 'explain=1', 'explain=true'].map(
    (query): Case => ({ name: `?${query}`, path: `${ASK}&${query}`, status: 200, contains: EXPLAINED }),
  ),
  {
    name: 'what is explained may be kept as long as what is not',
    path: `${ASK}&explain`,
    status: 200,
    has: { 'cache-control': 'public, max-age=60', etag: /^W\/"[\w-]+"$/ },
  },
  { name: '?explain first', path: `/ask?explain&question=x`, status: 200, contains: EXPLAINED },
  ...['explain=0', 'explain=false', 'explained=1', 'Explain'].map(
    (query): Case => ({ name: `?${query}`, path: `${ASK}&${query}`, status: 200, contains: PLAIN }),
  ),
  { name: '?explain=maybe', path: `${ASK}&explain=maybe`, status: 400, problem: 'bad-field', fields: ['explain'] },
  {
    name: 'an explained page',
    path: `${ASK}&explain`,
    headers: HTML,
    status: 200,
    has: { 'content-security-policy': /style-src 'sha256-[\w+/]{43}='; / },
    contains: /<summary>Why this answer\?<\/summary>.*name="explain" value="1"/s,
  },
  { name: 'a page that is not explained', path: ASK, headers: HTML, status: 200, contains: PLAIN },
  {
    name: 'explained Markdown',
    path: `${ASK}&explain`,
    headers: { accept: 'text/markdown' },
    status: 200,
    contains: /^Why this answer\? /m,
  },
  ...['/', '/knowledge/acme'].flatMap((path): Case[] => [
    {
      name: 'a chat that explains',
      path: `${path}?explain`,
      headers: HTML,
      status: 200,
      contains: /<script src="\/widget\.explain\.js" async>.*<div (?:class="over" )?data-why><\/div>/s,
    },
    { name: 'a chat that does not', path: `${path}?explain=0`, headers: HTML, status: 200, contains: PLAIN },
    { name: 'a chat, and nonsense for explain', path: `${path}?explain=maybe`, headers: HTML, status: 200, contains: PLAIN },
  ]),
]

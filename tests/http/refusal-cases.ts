import type { Case } from './case.ts'

/** 404 and 405. */
export const refusalCases: readonly Case[] = [
  { name: 'nothing here', path: '/nothing', status: 404, problem: 'not-found' },
  { name: 'nothing here, with a question in it', path: '/ask/why', status: 404, problem: 'not-found' },
  { name: 'an unknown document', path: '/knowledge/nowhere', status: 404, problem: 'unknown-document' },
  { name: 'an unknown document as text', path: '/knowledge/nowhere.md', status: 404, problem: 'unknown-document' },
  ...['%2e%2e%2fetc%2fpasswd', 'a%5c..%5cb', '%ff', '%', '__proto__', 'constructor', '%00', '.md'].map(
    (name): Case => ({ name: `a document called ${name}`, path: `/knowledge/${name}`, status: 404, problem: 'unknown-document' }),
  ),
  ...[
    ['/nothing', 404, 'Not found'],
    ['/knowledge/%3Cscript%3E', 404, 'Unknown document'],
    ['/compare?documents=%3Cscript%3E', 404, 'No document with the id &quot;&lt;script&gt;&quot; is loaded.'],
    ['/ask?question=', 400, 'question must not be empty.'],
  ].map(
    ([path, status, words]): Case => ({
      name: 'for one who reads pages',
      path: path as string,
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      status: status as number,
      has: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': /default-src 'none'; script-src 'self'/,
        'cache-control': 'no-store',
      },
      contains: new RegExp(words as string),
    }),
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
  ...[
    '/',
    '/healthz',
    '/knowledge',
    '/knowledge/acme',
    '/compare',
    '/llms.txt',
    '/sitemap.xml',
    '/search?q=x',
    '/openapi.json',
    '/docs',
    '/widget.js',
  ].map(
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
]

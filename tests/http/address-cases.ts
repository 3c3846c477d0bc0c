import type { Case } from './case.ts'

const JSON_TYPE = /^application\/json\b/
const HTML = /^text\/html; charset=utf-8$/
const MARKDOWN = /^text\/markdown; charset=utf-8$/
const PAGE = { 'content-type': HTML, 'content-security-policy': /script-src 'self'; style-src 'sha256-[\w+/]{43}='; / }

export const addressCases: readonly Case[] = [
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
  {
    name: 'questions of all documents',
    path: '/ask/questions',
    status: 200,
    has: { 'content-type': JSON_TYPE, 'cache-control': 'no-cache' },
    contains: /^\{"questions":\["W[^"]*\?",.*\]\}$/,
  },
  { name: 'questions of one', path: '/ask/questions?document=acme', status: 200, contains: /^\{"questions":\["W.*\]\}$/ },
  { name: 'questions of none', path: '/ask/questions?document=acm', status: 404, problem: 'unknown-document' },
  {
    name: 'the chat for a frame',
    path: '/embed?document=acme&heading=%3Cb%3E&mode=floating',
    status: 200,
    has: {
      ...PAGE,
      'content-security-policy':
        /script-src 'self'; style-src 'sha256-[\w+/]{43}='; .*base-uri 'none'; frame-ancestors https:\/\/wiki\.example$/,
      'cross-origin-resource-policy': 'cross-origin',
    },
    contains: /<nineblocks-chat mode="inline" document="acme" heading="&lt;b&gt;">/,
  },
  { name: 'the chat for a frame, of no document', path: '/embed?document=%3Cb%3E', status: 404, problem: 'unknown-document' },
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
    name: 'the widget, compressed',
    path: '/widget.js',
    headers: { 'accept-encoding': 'br;q=1, GZIP;q=0.5' },
    status: 200,
    has: { 'content-encoding': 'gzip', vary: 'Accept-Encoding, Origin', etag: /^"[\w-]+-gzip"$/ },
    except: { workerd: 'Cloudflare compresses anew, and so does wrangler' },
  },
  {
    name: 'the widget, for one who takes no compression',
    path: '/widget.js',
    headers: { 'accept-encoding': 'gzip;q=0, identity' },
    status: 200,
    has: { 'content-encoding': null, etag: /^"[\w-]+"$/ },
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
]

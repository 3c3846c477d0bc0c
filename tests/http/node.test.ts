import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AskResponse } from '../../src/contract/messages.ts'
import { expectReply } from './case.ts'
import { CASES } from './cases.ts'
import { listening, ROOT, type Running, sendOverSocket, spawnServer } from './server.ts'

let server: Running

beforeAll(async () => {
  server = await listening(spawnServer({ ALLOWED_ORIGINS: 'https://intranet.example', FRAME_ANCESTORS: 'https://wiki.example' }))
})
afterAll(() => void server?.child.kill('SIGKILL'))

describe('every runtime', () => {
  for (const entry of CASES) {
    test(`${entry.method ?? 'GET'} ${entry.path.slice(0, 40)}: ${entry.name}`, async () => {
      expectReply(entry, await sendOverSocket(server.port, entry))
    })
  }
})

test('one line says where it listens and what it knows', () => {
  expect(server.output().split('\n')[0]).toMatch(
    /^Nineblocks listens on http:\/\/127\.0\.0\.1:\d+ \(2 documents, \d+ sections, \d+ ms\)$/,
  )
})

test('quotes stand at their offsets in the text that the server hands out', async () => {
  const ask = {
    name: '',
    method: 'POST',
    path: '/ask',
    body: JSON.stringify({ question: 'Who are the key partners of Acme?' }),
    status: 200,
  }
  const reply = JSON.parse((await sendOverSocket(server.port, ask)).text) as AskResponse
  const places = reply.answered ? reply.citations : reply.related
  expect(places.length).toBeGreaterThan(0)
  for (const { document, start, end, url } of places) {
    const { text } = await sendOverSocket(server.port, {
      name: '',
      path: `/knowledge/${encodeURIComponent(document)}.md`,
      status: 200,
    })
    expect(text.slice(start, end)).not.toBe('')
    expect((await sendOverSocket(server.port, { name: '', path: url.replace(/#.*/, ''), status: 200 })).status).toBe(200)
  }
})

test('the widget is the built file', async () => {
  const { text, headers } = await sendOverSocket(server.port, { name: '', path: '/widget.js', status: 200 })
  expect(digest(text)).toBe(digest(readFileSync(`${ROOT}web/dist/widget.js`, 'utf8')))
  const again = { name: '', path: '/widget.js', headers: { 'if-none-match': headers.get('etag')! }, status: 304 }
  expectReply(again, await sendOverSocket(server.port, again))
})

/** Bytes as they are. These cases are Node's own: another runtime's server answers them in its way. */
const RAW: [string, string, RegExp][] = [
  ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['no Host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['a bad Host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['a header of 20 KB', `GET / HTTP/1.1\r\nHost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ['an address of 20 KB', `GET /ask?question=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ['a length that is none', 'POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['a negative length', 'POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'a length and chunks',
    'POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
  ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['a backslash', 'GET /a\\b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 40[04] /],
  ['the absolute form', 'GET http://evil.test/healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 200 /],
  ['HTTP/1.0', 'GET /healthz HTTP/1.0\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 200 /],
  [
    'an unknown expectation',
    'POST /ask HTTP/1.1\r\nHost: x\r\nExpect: banana\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 417 /,
  ],
  [
    'an origin in the absolute form',
    'GET http://evil.test/ask HTTP/1.1\r\nHost: x\r\nOrigin: http://evil.test\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 403 /,
  ],
]
test.each(RAW)('bytes: %s', async (_, bytes, expected) => {
  expect(await exchange(bytes)).toMatch(expected)
})

test('five requests at once on one connection are answered in order', async () => {
  const paths = ['/healthz', '/nothing', '/knowledge', '/knowledge/nowhere', '/healthz']
  const text = await exchange(
    paths.map((path, index) => `GET ${path} HTTP/1.1\r\nHost: x\r\n${index === 4 ? 'Connection: close\r\n' : ''}\r\n`).join(''),
  )
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual([200, 404, 200, 404, 200].map((status) => `HTTP/1.1 ${status}`))
})

test('chunks without end are cut off', async () => {
  const socket = connect(server.port)
  let reply = ''
  socket.on('data', (data) => (reply += data))
  socket.on('error', () => {})
  socket.write('POST /ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n')
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
  const timer = setInterval(() => socket.write(chunk), 5)
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(timer)
  expect(reply).toMatch(/^HTTP\/1\.1 413 /)
})

test('the server is still there, and had no fault', async () => {
  expect((await sendOverSocket(server.port, { name: '', path: '/healthz', status: 200 })).status).toBe(200)
  expect(server.output().trim().split('\n')).toHaveLength(1)
})

function exchange(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port)
    let text = ''
    socket.on('data', (data) => (text += data))
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
    socket.write(bytes)
  })
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

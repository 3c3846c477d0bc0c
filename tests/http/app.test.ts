import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/contract/problems.ts'
import type { LogRecord } from '../../src/http/ports.ts'
import { createRateLimit } from '../../src/http/rate-limit.ts'
import { type Case, expectReply } from './case.ts'
import { CASES } from './cases.ts'
import { fakeAssistant } from './fake-assistant.ts'
import { appFor, sendInProcess } from './in-process.ts'

const ASK: Case = { name: 'ask', method: 'POST', path: '/ask', body: '{"question":"Who are the partners?"}', status: 200 }

describe('every runtime', () => {
  const app = appFor()
  for (const entry of CASES.filter(({ socketOnly }) => socketOnly === undefined)) {
    test(`${entry.method ?? 'GET'} ${entry.path.slice(0, 40)}: ${entry.name}`, async () => {
      expectReply(entry, await sendInProcess(app, entry))
    })
  }
})

describe('without knowledge', () => {
  const app = appFor({ assistant: undefined })
  const asks = [
    ASK,
    ...[
      '/ask?question=x',
      '/ask/questions',
      '/search?q=x',
      '/embed',
      '/healthz',
      '/knowledge',
      '/knowledge/acme',
      '/compare',
      '/llms.txt',
      '/sitemap.xml',
      '/',
    ].map((path): Case => ({ name: path, path, status: 503 })),
  ]
  test.each(asks)('$name: 503', async (entry) => {
    expectReply({ ...entry, status: 503, problem: 'no-knowledge' }, await sendInProcess(app, entry))
  })
  test.each(['/widget.js', '/openapi.json', '/docs'])('%s is there', async (path) =>
    expect((await sendInProcess(app, { name: '', path, status: 200 })).status).toBe(200),
  )
})

describe('a fault', () => {
  const secret = 'the-secret-question'
  const thrown: [string, () => never][] = [
    ['an Error', () => raise(new TypeError(`cannot read ${secret}`))],
    ['an Error with a message of many lines', () => raise(new RangeError(`x\n    at ${secret}`.replace('    at ', '\n')))],
    ['a string', () => raise(secret)],
    ['null', () => raise(null)],
    ['undefined', () => raise(undefined)],
    [
      'an object that throws',
      () =>
        raise({
          get message() {
            return raise(new Error('again'))
          },
        }),
    ],
  ]
  test.each(thrown)('%s: the client learns an id alone, the log no question', async (_, fault) => {
    const records: LogRecord[] = []
    const app = appFor({ assistant: fakeAssistant(fault), log: (record) => records.push(record), newId: () => 'id-1' })
    for (const entry of [
      { ...ASK, headers: { origin: 'https://intranet.example' }, body: JSON.stringify({ question: secret }) },
      { name: '', path: `/ask?question=${secret}`, status: 500 },
    ]) {
      const reply = await sendInProcess(app, entry)
      expectReply({ ...entry, status: 500, problem: 'fault' }, reply)
      expect((JSON.parse(reply.text) as Problem).instance).toBe('urn:uuid:id-1')
      expect(reply.text).not.toMatch(/secret|\.ts/)
    }
    expect(records.map(({ id, path }) => [id, path])).toEqual([
      ['id-1', '/ask'],
      ['id-1', '/ask'],
    ])
    expect(JSON.stringify(records)).not.toContain(secret)
  })
})

describe('the limit', () => {
  test('is per client, says when to come back, and can be read by an allowed page', async () => {
    let time = 0
    const app = appFor({ limiter: createRateLimit({ perMinute: 2, now: () => time }) })
    const entry = { ...ASK, headers: { origin: 'https://intranet.example' } }
    const limited = {
      ...entry,
      status: 429,
      problem: 'too-many-requests',
      has: { 'retry-after': '30', 'access-control-allow-origin': 'https://intranet.example' },
    } as const
    for (const expected of [entry, entry, limited, limited]) expectReply(expected, await sendInProcess(app, entry, '10.0.0.1'))
    expectReply(entry, await sendInProcess(app, entry, '10.0.0.2'))
    time = 30_000
    for (const expected of [entry, limited]) expectReply(expected, await sendInProcess(app, entry, '10.0.0.1'))
  })

  test('stands before whatever computes, and not before health, widget and preflight', async () => {
    const app = appFor({ limiter: { take: () => ({ allowed: false, retryAfter: 0.2 }) } })
    const statusOf = async (path: string, method = 'GET') =>
      (await sendInProcess(app, { name: '', path, method, status: 0 })).status
    for (const path of [
      '/',
      '/ask?question=x',
      '/ask/questions',
      '/search?q=x',
      '/embed',
      '/knowledge',
      '/knowledge/acme',
      '/compare',
      '/llms.txt',
      '/sitemap.xml',
      '/search?q=x',
      '/openapi.json',
      '/docs',
    ])
      expect(await statusOf(path), path).toBe(429)
    for (const path of ['/healthz', '/widget.js']) expect(await statusOf(path), path).toBe(200)
    expect(await statusOf('/ask', 'OPTIONS')).toBe(204)
  })

  test('forged addresses change nothing', async () => {
    const app = appFor({ limiter: createRateLimit({ perMinute: 1, now: () => 0 }) })
    const statuses = []
    for (const forged of ['1.1.1.1', '2.2.2.2']) {
      statuses.push(
        (await sendInProcess(app, { ...ASK, headers: { 'x-forwarded-for': forged, forwarded: `for=${forged}` } }, '10.0.0.1'))
          .status,
      )
    }
    expect(statuses).toEqual([200, 429])
  })
})

test('any origin is allowed where the settings say so', async () => {
  const app = appFor({ settings: { allowedOrigins: '*', frameAncestors: [] } })
  for (const origin of ['https://evil.example', 'null']) {
    expectReply(
      { ...ASK, has: { 'access-control-allow-origin': '*' } },
      await sendInProcess(app, { ...ASK, headers: { origin } }),
    )
  }
})

test('health names the skipped files', async () => {
  const app = appFor({ skipped: [{ file: 'x.md', reason: 'is larger than 1 MB' }] })
  const reply = await sendInProcess(app, { name: '', path: '/healthz', status: 200 })
  expect(JSON.parse(reply.text)).toEqual({
    status: 'ok',
    documents: 2,
    sections: 2,
    skipped: [{ file: 'x.md', reason: 'is larger than 1 MB' }],
  })
})

function raise(fault: unknown): never {
  throw fault
}

describe('the tag of an answer', () => {
  const path = '/ask?question=Who+are+the+partners%3F'
  const tagOf = async (version: string, headers = {}) => {
    const reply = await sendInProcess(appFor({ version }), { name: '', path, headers, status: 200 })
    return { status: reply.status, etag: reply.headers.get('etag') ?? '' }
  }
  test('is another one for other knowledge, and for another body', async () => {
    const { etag } = await tagOf('aaa')
    expect(await tagOf('aaa', { 'if-none-match': etag })).toEqual({ status: 304, etag })
    expect((await tagOf('bbb', { 'if-none-match': etag })).status).toBe(200)
    expect((await tagOf('aaa', { 'if-none-match': etag, accept: 'text/html' })).status).toBe(200)
    expect((await tagOf('aaa', { 'if-none-match': `"x", ${etag.replace('W/', '')}` })).status).toBe(304)
  })
})

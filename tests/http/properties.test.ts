import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AskRequest } from '../../src/contract/ask-schema.ts'
import { checkRequest } from '../../src/http/validation.ts'
import type { Case } from './case.ts'
import { appFor, sendInProcess } from './in-process.ts'

/** Faults of the app would come back as 500, so the log is not needed. */
const app = appFor()
const RUNS = 400

const history = fc.array(
  fc.record({ role: fc.constantFrom('user', 'assistant'), content: fc.string({ unit: 'binary', maxLength: 60 }) }),
  { maxLength: 25 },
)
const goodRequest = fc.record(
  {
    question: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    history,
    document: fc.constantFrom('acme', 'nowhere', ''),
  },
  { requiredKeys: ['question'] },
)
/** A good request in which one field holds something else, or one character of the text was lost or doubled. */
const mutatedRequest = fc.oneof(
  fc
    .tuple(goodRequest, fc.constantFrom('question', 'history', 'document', 'x', '__proto__'), fc.jsonValue())
    .map(([good, field, value]) => JSON.stringify({ ...good, [field]: value })),
  fc.tuple(goodRequest, fc.nat(), fc.constantFrom(0, 2)).map(([good, at, times]) => {
    const text = JSON.stringify(good)
    const index = at % text.length
    return text.slice(0, index) + text.charAt(index).repeat(times) + text.slice(index + 1)
  }),
)
const anyBody = fc.oneof(
  goodRequest.map((good) => JSON.stringify(good)),
  mutatedRequest,
  fc.json(),
  fc.uint8Array({ maxLength: 300 }),
)
const header = (...usual: string[]) =>
  fc.option(
    fc.oneof(
      fc.constantFrom(...usual),
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
    ),
    { nil: undefined },
  )
const headers = fc
  .record({
    'content-type': header('application/json', 'application/json; charset=utf-8', 'text/plain'),
    'content-encoding': header('gzip', 'identity'),
    accept: header('text/html', 'text/markdown;q=0.3, */*;q=0.1', '*/*'),
    origin: header('https://intranet.example', 'https://evil.example', 'null'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)))

async function holds(entry: Case): Promise<void> {
  const first = await sendInProcess(app, entry)
  expect(first.status, first.text).toBeLessThan(500)
  expect(first.headers.get('x-content-type-options')).toBe('nosniff')
  if (first.status >= 400 && entry.method !== 'HEAD') {
    const page = first.headers.get('content-type')?.startsWith('text/html')
    if (page) expect([entry.method ?? 'GET', entry.headers?.['accept']]).toEqual(['GET', expect.stringMatching(/./)])
    else expect(first.headers.get('content-type')).toBe('application/problem+json')
  }
  const second = await sendInProcess(app, entry)
  expect([second.status, second.text, ...second.headers]).toEqual([first.status, first.text, ...first.headers])
}

test('no body of POST /ask gets a 5xx, and the same request gets the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, (body) => holds({ name: '', method: 'POST', path: '/ask', body, status: 0 })),
    { numRuns: RUNS },
  )
})

test('no message to /mcp gets a 5xx, and the same message gets the same bytes', async () => {
  const message = fc.record(
    {
      jsonrpc: fc.constant('2.0'),
      id: fc.oneof(fc.integer(), fc.string()),
      method: fc.constantFrom('tools/call', 'tools/list', 'resources/read', 'resources/list', 'initialize', 'ping'),
      params: fc.oneof(
        fc.record({
          name: fc.constantFrom('ask', 'search', 'fetch', 'list_documents'),
          arguments: fc.oneof(
            goodRequest,
            fc.dictionary(fc.constantFrom('query', 'id', 'cursor', 'name', 'limit'), fc.jsonValue()),
          ),
        }),
        fc.dictionary(fc.constantFrom('uri', 'cursor', '_meta', 'name', 'protocolVersion'), fc.jsonValue()),
      ),
    },
    { requiredKeys: ['jsonrpc', 'method'] },
  )
  const body = fc.oneof(
    { weight: 4, arbitrary: message.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: anyBody },
  )
  await fc.assert(
    fc.asyncProperty(body, async (body) => {
      const entry = { name: '', method: 'POST', path: '/mcp', body, status: 0 }
      const [first, second] = [await sendInProcess(app, entry), await sendInProcess(app, entry)]
      expect(first.status, first.text).toBeLessThan(500)
      expect(first.headers.get('content-type') ?? '').toMatch(first.status === 202 ? /^$/ : /^application\/(?:problem\+)?json$/)
      expect([second.status, second.text]).toEqual([first.status, first.text])
    }),
    { numRuns: RUNS },
  )
})

test('no address, method or header gets a 5xx', async () => {
  const segment = fc.oneof(
    fc.constantFrom(
      'ask',
      'knowledge',
      'healthz',
      'acme',
      'acme.md',
      'acme.svg',
      'compare',
      'llms.txt',
      'mcp',
      'search',
      'batch',
      'openapi.json',
      'docs',
      'widget.js',
      '..',
      '%',
      '%ff',
      '%2e%2e%2f',
      '',
    ),
    fc.webSegment(),
  )
  const path = fc
    .tuple(fc.array(segment, { maxLength: 4 }), fc.webQueryParameters())
    .map(([parts, query]) => `/${parts.join('/')}?${query}`)
  const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'BREW')
  await fc.assert(
    fc.asyncProperty(method, path, headers, (method, path, headers) => holds({ name: '', method, path, headers, status: 0 })),
    { numRuns: RUNS },
  )
})

test('what passes the check is well-formed, trimmed, within the limits, and passes again unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(goodRequest, fc.jsonValue(), fc.anything()), (value) => {
      const checked = checkRequest(AskRequest, value)
      if (!checked.ok) {
        expect(checked.errors.length).toBeGreaterThan(0)
        return
      }
      const { question, history = [] } = checked.request
      for (const text of [question, ...history.map(({ content }) => content)]) expect(text.isWellFormed()).toBe(true)
      expect(question).toBe(question.trim())
      expect(history.length).toBeLessThanOrEqual(20)
      expect(checkRequest(AskRequest, checked.request)).toEqual(checked)
    }),
    { numRuns: RUNS },
  )
})

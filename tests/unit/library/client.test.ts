import { expect, test } from 'vitest'
import type { App } from '../../../src/http/app.ts'
import { createRateLimit } from '../../../src/http/rate-limit.ts'
import { client, ProblemError } from '../../../src/library/client.ts'
import { appFor } from '../../http/in-process.ts'

/** A client of an app in this process. */
const clientOf = (app: App) => client('http://host/', { fetch: (input, init) => app.fetch(new Request(input, init)) })

/** A client of a server that always replies so. */
const clientWith = (body: string, init: ResponseInit = {}) =>
  client('http://host', { fetch: async () => new Response(body, init) })

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('It was answered.'),
    (error) => error,
  )

test('asks, with the history and the document', async () => {
  const sent: unknown[] = []
  const app = appFor()
  const spy = client('http://host///', {
    fetch: async (input, init) => {
      sent.push(input, JSON.parse(String(init?.body)))
      return app.fetch(new Request(input, init))
    },
  })
  const history = [{ role: 'user', content: 'Hello' }] as const
  const { signal } = new AbortController()
  const answer = await spy.ask('Who are the partners?', { history, document: 'acme', signal })
  expect(sent).toEqual(['http://host/ask', { question: 'Who are the partners?', history: [...history], document: 'acme' }])
  expect(answer).toMatchObject({ answered: true, answer: 'Acme works with Coyote Labs. [1]' })
})

test('lists questions and documents', async () => {
  const { questions, documents } = clientOf(appFor())
  expect(await questions()).toEqual(['Who are the partners?', 'What of all?'])
  expect(await questions('crème & co #1')).toEqual(['Who are the partners?', 'What of crème & co #1?'])
  expect((await documents()).map(({ id, sections }) => [id, sections[0]?.anchor])).toEqual([
    ['acme', 'key-partners'],
    ['crème & co #1', 'value-proposition'],
  ])
})

test('a problem becomes an error with its fields', async () => {
  const error = await caught(clientOf(appFor()).ask(''))
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({
    name: 'ProblemError',
    message: 'question must not be empty.',
    status: 400,
    type: 'urn:problem-type:nineblocks:bad-field',
    errors: [{ field: 'question', message: 'must not be empty' }],
  })
})

test('a limit says when to come back', async () => {
  const { ask } = clientOf(appFor({ limiter: createRateLimit({ perMinute: 1, now: () => 0 }) }))
  await ask('Who are the partners?')
  expect(await caught(ask('Who are the partners?'))).toMatchObject({ status: 429, retryAfter: 60 })
})

test('a reply that is none of the assistant’s is an error that says so', async () => {
  for (const status of [200, 502]) {
    expect(await caught(clientWith('<html>', { status }).ask('Who?'))).toMatchObject({
      status,
      message: `The reply has status ${status} and is not understood.`,
    })
  }
  expect(await caught(clientWith('{"message": "x", "stack": "y"}', { status: 404 }).questions())).toMatchObject({
    message: 'The reply has status 404 and is not understood.',
  })
  expect(await caught(clientWith('null').documents())).toBeInstanceOf(ProblemError)
})

test('what fetch throws goes through: no network, or a signal', async () => {
  const reason = new Error('changed my mind')
  const { ask } = client('', {
    fetch: async (_, init) => {
      init?.signal?.throwIfAborted()
      throw new TypeError('offline')
    },
  })
  expect(await caught(ask('Who?', { signal: AbortSignal.abort(reason) }))).toBe(reason)
  expect(await caught(ask('Who?'))).toEqual(new TypeError('offline'))
  const broken = new ReadableStream({ start: (controller) => controller.error(reason) })
  expect(await caught(client('', { fetch: async () => new Response(broken) }).ask('Who?'))).toBe(reason)
})

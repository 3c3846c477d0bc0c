import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PRODUCT } from '../../src/contract/product.ts'
import { fakeAssistant } from './fake-assistant.ts'
import { appFor, sendInProcess } from './in-process.ts'

const post = (method: string, params: unknown = {}) => ({
  name: '',
  method: 'POST',
  path: '/mcp',
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  status: 0,
})

test('without knowledge, what needs it is an error with status 503, and the rest answers', async () => {
  const app = appFor({ assistant: undefined })
  const needing = [
    post('tools/call', { name: 'ask', arguments: { question: 'a' } }),
    post('resources/list'),
    post('resources/read', { uri: 'nineblocks://documents/acme' }),
  ]
  for (const request of needing) {
    const { status, text } = await sendInProcess(app, request)
    expect([status, JSON.parse(text)]).toMatchObject([
      503,
      { id: 1, error: { code: -32603, message: expect.stringContaining('No document') } },
    ])
  }
  for (const method of ['ping', 'tools/list', 'resources/templates/list']) {
    const { status, text } = await sendInProcess(app, post(method))
    expect([status, Object.keys(JSON.parse(text))]).toEqual([200, ['jsonrpc', 'id', 'result']])
  }
})

test('each request counts for the limit of its client', async () => {
  const clients: string[] = []
  const take = (client: string) => {
    clients.push(client)
    return clients.length > 2 ? { allowed: false as const, retryAfter: 1.2 } : { allowed: true as const }
  }
  const app = appFor({ limiter: { take } })
  const replies = []
  for (let n = 0; n < 3; n++) replies.push(await sendInProcess(app, post('ping'), '192.0.2.1'))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 429])
  expect(replies[2]?.headers.get('retry-after')).toBe('2')
  expect(clients).toEqual(Array(3).fill('192.0.2.1'))
})

test('a fault tells the client an id, and the log no question', async () => {
  const logged: unknown[] = []
  const assistant = fakeAssistant(({ question }) => {
    throw new Error(`cannot answer ${question}`)
  })
  const app = appFor({ assistant, log: (record) => logged.push(record), newId: () => 'fault-1' })
  const { status, text } = await sendInProcess(app, post('tools/call', { name: 'ask', arguments: { question: 'my secret' } }))
  expect([status, JSON.parse(text)]).toMatchObject([500, { instance: 'urn:uuid:fault-1' }])
  expect(logged).toHaveLength(1)
  expect(JSON.stringify([logged, text])).not.toContain('secret')
})

test('the product says its own version', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(PRODUCT).toMatchObject({ name, version })
})

import { expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { AskResponse, BatchResponse } from '../../src/contract/messages.ts'
import { createRateLimit } from '../../src/http/rate-limit.ts'
import { bakery } from '../unit/bakery.ts'
import { type Case, expectReply } from './case.ts'
import { fakeAssistant } from './fake-assistant.ts'
import { appFor, sendInProcess } from './in-process.ts'

const post = (path: string, value: unknown): Case => ({
  name: '',
  method: 'POST',
  path,
  body: JSON.stringify(value),
  status: 200,
})
const batch = (questions: readonly string[]): Case => post('/ask/batch', { questions })
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `Question ${i + 1}`)

test('a batch is answered in order, each question as if it came alone', async () => {
  const app = appFor({ assistant: createAssistant({ documents: [bakery()] }) })
  const questions = [
    'Who are the customers?',
    'hello',
    'And in 2015?',
    'Who are the customers?',
    'Who won the world cup?',
    'Why?',
  ]
  const reply = await sendInProcess(app, batch(questions))
  const alone: AskResponse[] = []
  for (const question of questions) alone.push(JSON.parse((await sendInProcess(app, post('/ask', { question }))).text))
  expect(reply.text).toBe(JSON.stringify({ answers: alone } satisfies BatchResponse))
  expect(alone.map(({ answered }) => answered)).toContain(false)
})

test('between the questions of a batch, others are answered', async () => {
  const asked: string[] = []
  const fake = fakeAssistant()
  const ask = (question: string) => {
    asked.push(question)
    return fake.ask(question)
  }
  const app = appFor({ assistant: { ...fake, ask } })
  const answered: string[] = []
  const whole = sendInProcess(app, batch(many(50))).then(() => answered.push('batch'))
  const other = sendInProcess(app, post('/ask', { question: 'Another' })).then(() => answered.push('other'))
  await Promise.all([whole, other])
  expect(answered).toEqual(['other', 'batch'])
  expect(asked).toHaveLength(51)
  expect(asked.indexOf('Another')).toBeLessThan(3)
  expect(asked.filter((question) => question !== 'Another')).toEqual(many(50))
})

test('each question counts for the limit, and a batch that is too much is not answered in part', async () => {
  let time = 0
  let answered = 0
  const assistant = fakeAssistant(() => {
    answered += 1
    return undefined as never
  })
  const app = appFor({ assistant, limiter: createRateLimit({ perMinute: 60, now: () => time }) })
  const send = async (entry: Case) => (await sendInProcess(app, entry, '10.0.0.1')).status
  expect(await send(batch(many(40)))).toBe(200)
  const refused = await sendInProcess(app, batch(many(40)), '10.0.0.1')
  // One has been counted when its body came: 20 were left, 39 more are asked for.
  expectReply({ ...batch([]), status: 429, problem: 'too-many-requests', has: { 'retry-after': '20' } }, refused)
  expect(answered).toBe(40)
  expect(await send(batch(many(19)))).toBe(200)
  expect(await send(post('/ask', { question: 'x' }))).toBe(429)
  time = 61_000
  expect(await send(batch(many(50)))).toBe(200)
})

test('a batch that is larger than the limit takes the whole minute', async () => {
  let time = 0
  const app = appFor({ limiter: createRateLimit({ perMinute: 10, now: () => time }) })
  const send = async (entry: Case) => (await sendInProcess(app, entry, '10.0.0.1')).status
  expect(await send(batch(many(50)))).toBe(200)
  expect(await send(post('/ask', { question: 'x' }))).toBe(429)
  time = 30_000
  expect(await send(batch(many(50)))).toBe(429)
  time = 90_000
  expect(await send(batch(many(50)))).toBe(200)
})

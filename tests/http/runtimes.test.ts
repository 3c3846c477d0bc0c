import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { AskRequest } from '../../src/contract/messages.ts'
import { loadDocuments } from '../../src/runtime/load-documents.ts'
import { twoHundred } from './asked.ts'
import { expectReply } from './case.ts'
import { CASES } from './cases.ts'
import { RUNTIMES, type RuntimeServer } from './runtimes.ts'
import { FIXTURES, ROOT, sendOverSocket } from './server.ts'

const HERE = RUNTIMES.filter(({ missing }) => !missing)
for (const { name, missing } of RUNTIMES) if (missing) console.warn(`Skipped ${name}: ${missing}`)

/** Node has the same cases in node.test.ts, with more of its own. */
describe.each(HERE.filter(({ name }) => name !== 'Node'))('$name', ({ name, start }) => {
  let server: RuntimeServer
  beforeAll(async () => {
    server = await start(FIXTURES, { ALLOWED_ORIGINS: 'https://intranet.example', FRAME_ANCESTORS: 'https://wiki.example' })
  })
  afterAll(() => server?.stop())

  for (const entry of CASES) {
    const reason = entry.except?.[name]
    test.skipIf(reason)(
      `${entry.method ?? 'GET'} ${entry.path.slice(0, 40)}: ${entry.name}${reason ? ` (${reason})` : ''}`,
      async () => {
        expectReply(entry, await sendOverSocket(server.port, entry))
      },
    )
  }
})

describe('the same knowledge on every runtime', () => {
  let folder: string
  let servers: (RuntimeServer & { name: string })[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'same-'))
    cpSync(FIXTURES, folder, { recursive: true })
    copyFileSync(join(ROOT, 'knowledge/wso2.md'), join(folder, 'wso2.md'))
    servers = await Promise.all(HERE.map(async ({ name, start }) => ({ name, ...(await start(folder)) })))
  })
  afterAll(async () => {
    await Promise.all(servers.map(({ stop }) => stop()))
    rmSync(folder, { recursive: true, force: true })
  })

  test('200 questions get the same bytes', async () => {
    const assistant = createAssistant({ documents: loadDocuments(folder).documents })
    const asked = twoHundred(assistant)
    expect(asked).toHaveLength(200)
    for (const request of asked) {
      const expected = JSON.stringify(assistant.ask(request.question, request))
      const replies = await Promise.all(servers.map(async ({ name, port }) => [name, await replyTo(port, request)]))
      expect(replies).toEqual(servers.map(({ name }) => [name, `200 application/json ${expected}`]))
    }
  })

  test('and the same explanations', async () => {
    const assistant = createAssistant(loadDocuments(folder))
    for (const asked of twoHundred(assistant).filter((_, i) => i % 4 === 0)) {
      const request = { ...asked, explain: true }
      const expected = JSON.stringify(assistant.ask(request.question, request))
      const replies = await Promise.all(servers.map(async ({ name, port }) => [name, await replyTo(port, request)]))
      expect(replies).toEqual(servers.map(({ name }) => [name, `200 application/json ${expected}`]))
    }
  })

  test.each([
    '/',
    '/knowledge',
    '/knowledge/wso2?cite=1943-2046',
    '/knowledge/wso2.md',
    '/ask/questions',
    '/search?q=revenue',
    '/openapi.json',
    '/embed',
    '/healthz',
  ])('%s is the same page', async (path) => {
    const replies = await Promise.all(servers.map(({ port }) => sendOverSocket(port, { name: '', path, status: 200 })))
    const [first, ...others] = replies.map(({ status, text, headers }) => ({
      status,
      text,
      policy: headers.get('content-security-policy'),
      type: headers.get('content-type'),
    }))
    expect(first?.status).toBe(200)
    for (const other of others) expect(other).toEqual(first)
  })
})

async function replyTo(port: number, request: AskRequest): Promise<string> {
  const entry = { name: '', method: 'POST', path: '/ask', body: JSON.stringify(request), status: 200 }
  const { status, headers, text } = await sendOverSocket(port, entry)
  return `${status} ${headers.get('content-type')} ${text}`
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/library/nineblocks.ts'
import { run } from '../unit/command/run.ts'
import { twoHundred } from './asked.ts'
import { listening, ROOT, type Running, spawnServer } from './server.ts'

const text = readFileSync(join(ROOT, 'knowledge/wso2.md'), 'utf8')
const library = createAssistant({ documents: [{ id: 'wso2', text }] })
/** What can be said on a command line: a question by itself. */
const questions = twoHundred(library)
  .filter(({ history, document }) => !history && !document)
  .map(({ question }) => question)
  .filter((question, place, all) => all.indexOf(question) === place)
  .slice(-50)

let server: Running
let origin: string
beforeAll(async () => {
  server = await listening(spawnServer({ KNOWLEDGE_DIR: 'knowledge' }))
  origin = `http://127.0.0.1:${server.port}`
})
afterAll(() => server?.child.kill())

describe('50 questions get what the library says', () => {
  const said = (question: string): string => JSON.stringify(library.ask(question))

  test('there are fifty, some are answered and some are refused', () => {
    expect(questions).toHaveLength(50)
    expect(new Set(questions.map((question) => library.ask(question).answered))).toEqual(new Set([true, false]))
  })

  test('from a program that knows nothing but the description of the API', async () => {
    const api = (await (await fetch(`${origin}/openapi.json`)).json()) as Description
    const { path, type, field } = asks(api)
    for (const question of questions) {
      const body = JSON.stringify({ [field]: question })
      const reply = await fetch(origin + path, { method: 'POST', headers: { 'content-type': type }, body })
      expect(await reply.text()).toBe(said(question))
    }
  })

  test('from an MCP client', async () => {
    const client = new Client({ name: 'same-answers', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } })
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', origin)))
    try {
      for (const question of questions) {
        const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question } })
        expect(JSON.stringify(structuredContent)).toBe(said(question))
      }
    } finally {
      await client.close()
    }
  })

  test('from the command', { timeout: 60_000 }, async () => {
    for (const question of questions) {
      const { code, out } = await run(['ask', question, '--json', '--knowledge', join(ROOT, 'knowledge')])
      expect(JSON.stringify(JSON.parse(out))).toBe(said(question))
      expect(code).toBe(JSON.parse(out).answered ? 0 : 1)
    }
  })
})

interface Description {
  paths: Record<string, { post?: { operationId: string; requestBody?: { content: Record<string, { schema: Reference }> } } }>
  components: { schemas: Record<string, { required?: string[] }> }
}
interface Reference {
  $ref: string
}

/** How a question is posted: the operation that is called `ask`, and the one field that it needs. */
function asks({ paths, components }: Description): { path: string; type: string; field: string } {
  const [path, { post }] = Object.entries(paths).find(([, methods]) => methods.post?.operationId === 'ask')!
  const [type, { schema }] = Object.entries(post!.requestBody!.content)[0]!
  const [field, ...others] = components.schemas[schema.$ref.split('/').at(-1)!]!.required!
  expect(others).toEqual([])
  return { path, type, field: field! }
}

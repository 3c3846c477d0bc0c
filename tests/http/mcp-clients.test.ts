import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { AskRequest } from '../../src/contract/messages.ts'
import { loadDocuments } from '../../src/runtime/load-documents.ts'
import { twoHundred } from './asked.ts'
import { type Called, CLIENTS, type Connected, type Log } from './mcp-clients.ts'
import { RUNTIMES, type RuntimeServer } from './runtimes.ts'
import { ROOT, sendOverSocket } from './server.ts'

/** With WSO2's, more than fit on a page. */
const COUNT = 105

const folder = mkdtempSync(join(tmpdir(), 'mcp-'))
copyFileSync(join(ROOT, 'knowledge/wso2.md'), join(folder, 'wso2.md'))
for (let n = 0; n < COUNT; n++) {
  writeFileSync(
    join(folder, `shop-${n}.md`),
    `# Business model of Shop ${n}\n\n## Channels\n\nShop ${n} sells at market stalls.\n`,
  )
}
const assistant = createAssistant({ documents: loadDocuments(folder).documents })
const asked = twoHundred(assistant).filter((_, index) => index % 4 === 0)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(RUNTIMES.filter(({ name }) => name === 'Node' || name === 'workerd'))('$name', ({ start }) => {
  let server: RuntimeServer
  const replies: (readonly [AskRequest, string])[] = []
  beforeAll(async () => {
    server = await start(folder)
    for (const request of asked) {
      const entry = { name: '', method: 'POST', path: '/ask', body: JSON.stringify(request), status: 200 }
      replies.push([request, (await sendOverSocket(server.port, entry)).text])
    }
  }, 120_000)
  afterAll(() => server?.stop())

  describe.each(CLIENTS)('client $name', ({ version, connect }) => {
    const log: Log = []
    let client: Connected
    let origin: string
    beforeAll(async () => {
      origin = `http://127.0.0.1:${server.port}`
      client = await connect(new URL('/mcp', origin), log)
    })
    afterAll(() => client?.close())

    const call = async (name: string, args: Record<string, unknown>): Promise<Called> =>
      client.callTool({ name, arguments: args })

    test(`speaks ${version}`, () => expect(client.version).toBe(version))

    test('is offered four tools that change nothing', async () => {
      const { tools } = await client.listTools()
      expect(tools.map(({ name }) => name)).toEqual(['ask', 'search', 'fetch', 'list_documents'])
      for (const { annotations, inputSchema, outputSchema } of tools) {
        expect(annotations).toMatchObject({
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        })
        expect([inputSchema, outputSchema]).toMatchObject([{ type: 'object' }, { type: 'object' }])
      }
    })

    test('50 questions get what POST /ask gives, and the client finds it to be as the schema says', {
      timeout: 60_000,
    }, async () => {
      expect(replies).toHaveLength(50)
      await client.listTools()
      const kinds = new Set<unknown>()
      for (const [request, text] of replies) {
        const result = await call('ask', { ...request })
        expect(JSON.stringify(result.structuredContent)).toBe(text)
        const response = JSON.parse(text)
        kinds.add(response.answered)
        expect(result.isError).not.toBe(true)
        expect(result.content).toHaveLength(1)
        expect(result.content?.[0]?.text?.startsWith(response.answer)).toBe(true)
        for (const { url } of [...response.citations, ...(response.related ?? [])]) {
          expect(result.content?.[0]?.text).toContain(`(${`${origin}${url}`.replaceAll('(', '%28').replaceAll(')', '%29')})`)
        }
      }
      expect(kinds).toEqual(new Set([true, false]))
    })

    test('what is found can be fetched, and holds the passage', async () => {
      const found = (await call('search', { query: 'partners of WSO2', document: 'wso2', limit: 5 })).structuredContent as {
        results: { id: string; title: string; url: string; text: string; score: number }[]
      }
      expect(found.results.length).toBeGreaterThan(1)
      for (const { id, url, text, title } of found.results) {
        const result = await call('fetch', { id })
        const fetched = result.structuredContent as { id: string; text: string; title: string; url: string }
        expect(fetched.id).toBe(id)
        expect(fetched.text).toContain(text)
        expect(fetched.title.startsWith(title)).toBe(true)
        expect(JSON.parse(result.content?.[0]?.text ?? '')).toEqual(fetched)
        expect((await fetch(url)).status).toBe(200)
      }
    })

    test('a source of an answer can be fetched by its address', async () => {
      const { structuredContent } = await call('ask', { question: 'Which big names use WSO2?' })
      const { citations } = structuredContent as { citations: { url: string; quote: string }[] }
      for (const { url, quote } of citations) {
        const fetched = (await call('fetch', { id: url })).structuredContent as { text: string }
        expect(fetched.text).toContain(quote)
        expect(await call('fetch', { id: origin + url })).toEqual(await call('fetch', { id: url }))
      }
      expect(citations.length).toBeGreaterThan(0)
    })

    test('pages of documents hold each once', async () => {
      const ids: string[] = []
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const args = cursor === undefined ? {} : { cursor }
        const page = (await call('list_documents', args)).structuredContent as {
          documents: { id: string }[]
          total: number
          nextCursor?: string
        }
        expect(page.total).toBe(COUNT + 1)
        ids.push(...page.documents.map(({ id }) => id))
        cursor = page.nextCursor
      }
      expect(ids).toEqual(assistant.documents.map(({ id }) => id))
      const named = (await call('list_documents', { name: 'shop 10' })).structuredContent as { documents: { id: string }[] }
      expect(named.documents.map(({ id }) => id)).toEqual(['shop-10', 'shop-100', 'shop-101', 'shop-102', 'shop-103', 'shop-104'])
    })

    test('the documents are resources, word for word', async () => {
      const uris: string[] = []
      let page = await client.listResources()
      uris.push(...page.resources.map(({ uri }) => uri))
      while (page.nextCursor !== undefined) {
        page = await client.listResources({ cursor: page.nextCursor })
        uris.push(...page.resources.map(({ uri }) => uri))
      }
      expect(new Set(uris).size).toBe(COUNT + 1)
      const uri = uris.at(-1) as string
      const { contents } = await client.readResource({ uri })
      expect(contents).toMatchObject([{ uri, mimeType: 'text/markdown', text: assistant.documents.at(-1)?.text }])
      const { resourceTemplates } = await client.listResourceTemplates()
      expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
        'nineblocks://documents/{document}',
        'nineblocks://documents/{document}/{section}',
      ])
      const section = await client.readResource({ uri: 'nineblocks://documents/shop-7/channels' })
      expect(section.contents[0]?.text).toBe('## Channels\n\nShop 7 sells at market stalls.\n')
    })

    test('what is wrong is an error with the code of the version', async () => {
      await expect(call('burn', {})).rejects.toMatchObject({ code: -32602, message: expect.stringContaining('burn') })
      const gone = client.readResource({ uri: 'nineblocks://documents/nowhere' })
      await expect(gone).rejects.toMatchObject({ code: expect.any(Number), message: expect.stringContaining('no resource') })
      const mistaken = await call('ask', { question: '' })
      expect(mistaken).toMatchObject({ isError: true, content: [{ type: 'text', text: 'question must not be empty.' }] })
    })

    test('no session is ever begun', () => {
      expect(log.length).toBeGreaterThan(50)
      expect(log.filter(({ session }) => session !== null)).toEqual([])
      // A client of before asks once for a stream, and is told that there is none.
      const streams = log.filter(({ method }) => method === 'GET').map(({ status }) => status)
      expect(streams).toEqual(version === '2025-11-25' ? [405] : [])
    })
  })
})

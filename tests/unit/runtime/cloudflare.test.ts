import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildWorkerFolder } from '../../../scripts/build-worker.ts'
import { createWorker, RATE_PERIOD, type WorkerEnv } from '../../../src/runtime/cloudflare.ts'
import { DEFAULTS } from '../../../src/runtime/settings.ts'
import { FIXTURES } from '../../http/server.ts'

let folder: string
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  folder = mkdtempSync(join(tmpdir(), 'cloudflare-'))
  buildWorkerFolder(FIXTURES, folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The assets binding, on the folder; `reads` counts what was read. */
function envOf(more: Record<string, unknown> = {}): WorkerEnv & { reads: string[] } {
  const reads: string[] = []
  const fetch = async (url: string): Promise<Response> => {
    const { pathname } = new URL(url)
    reads.push(pathname)
    try {
      return new Response(new Uint8Array(readFileSync(join(folder, pathname))))
    } catch {
      return new Response(null, { status: 404 })
    }
  }
  return { ASSETS: { fetch }, reads, ...more }
}

const context = { waitUntil: () => {} }
const get = (path: string, address = '10.0.0.1') =>
  new Request(`https://x.example${path}`, { headers: { 'cf-connecting-ip': address } })

test('an isolate reads its files once, whoever asks first', async () => {
  const [worker, env] = [createWorker(), envOf()]
  const replies = await Promise.all([1, 2, 3].map(() => worker.fetch(get('/healthz'), env, context)))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(env.reads).size).toBe(env.reads.length)
  expect(env.reads.filter((path) => /nineblocks|documents|index/.test(path))).toHaveLength(3)
})

test('a client over the binding’s limit is told to come back when a period is over', async () => {
  const keys: string[] = []
  const limit = async ({ key }: { key: string }) => ({ success: keys.push(key) < 2 })
  const [worker, env] = [createWorker(), envOf({ RATE_LIMITER: { limit } })]
  expect((await worker.fetch(get('/knowledge'), env, context)).status).toBe(200)
  const refused = await worker.fetch(get('/knowledge', '2001:db8::7'), env, context)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(RATE_PERIOD)])
  expect(keys).toEqual(['10.0.0.1', '2001:db8:0:0::/64'])
  expect((await worker.fetch(get('/healthz'), env, context)).status).toBe(200)
  const off = envOf({ RATE_LIMITER: { limit }, RATE_LIMIT: 'off' })
  expect((await createWorker().fetch(get('/knowledge'), off, context)).status).toBe(200)
})

test.each([
  [
    'a file that is missing',
    { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } },
    /nineblocks\.json is missing/,
  ],
  ['a wrong setting', { ALLOWED_ORIGINS: 'intranet' }, /^ALLOWED_ORIGINS is "intranet", but must be/],
])('%s: 503, a sentence in the log, and another try', async (_, wrong, sentence) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const worker = createWorker()
  const reply = await worker.fetch(get('/ask?question=x'), envOf(wrong), context)
  expect([reply.status, ((await reply.json()) as { type: string }).type]).toEqual([
    503,
    'urn:problem-type:nineblocks:no-knowledge',
  ])
  expect(log.mock.calls.flat().join()).toMatch(sentence)
  log.mockRestore()
  expect((await worker.fetch(get('/healthz'), envOf(), context)).status).toBe(200)
})

test('wrangler.toml counts in the period that clients are told, and allows what the other runtimes allow', () => {
  const toml = readFileSync(new URL('../../../wrangler.toml', import.meta.url), 'utf8')
  expect(toml).toContain(`simple = { limit = ${DEFAULTS.RATE_LIMIT}, period = ${RATE_PERIOD} }`)
})

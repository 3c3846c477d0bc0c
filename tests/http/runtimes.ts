import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWorkerFolder } from '../../scripts/build-worker.ts'
import { listening, ROOT, spawnServer } from './server.ts'

/** A server of one of the runtimes, over a socket. */
export interface RuntimeServer {
  port: number
  stop(): Promise<void>
}

export interface Runtime {
  name: 'Node' | 'workerd' | 'Bun' | 'Deno'
  /** Why it cannot run on this machine. */
  missing: string | undefined
  start(knowledge: string, settings?: Record<string, string>): Promise<RuntimeServer>
}

const spawned = (command: string, args: string[]) => async (knowledge: string, settings?: Record<string, string>) => {
  const { child, port } = await listening(spawnServer({ KNOWLEDGE_DIR: knowledge, ...settings }, command, args))
  return { port, stop: async () => void child.kill('SIGKILL') }
}

const BUN = platformBinary('@oven/bun', `${process.platform}-${process.arch}`, 'bin/bun')
const DENO = platformBinary('@deno', `${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`, 'deno')

/** What the packages `bun` and `deno` would put in place by their install scripts, which are not run. */
function platformBinary(scope: string, platform: string, file: string): string {
  const folder = scope.includes('/') ? `${scope}-${platform}` : `${scope}/${platform}`
  return join(ROOT, 'node_modules', folder, process.platform === 'win32' ? `${file}.exe` : file)
}

const missing = (binary: string): string | undefined => (existsSync(binary) ? undefined : `${binary} is not installed`)

/** As the README says it: no more than it needs. */
export const DENO_RUN = 'run --node-modules-dir=manual --allow-net --allow-read --allow-env src/runtime/deno.ts'.split(' ')

export const RUNTIMES: readonly Runtime[] = [
  { name: 'Node', missing: undefined, start: spawned(process.execPath, ['src/runtime/node.ts']) },
  { name: 'Bun', missing: missing(BUN), start: spawned(BUN, ['src/runtime/bun.ts']) },
  {
    name: 'Deno',
    missing: missing(DENO),
    start: spawned(DENO, DENO_RUN),
  },
  { name: 'workerd', missing: undefined, start: startWorker },
]

/** The worker as wrangler runs it, on knowledge that was packed. */
async function startWorker(knowledge: string, settings: Record<string, string> = {}): Promise<RuntimeServer> {
  process.env['WRANGLER_SEND_METRICS'] = 'false'
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
  const { createTestHarness } = await import('wrangler')
  const folder = mkdtempSync(join(tmpdir(), 'worker-'))
  buildWorkerFolder(knowledge, folder)
  const harness = createTestHarness({
    workers: [
      {
        config: {
          name: 'nineblocks',
          main: join(ROOT, 'src/runtime/worker.ts'),
          compatibility_date: '2026-10-01',
          assets: { directory: folder, binding: 'ASSETS', run_worker_first: true },
          ratelimits: [{ name: 'RATE_LIMITER', namespace_id: '9001', simple: { limit: 300, period: 60 } }],
          vars: { RATE_LIMIT: 'off', ...settings },
        },
      },
    ],
  })
  const { url } = await harness.listen()
  return {
    port: Number(url.port),
    stop: async () => {
      await harness.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { createAssistant } from '../answer/assistant.ts'
import { type App, createApp } from '../http/app.ts'
import type { Asset, Limiter } from '../http/ports.ts'
import { ASSET_FILES, etagOf } from './asset-files.ts'
import { readKnowledge } from './packed-knowledge.ts'
import { readSettings } from './settings.ts'
import { StartError } from './start-error.ts'

/** What wrangler.toml binds, besides the settings, which are strings. */
export interface WorkerEnv {
  /** The folder that scripts/build-worker.ts makes: packed knowledge and the widget. */
  ASSETS: { fetch(url: string): Promise<Response> }
  RATE_LIMITER?: { limit(options: { key: string }): Promise<{ success: boolean }> }
  [setting: string]: unknown
}

export interface WorkerContext {
  waitUntil(promise: Promise<unknown>): void
}

/** Seconds. The binding does not tell when it lets a client in again: it counts in periods of this length, as wrangler.toml says. */
export const RATE_PERIOD = 60

/**
 * The app in a Cloudflare worker. It starts with the first request of an isolate, since only a request may read the assets; a start that
 * fails is tried again by the next one.
 */
export function createWorker(): { fetch(request: Request, env: WorkerEnv, context: WorkerContext): Promise<Response> } {
  let started: Promise<App> | undefined
  return {
    async fetch(request, env, context) {
      started ??= startApp(env)
      // A client that leaves must not take the start of all others with it.
      context.waitUntil(started.catch(() => undefined))
      const address = request.headers.get('cf-connecting-ip') ?? undefined
      try {
        return await (await started).fetch(request, { address })
      } catch (error) {
        started = undefined
        console.error(error instanceof StartError ? error.message : error)
        return withoutKnowledge().fetch(request, { address })
      }
    },
  }
}

async function startApp(env: WorkerEnv): Promise<App> {
  const settings = readSettings(stringsOf(env))
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await env.ASSETS.fetch(`https://assets.invalid/${name}`)
    if (!response.ok) throw new StartError(`The file ${name} is missing among the assets.`)
    return new Uint8Array(await response.arrayBuffer())
  }
  const [{ version, documents, index, skipped }, assets] = await Promise.all([readKnowledge(read), readAssets(read)])
  const limiter = settings.rateLimit === undefined ? undefined : limiterOf(env)
  return createApp({
    assistant: createAssistant({ documents, index }),
    version,
    settings,
    assets,
    log: (record) => console.error(JSON.stringify(record)),
    skipped,
    ...(limiter && { limiter }),
  })
}

/** Says 503 to whoever asks. */
const withoutKnowledge = (): App =>
  createApp({
    assistant: undefined,
    settings: { allowedOrigins: [], frameAncestors: [] },
    assets: new Map(),
    log: (record) => console.error(JSON.stringify(record)),
    skipped: [],
  })

async function readAssets(read: (name: string) => Promise<Uint8Array<ArrayBuffer>>): Promise<Map<string, Asset>> {
  const all = [...ASSET_FILES].map(async ([path, type]): Promise<[string, Asset]> => {
    const bytes = await read(path.slice(1))
    const etag = etagOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
    // Not compressed here: workerd compresses a response that says gzip.
    return [path, { body: new TextDecoder().decode(bytes), gzip: bytes, type, etag }]
  })
  return new Map(await Promise.all(all))
}

function limiterOf({ RATE_LIMITER: binding }: WorkerEnv): Limiter | undefined {
  return (
    binding && {
      // The binding counts one at a time; those counted before a refusal stay counted.
      take: async (key, more = 1) => {
        for (let left = more; left > 0; left--)
          if (!(await binding.limit({ key })).success) return { allowed: false, retryAfter: RATE_PERIOD }
        return { allowed: true }
      },
    }
  )
}

const stringsOf = (env: WorkerEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

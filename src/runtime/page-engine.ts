import { createAssistant } from '../answer/assistant.ts'
import { wordKnowledge } from '../answer/knowledge.ts'
import { type App, createApp } from '../http/app.ts'
import { MANIFEST, readKnowledge } from './packed-knowledge.ts'

/** A request of the page, as it can be posted; `folder` is the address of the files, without a slash at its end. */
export interface PageRequest {
  id: number
  folder: string
  path: string
  method: string
  body?: string
}

export interface PageReply {
  id: number
  status: number
  type: string
  text: string
}

/** What is used of a Web Worker. */
declare const addEventListener: (type: 'message', listener: (event: { data: PageRequest }) => void) => void
declare const postMessage: (reply: PageReply) => void
declare const caches: { open(name: string): Promise<PageCache> } | undefined

interface PageCache {
  match(url: string): Promise<Response | undefined>
  put(url: string, response: Response): Promise<void>
  keys(): Promise<readonly Request[]>
  delete(request: Request): Promise<boolean>
}

/** Kept under this name in the browser's cache storage; the names of the files in it change with what is in them. */
const CACHE = 'nineblocks'

/** The app of a folder without a server: started by the first request, in the page's Web Worker, so that the page never stalls. */
function createEngine(): (request: PageRequest) => Promise<PageReply> {
  const apps = new Map<string, Promise<App>>()
  return async ({ id, folder, path, method, body }) => {
    const started = apps.get(folder) ?? startApp(folder)
    apps.set(folder, started)
    try {
      const headers = { 'content-type': 'application/json' }
      const request = new Request(folder + path, { method, headers, ...(body !== undefined && { body }) })
      const response = await (await started).fetch(appRequest(request, path))
      return { id, status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() }
    } catch {
      // Tried again by the next question.
      apps.delete(folder)
      return { id, status: 503, type: 'text/plain', text: '' }
    }
  }
}

/** The app stands at the root of its host, the folder may be anywhere. */
const appRequest = (request: Request, path: string): Request => new Request(new URL(path, 'http://nineblocks.invalid'), request)

async function startApp(folder: string): Promise<App> {
  const read = (name: string) => readFile(folder, name)
  const manifest = JSON.parse(new TextDecoder().decode(await read(MANIFEST))) as { lexicon: string }
  const [{ documents, index, skipped }, lexicon] = await Promise.all([readKnowledge(read), read(manifest.lexicon)])
  return createApp({
    assistant: createAssistant({ documents, index, words: wordKnowledge(JSON.parse(new TextDecoder().decode(lexicon))) }),
    settings: { allowedOrigins: '*', frameAncestors: [] },
    assets: new Map(),
    log: (record) => console.error(JSON.stringify(record)),
    skipped,
  })
}

/** A file of the folder: from the cache when it is there, which only pages over https have. */
async function readFile(folder: string, name: string): Promise<Uint8Array> {
  const url = `${folder}/${name}`
  const cache = name === MANIFEST ? undefined : await openCache()
  const kept = await cache?.match(url)
  const response = kept ?? (await fetch(url))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  if (cache && !kept) {
    const kind = name.replace(/-.*/, '')
    for (const old of await cache.keys()) if (old.url.startsWith(`${folder}/${kind}-`)) await cache.delete(old)
    await cache.put(url, response.clone()).catch(() => undefined)
  }
  return new Uint8Array(await response.arrayBuffer())
}

async function openCache(): Promise<PageCache | undefined> {
  try {
    return typeof caches === 'undefined' ? undefined : await caches.open(CACHE)
  } catch {
    return undefined
  }
}

const answer = createEngine()
addEventListener('message', ({ data }) => void answer(data).then(postMessage))

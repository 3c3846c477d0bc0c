import { ASK_PATH, QUESTIONS_PATH } from '../src/contract/paths.ts'

/** What the engine's Web Worker is asked, and what it says: src/runtime/page-engine.ts. */
interface Reply {
  id: number
  status: number
  type: string
  text: string
}

/** A folder whose questions are answered in the page. */
interface Folder {
  /** The address of the engine's script. */
  engine: string
}

const folders = new Map<string, Promise<Folder | undefined>>()
const workers = new Map<string, Promise<Worker>>()
let asked = 0

/**
 * Stands for `fetch` in the widget of a folder without a server. What is asked of an address that has a `nineblocks.json` with an
 * engine in it is answered in the page; all else goes over the network. The engine is loaded by the first question.
 */
export async function fetch(input: string, init: RequestInit = {}): Promise<Response> {
  const [, address = '', path = '', query = ''] = /^([^?#]{1,2000}?)(\/ask(?:\/questions)?)(?:\?([^#]*))?$/.exec(input) ?? []
  const folder = address ? await folderAt(address) : undefined
  if (!folder) return globalThis.fetch(input, init)
  if (path === QUESTIONS_PATH) {
    const document = new URLSearchParams(query).get('document')
    const file = document ? `/questions/${encodeURIComponent(document)}.json` : '/questions.json'
    return globalThis.fetch(address + file, init)
  }
  return path === ASK_PATH ? askEngine(address, folder.engine, init) : globalThis.fetch(input, init)
}

function folderAt(address: string): Promise<Folder | undefined> {
  const known = folders.get(address) ?? readFolder(address)
  folders.set(address, known)
  return known
}

async function readFolder(address: string): Promise<Folder | undefined> {
  try {
    const response = await globalThis.fetch(`${address}/nineblocks.json`, { cache: 'no-cache' })
    const { engine } = (await response.json()) as { engine?: unknown }
    return typeof engine === 'string' ? { engine: `${address}/${engine}` } : undefined
  } catch {
    folders.delete(address)
    return undefined
  }
}

async function askEngine(folder: string, engine: string, { body, signal }: RequestInit): Promise<Response> {
  const started = workers.get(engine) ?? startWorker(engine)
  workers.set(engine, started)
  const worker = await started.catch((error) => {
    workers.delete(engine)
    throw error
  })
  const id = asked++
  const done = new AbortController()
  const { status, type, text } = await new Promise<Reply>((resolve, reject) => {
    const options = { signal: done.signal }
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => data.id === id && resolve(data), options)
    worker.addEventListener('error', () => reject(new TypeError('The engine cannot be loaded.')), options)
    signal?.addEventListener('abort', () => reject(signal.reason), options)
    worker.postMessage({ id, folder, body })
  }).finally(() => done.abort())
  // Of a document's page, the folder has a file.
  return new Response(text.replace(/("url":"\/knowledge\/[^"?#]{1,3000})/g, '$1.html'), {
    status,
    headers: { 'content-type': type },
  })
}

/** Browsers start no script of another site as a worker, so there it is fetched and started as the page's own. */
async function startWorker(engine: string): Promise<Worker> {
  if (new URL(engine).origin === location.origin) return new Worker(engine)
  const script = await (await globalThis.fetch(engine)).text()
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
}

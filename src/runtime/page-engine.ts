import { createPlainAssistant } from '../answer/assistant.ts'
import { wordKnowledge } from '../answer/knowledge.ts'
import { toldByTable } from '../answer/told-facets.ts'
import { AskRequest } from '../contract/ask-schema.ts'
import { answerable } from '../http/answerable.ts'
import { describeFault } from '../http/fault.ts'
import type { Assistant } from '../http/ports.ts'
import { problemResponse } from '../http/problem-response.ts'
import { MANIFEST, readKnowledge } from './packed-knowledge.ts'

/** What the page posts: the body of `POST /ask`. `folder` is the address of the files, without a slash at its end. */
export interface PageRequest {
  id: number
  folder: string
  body: string
}

export interface PageReply {
  id: number
  status: number
  type: string
  text: string
}

/** What the manifest of a folder without a server names besides the knowledge. */
export interface PageFiles {
  /** This script. */
  engine: string
  /** All that was learned of words: their vectors, and what they ask for. */
  words: string
  /** What the passages tell. */
  told: string
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

/** Answers in the page's Web Worker, so that the page never stalls. A folder is read by the first question to it. */
function createEngine(): (request: PageRequest) => Promise<PageReply> {
  const assistants = new Map<string, Promise<Assistant>>()
  return async ({ id, folder, body }) => {
    const started = assistants.get(folder) ?? startAssistant(folder)
    assistants.set(folder, started)
    const assistant = await started.catch(() => undefined)
    // Tried again by the next question.
    if (!assistant) assistants.delete(folder)
    const response = respond(body, assistant)
    return { id, status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() }
  }
}

function respond(body: string, assistant: Assistant | undefined): Response {
  try {
    const asked = answerable(AskRequest, JSON.parse(body), assistant)
    return asked.ok ? Response.json(asked.assistant.ask(asked.request.question, asked.request)) : asked.problem
  } catch (fault) {
    console.error(describeFault(fault))
    return problemResponse('fault')
  }
}

async function startAssistant(folder: string): Promise<Assistant> {
  // Asked for anew each time: it names the files that there are now.
  const manifest = await bytesOf(await fetch(`${folder}/${MANIFEST}`, { cache: 'no-cache' }))
  const read = async (name: string): Promise<Uint8Array> => (name === MANIFEST ? manifest : readFile(folder, name))
  const json = async (name: string) => JSON.parse(new TextDecoder().decode(await read(name)))
  const files = (await json(MANIFEST)) as PageFiles
  const [{ documents, index }, words, told] = await Promise.all([readKnowledge(read), json(files.words), json(files.told)])
  return createPlainAssistant({ documents, index, words: wordKnowledge({ ...words, told: toldByTable(documents, told) }) })
}

/** A file of the folder: from the cache when it is there, which only pages over https have. The answer does not wait until it is kept. */
async function readFile(folder: string, name: string): Promise<Uint8Array> {
  const url = `${folder}/${name}`
  const cache = await openCache()
  const kept = await cache?.match(url)
  if (kept) return bytesOf(kept)
  const response = await fetch(url)
  if (cache && response.ok) void keep(cache, url, response.clone()).catch(() => undefined)
  return bytesOf(response)
}

/** Keeps a file in the place of its older versions. */
async function keep(cache: PageCache, url: string, response: Response): Promise<void> {
  const kind = url.replace(/-[^-/]*$/, '-')
  for (const old of await cache.keys()) if (old.url.startsWith(kind)) await cache.delete(old)
  await cache.put(url, response)
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
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

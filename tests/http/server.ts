import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { type Case, headersOf, type Reply } from './case.ts'

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const ROOT = fileOf('../../')
export const FIXTURES = fileOf('./knowledge')
const ENTRY = fileOf('../../src/runtime/node.ts')

export interface Running {
  child: ChildProcess
  port: number
  /** All that the server printed until now. */
  output(): string
}

export function spawnServer(
  env: Record<string, string> = {},
  command = process.execPath,
  args = [ENTRY],
  options: SpawnOptions = {},
): ChildProcess {
  const settings = { PORT: '0', KNOWLEDGE_DIR: FIXTURES, RATE_LIMIT: 'off', ...env }
  return spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...bareEnv(), ...settings }, ...options })
}

/** npm tells its scripts that they run under it; a server started by a test does not, unless the test says so. */
function bareEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|(?:FORCE|NO)_COLOR$)/.test(name)))
}

/** Resolves once the server says that it listens. */
export async function listening(child: ChildProcess): Promise<Running> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  const port = await new Promise<number>((resolve, reject) => {
    const look = () => {
      const match = /listens on http:\/\/\S+:(\d+)/.exec(output)
      if (match) resolve(Number(match[1]))
    }
    child.stdout?.on('data', look)
    child.once('exit', () => reject(new Error(`The server did not start: ${output}`)))
  })
  return { child, port, output: () => output }
}

/** What a process prints and how it ends. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' }
  child.stdout?.on('data', (data) => (texts.stdout += data))
  child.stderr?.on('data', (data) => (texts.stderr += data))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...texts }
}

/** Sends a case over a socket of its own. */
export function sendOverSocket(port: number, entry: Case): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', path, body } = entry
    const whole = typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : undefined
    const length = whole ? { 'content-length': String(whole.length) } : {}
    // Kept alive: a server asked to close may close while a body that it refuses is still on its way.
    const agent = new Agent({ keepAlive: true })
    const request = httpRequest({ port, method, path, agent, headers: { ...length, ...headersOf(entry) } })
    let replied = false
    request.on('response', (response) => {
      replied = true
      replyOf(response)
        .then(resolve, reject)
        .finally(() => agent.destroy())
    })
    // A server that refuses a body by its length may close while the rest is still being sent.
    request.on('error', (error) => !replied && reject(error))
    if (Array.isArray(body)) for (const chunk of body) request.write(chunk)
    request.end(whole)
  })
}

async function replyOf(response: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = []
  response.on('data', (chunk) => chunks.push(chunk))
  await once(response, 'end')
  const headers = new Headers()
  for (const [name, values] of Object.entries(response.headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  return { status: response.statusCode ?? 0, headers, text: Buffer.concat(chunks).toString() }
}

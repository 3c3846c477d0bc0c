import type { Server } from 'node:http'
import { flushCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { WarmingAssistant } from '../answer/assistant.ts'
import { createAssistant } from '../answer/assistant.ts'
import { createApp } from '../http/app.ts'
import { createRateLimit } from '../http/rate-limit.ts'
import { compressed } from './compress.ts'
import { gracefulStop } from './graceful-stop.ts'
import { loadDocuments } from './load-documents.ts'
import { readAssets } from './read-assets.ts'
import { readSettings, type Settings } from './settings.ts'
import { StartError } from './start-error.ts'
import { onStopSignal } from './stop-signal.ts'

/** Milliseconds. Node's own would let a connection that sends nothing live for a minute, and one that sends slowly for five. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  // Longer than the minute after which common proxies drop an idle connection: the proxy must be the one to drop it.
  keepAliveTimeout: 65_000,
}

const now = () => performance.now()

/** Starts the server; says why when it cannot, and ends the process. */
export function serve(): void {
  try {
    start()
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    fail(error.message)
  }
}

function start(): void {
  const settings = readSettings(process.env)
  const { documents, skipped } = loadDocuments(settings.knowledgeDir)
  for (const { file, reason } of skipped) console.error(`Skipped ${file}: ${reason}`)
  const assistant = createAssistant(documents)
  const app = createApp({
    assistant,
    settings,
    assets: readAssets(),
    log: (record) => console.error(JSON.stringify(record)),
    skipped,
    ...(settings.rateLimit !== undefined && { limiter: createRateLimit({ perMinute: settings.rateLimit, now }) }),
  })
  const server = createAdaptorServer({
    fetch: async (request, env) =>
      compressed(await app.fetch(request, { address: (env as HttpBindings).incoming.socket.remoteAddress }), request),
    serverOptions: TIMEOUTS,
  }) as Server
  server.once('error', (error) => fail(listenError(error, settings)))
  server.listen(settings.port, settings.host, () => {
    const sections = documents.reduce((sum, document) => sum + document.sections.length, 0)
    const size = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${sections} sections`
    console.log(`Nineblocks listens on ${addressOf(server)} (${size}, ${Math.round(now())} ms)`)
    setImmediate(warm, assistant)
  })
  const stop = gracefulStop(server)
  onStopSignal(() => void stop().then(() => process.exit(0)))
}

/** Between requests, what the first questions would wait for; then the compiled code is kept for the next start. */
function warm(assistant: WarmingAssistant): void {
  if (assistant.warm()) setImmediate(warm, assistant)
  else flushCompileCache()
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function listenError(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT is ${port}, but another process listens there.`
    case 'EACCES':
      return `PORT is ${port}, but this user may not listen there.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", but this machine has no such address.`
    default:
      return `The server cannot listen on HOST "${host}", PORT ${port} (${error.code}).`
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

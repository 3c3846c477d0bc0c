import { createAssistant } from '../answer/assistant.ts'
import { type App, createApp } from '../http/app.ts'
import { createRateLimit } from '../http/rate-limit.ts'
import { loadDocuments } from './load-documents.ts'
import { readAssets } from './read-assets.ts'
import { readSettings, type Settings } from './settings.ts'
import { StartError } from './start-error.ts'

/** The app on a folder of this machine, for whatever server of this machine. */
export interface StartedApp {
  app: App
  settings: Settings
  /** Does some milliseconds of the work that the first questions would wait for; false when nothing is left. */
  warm(): boolean
  /** "Nineblocks listens on http://… (1 document, 9 sections, 180 ms)" */
  greeting(address: string): string
}

const now = () => performance.now()

/** @throws {StartError} when the settings or the folder are not right. */
function startApp(env: Readonly<Record<string, string | undefined>>): StartedApp {
  const settings = readSettings(env)
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
  const sections = documents.reduce((sum, document) => sum + document.sections.length, 0)
  const size = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${sections} sections`
  return {
    app,
    settings,
    warm: () => assistant.warm(),
    greeting: (address) => `Nineblocks listens on ${address} (${size}, ${Math.round(now())} ms)`,
  }
}

/** Starts the app and has `listen` open it to the world; says why when that cannot be, and ends the process. */
export function startOrFail(listen: (started: StartedApp) => void): void {
  try {
    listen(startApp(process.env))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    fail(error.message)
  }
}

/** Between requests, what the first questions would wait for. */
export function warmUp(warm: () => boolean, done: () => void = () => {}): void {
  if (warm()) setImmediate(warmUp, warm, done)
  else done()
}

export const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** Why a server could not listen, from the error that the runtime gave. */
export function listenError(code: string | undefined, { host, port }: Settings): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT is ${port}, but another process listens there.`
    case 'EACCES':
      return `PORT is ${port}, but this user may not listen there.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", but this machine has no such address.`
    default:
      return `The server cannot listen on HOST "${host}", PORT ${port} (${code}).`
  }
}

export function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

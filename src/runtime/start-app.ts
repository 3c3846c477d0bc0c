import { createAssistant, type WarmingAssistant } from '../answer/assistant.ts'
import type { SkippedFile } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'
import { type App, createApp } from '../http/app.ts'
import type { LogRecord } from '../http/ports.ts'
import { createRateLimit } from '../http/rate-limit.ts'
import { folderState } from './folder.ts'
import { knowledgeVersion } from './knowledge-version.ts'
import { loadDocuments } from './load-documents.ts'
import { readAssets } from './read-assets.ts'
import { readSettings, type Settings } from './settings.ts'
import { StartError } from './start-error.ts'
import { watchFolder } from './watch-folder.ts'

/** The app on a folder of this machine, for whatever server of this machine. */
export interface StartedApp {
  app: App
  settings: Settings
  /** Does some milliseconds of the work that the first questions would wait for; false when nothing is left. */
  warm(): boolean
  /** From now on a change in the folder is picked up. */
  watch(): void
  /** "Nineblocks listens on http://… (1 document, 9 sections, 180 ms)" */
  greeting(address: string): string
}

const now = () => performance.now()

/** @throws {StartError} when the settings or the folder are not right. */
function startApp(env: Readonly<Record<string, string | undefined>>): StartedApp {
  const settings = readSettings(env)
  const assets = readAssets()
  const limiter = settings.rateLimit === undefined ? undefined : createRateLimit({ perMinute: settings.rateLimit, now })
  const appOn = (assistant: WarmingAssistant, skipped: readonly SkippedFile[]): App => {
    for (const { file, reason } of skipped) console.error(`Skipped ${file}: ${reason}`)
    const log = (record: LogRecord) => console.error(JSON.stringify(record))
    return createApp({
      assistant,
      version: knowledgeVersion(assistant.documents),
      settings,
      assets,
      log,
      skipped,
      ...(limiter && { limiter }),
    })
  }
  const state = folderState(settings.knowledgeDir)
  const loaded = loadDocuments(settings.knowledgeDir)
  let assistant = createAssistant({ documents: loaded.documents })
  let app = appOn(assistant, loaded.skipped)
  // Requests that are under way end with the app that they began with.
  const reload = () => {
    try {
      const { documents, skipped } = loadDocuments(settings.knowledgeDir, assistant.documents)
      const next = assistant.renewed(documents)
      assistant = next
      app = appOn(next, skipped)
      console.log(`Knowledge was read anew (${sizeOf(documents)})`)
      warmUp(() => assistant === next && next.warm())
    } catch (error) {
      const reason = error instanceof StartError ? error.message : 'The folder cannot be read anew.'
      app = appOn(assistant, [{ file: settings.knowledgeDir, reason }])
    }
  }
  return {
    app: { fetch: (request, caller) => app.fetch(request, caller) },
    settings,
    warm: () => assistant.warm(),
    watch: () => watchFolder(settings.knowledgeDir, state, reload),
    greeting: (address) => `Nineblocks listens on ${address} (${sizeOf(loaded.documents)}, ${Math.round(now())} ms)`,
  }
}

function sizeOf(documents: readonly Document[]): string {
  const sections = documents.reduce((sum, document) => sum + document.sections.length, 0)
  return `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${sections} sections`
}

/** Starts the app and has `listen` open it to the world; says why when that cannot be, and ends the process. */
export function startOrFail(listen: (started: StartedApp) => void, env: NodeJS.ProcessEnv = process.env): void {
  try {
    const started = startApp(env)
    listen(started)
    started.watch()
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

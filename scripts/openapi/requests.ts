/** Makes of what is described requests that can be sent, good ones and those that get a certain problem. */
import { createAssistant } from '../../src/answer/assistant.ts'
import { LIMITS } from '../../src/contract/messages.ts'
import type { Example, Operation } from '../../src/contract/operations.ts'
import type { ProblemName } from '../../src/contract/problems.ts'
import type { Document } from '../../src/documents/document.ts'
import { type App, createApp } from '../../src/http/app.ts'
import type { AppDeps, Assistant } from '../../src/http/ports.ts'

/** Servers in the states in which they give the problems that no request brings about by itself. */
export interface Servers {
  ready: App
  empty: App
  busy: App
  broken: App
}

export const FAULT_ID = '5f8d2c1e-9a47-4b36-8e0d-7c1f3a6b2d94'

export function serversOn(documents: readonly Document[]): Servers {
  const assistant = createAssistant({ documents })
  const serve = (deps: Partial<AppDeps> = {}): App =>
    createApp({
      assistant,
      settings: { allowedOrigins: [], frameAncestors: [] },
      assets: new Map(),
      log: () => {},
      skipped: [],
      newId: () => FAULT_ID,
      ...deps,
    })
  let breaks = false
  const broken = serve({
    assistant: new Proxy<Assistant>(assistant, {
      get: (target, name: keyof Assistant) => {
        if (breaks) throw new Error('broken')
        return target[name]
      },
    }),
  })
  breaks = true
  return {
    ready: serve(),
    empty: serve({ assistant: undefined }),
    busy: serve({ limiter: { take: () => ({ allowed: false, retryAfter: 12 }) } }),
    broken,
  }
}

/** A request as an example says. `accept` is the media type that is asked for. */
export function requestFor({ method, path }: Operation, example: Example, accept?: string, more: RequestInit = {}): Request {
  const { document = '', query = {}, body } = example
  const search = new URLSearchParams(query).toString()
  const url = `http://127.0.0.1:3000${path.replace('{document}', encodeURIComponent(document))}${search && `?${search}`}`
  const headers = {
    ...(accept && { accept }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...more.headers,
  }
  const given = body === undefined ? {} : { body: JSON.stringify(body) }
  return new Request(url, { method: method.toUpperCase(), ...given, ...more, headers })
}

/** A request, and the server that it must be sent to, to get a problem. */
export function provoke(problem: ProblemName, operation: Operation, servers: Servers): { app: App; request: Request } {
  const [example = { summary: '' }] = Object.values(operation.examples)
  const ready = (more: RequestInit & { duplex?: 'half' }, changed: Example = example) => ({
    app: servers.ready,
    request: requestFor(operation, changed, undefined, more),
  })
  const plain = requestFor(operation, example)
  switch (problem) {
    case 'not-json':
      return ready({ body: '{"question": ' })
    case 'not-utf-8':
      return ready({ body: new Uint8Array([0x22, 0xff, 0x22]) })
    case 'body-broken-off':
      return ready({ body: new ReadableStream({ pull: (stream) => stream.error(new Error('gone')) }), duplex: 'half' })
    case 'bad-field':
      return ready({}, operation.wrong ?? example)
    case 'origin-not-allowed':
      return ready({ headers: { origin: 'https://elsewhere.example' } })
    case 'unknown-document':
      return ready({}, unknown(operation, example))
    case 'too-large':
      return ready({ body: ' '.repeat(LIMITS.body + 1) })
    case 'not-json-type':
      return ready({ headers: { 'content-type': 'text/plain' } })
    case 'too-many-requests':
      return { app: servers.busy, request: plain }
    case 'fault':
      return { app: servers.broken, request: plain }
    case 'no-knowledge':
      return { app: servers.empty, request: plain }
    case 'not-found':
      return { app: servers.ready, request: new Request('http://127.0.0.1:3000/nowhere') }
    case 'method-not-allowed':
      return { app: servers.ready, request: new Request(plain.url, { method: 'DELETE' }) }
  }
}

function unknown({ body, path }: Operation, example: Example): Example {
  const document = 'nowhere'
  if (body) return { ...example, body: { ...(example.body as object), document } }
  return path.includes('{document}') ? { ...example, document } : { ...example, query: { ...example.query, document } }
}

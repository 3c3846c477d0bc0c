import { type App, createApp } from '../../src/http/app.ts'
import type { AppDeps, Asset } from '../../src/http/ports.ts'
import { type Case, HOST, headersOf, type Reply } from './case.ts'
import { fakeAssistant } from './fake-assistant.ts'

const WIDGET: Asset = {
  body: 'console.log("widget")',
  gzip: new Uint8Array([0x1f, 0x8b, 0x08]),
  type: 'text/javascript; charset=utf-8',
  etag: '"abc"',
}

export function appFor(deps: Partial<AppDeps> = {}): App {
  return createApp({
    assistant: fakeAssistant(),
    version: '0123456789abcdef01234567',
    settings: { allowedOrigins: ['https://intranet.example'], frameAncestors: ['https://wiki.example'] },
    assets: new Map([['/widget.js', WIDGET]]),
    log: () => {},
    skipped: [],
    ...deps,
  })
}

export async function sendInProcess(app: App, request: Case, address?: string): Promise<Reply> {
  const response = await app.fetch(requestOf(request), { address })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

function requestOf(request: Case): Request {
  const { method = 'GET', path, body } = request
  const headers = headersOf(request)
  const url = `http://${HOST}${path}`
  if (body === undefined) return new Request(url, { method, headers })
  if (typeof body === 'string' || body instanceof Uint8Array) {
    const bytes = new TextEncoder().encode(typeof body === 'string' ? body : undefined)
    const whole = typeof body === 'string' ? bytes : new Uint8Array(body)
    return new Request(url, { method, headers: { 'content-length': String(whole.length), ...headers }, body: whole })
  }
  const stream = ReadableStream.from(body.map((chunk) => new TextEncoder().encode(chunk)))
  const init: RequestInit & { duplex: 'half' } = { method, headers, body: stream as RequestInit['body'] & object, duplex: 'half' }
  return new Request(url, init)
}

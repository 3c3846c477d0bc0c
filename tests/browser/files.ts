import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
}

export interface FileServer {
  origin: string
  /** Paths that were asked for, in order. */
  asked: string[]
  stop(): void
}

/** A file server that knows nothing of what it serves, as plain as they come; any site may read it. The folder stands under `/sub/`. */
export async function serveFiles(folder: string): Promise<FileServer> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    asked.push(pathname)
    const path = join(folder, decodeURIComponent(pathname.replace(/^\/sub\//, '').replace(/^$/, 'index.html')))
    response.setHeader('access-control-allow-origin', '*')
    if (request.method !== 'GET' || !pathname.startsWith('/sub/') || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(request.method === 'GET' ? 404 : 405).end('no')
      return
    }
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    createReadStream(path).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

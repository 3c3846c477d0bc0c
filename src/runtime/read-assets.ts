import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { PATHS, WIDGET_LANGUAGES, wordsPath } from '../contract/paths.ts'
import type { Asset } from '../http/ports.ts'
import { StartError } from './start-error.ts'

const DIST = new URL('../../web/dist/', import.meta.url)

/** @throws {StartError} when the built widget is not there. */
export function readAssets(): Map<string, Asset> {
  const words = WIDGET_LANGUAGES.map(wordsPath).map((path) => [path, readAsset(path, 'application/json')] as const)
  const pages = [PATHS.pages, readAsset(PATHS.pages, 'text/javascript; charset=utf-8')] as const
  return new Map([pages, [PATHS.widget, readAsset(PATHS.widget, 'text/javascript; charset=utf-8')], ...words])
}

/** A file of web/dist has the name that its address has. */
function readAsset(path: string, type: string): Asset {
  const url = new URL(`.${path}`, DIST)
  try {
    const body = readFileSync(url, 'utf8')
    return {
      body,
      gzip: new Uint8Array(gzipSync(body, { level: 9 })),
      type,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    }
  } catch {
    throw new StartError(`The file ${url.pathname} is missing, which the server hands out.`)
  }
}

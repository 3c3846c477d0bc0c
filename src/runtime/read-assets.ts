import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Asset } from '../http/ports.ts'
import { ASSET_FILES, etagOf } from './asset-files.ts'
import { StartError } from './start-error.ts'

const DIST = new URL('../../web/dist/', import.meta.url)

/** @throws {StartError} when the built widget is not there. */
export function readAssets(): Map<string, Asset> {
  return new Map([...ASSET_FILES].map(([path, type]) => [path, readAsset(path, type)]))
}

function readAsset(path: string, type: string): Asset {
  const url = new URL(`.${path}`, DIST)
  try {
    const body = readFileSync(url, 'utf8')
    return {
      body,
      gzip: new Uint8Array(gzipSync(body, { level: 9 })),
      type,
      etag: etagOf(createHash('sha256').update(body).digest()),
    }
  } catch {
    throw new StartError(`The file ${url.pathname} is missing, which the server hands out.`)
  }
}

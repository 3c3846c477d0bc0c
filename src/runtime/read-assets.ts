import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PATHS } from '../contract/paths.ts'
import type { Asset } from '../http/ports.ts'
import { StartError } from './start-error.ts'

const WIDGET = new URL('../../web/dist/widget.js', import.meta.url)

/** @throws {StartError} when the built widget is not there. */
export function readAssets(): Map<string, Asset> {
  return new Map([[PATHS.widget, readAsset(WIDGET, 'text/javascript; charset=utf-8')]])
}

function readAsset(url: URL, type: string): Asset {
  try {
    const body = readFileSync(url, 'utf8')
    return { body, type, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
  } catch {
    throw new StartError(`The file ${url.pathname} is missing, which the server hands out.`)
  }
}

import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildStatic } from '../../scripts/build-static.ts'
import { FIXTURES, ROOT } from '../http/server.ts'
import { complaints } from './app.ts'
import { launch } from './browser.ts'
import { type FileServer, serveFiles } from './files.ts'

/** A folder without a server on a plain file server, and a browser. */
export interface StaticSite {
  browser: Browser
  files: FileServer
  /** Holds the documents in `knowledge`, and what was made of them in `out`. */
  folder: string
  /** Opens a page of the folder and forgets what was asked for before; `found` fills with what the page complains about. */
  open(path?: string, context?: BrowserContext): Promise<{ page: Page; found: string[] }>
  /** What was asked for of the engine and its tables, by kind. */
  asked(): string[]
  close(): Promise<void>
}

export async function startStatic(): Promise<StaticSite> {
  const folder = mkdtempSync(join(tmpdir(), 'static-'))
  const knowledge = join(folder, 'knowledge')
  cpSync(FIXTURES, knowledge, { recursive: true })
  copyFileSync(join(ROOT, 'knowledge/wso2.md'), join(knowledge, 'wso2.md'))
  await buildStatic(knowledge, join(folder, 'out'))
  const files = await serveFiles(join(folder, 'out'))
  const browser = await launch()
  return {
    browser,
    files,
    folder,
    open: async (path = '', context) => {
      files.asked.length = 0
      const page = await (context ?? browser).newPage()
      const found = complaints(page)
      await page.goto(`${files.origin}/sub/${path}`)
      return { page, found }
    },
    asked: () => files.asked.flatMap((path) => TABLE.exec(path)?.[1] ?? []).sort(),
    close: async () => {
      await browser.close()
      files.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const TABLE = /\/(engine|words|told|documents|index)-[0-9a-f]{24}\.(?:js|json|bin)$/

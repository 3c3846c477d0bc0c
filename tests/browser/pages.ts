import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type App, complaints, startApp } from './app.ts'
import { launch } from './browser.ts'
import { AIRLINE, type Folder, folderOf, RAILWAY, RIGHT_TO_LEFT } from './library.ts'

/** The pages of two assistants, one with the document that ships and one with several. */
export interface Pages {
  /** Their origins. */
  readonly one: string
  readonly several: string
  open(address: string, options?: BrowserContextOptions): Promise<{ page: Page; found: string[] }>
}

export const wide = (width: number, more: BrowserContextOptions = {}): BrowserContextOptions => ({
  viewport: { width, height: 800 },
  ...more,
})

/** Starts both before the tests of a file and stops them after. */
export function startPages(): Pages {
  let browser: Browser
  let one: App
  let several: App
  let folder: Folder
  beforeAll(async () => {
    folder = folderOf({ air: AIRLINE, rail: RAILWAY, shalom: RIGHT_TO_LEFT })
    ;[browser, one, several] = await Promise.all([launch(), startApp(), startApp({ KNOWLEDGE_DIR: folder.path })])
  })
  afterAll(async () => {
    await browser?.close()
    for (const app of [one, several]) app?.stop()
    folder?.remove()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
  })
  return {
    get one() {
      return one.origin
    },
    get several() {
      return several.origin
    },
    async open(address, options = {}) {
      const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
      const found = complaints(page)
      await page.goto(address)
      return { page, found }
    },
  }
}

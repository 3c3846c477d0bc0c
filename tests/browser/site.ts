import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type App, complaints, startApp } from './app.ts'
import { launch } from './browser.ts'

/** A site of someone else's whose pages embed the chat, the assistant, and a browser. */
export interface Site {
  app: App
  browser: Browser
  origin: string
  /** Opens a page whose body ends with the HTML, `path` and scripts by `files` included. */
  open(html: string, options?: OpenOptions): Promise<{ page: Page; found: string[] }>
  close(): Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  /** The page's Content-Security-Policy. */
  policy?: string
  width?: number
  height?: number
}

const HEAD =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Intranet</title><main><h1>Intranet</h1></main>'

export async function startSite(env: Record<string, string> = {}): Promise<Site> {
  let html = ''
  let policy = ''
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (policy) response.setHeader('content-security-policy', policy)
    response.end(`${HEAD}${html}</html>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  const [app, browser] = await Promise.all([startApp({ ALLOWED_ORIGINS: origin, FRAME_ANCESTORS: origin, ...env }), launch()])
  return {
    app,
    browser,
    origin,
    async open(body, { policy: csp = '', width = 1280, height = 800, ...options } = {}) {
      html = body
      policy = csp
      await Promise.all(browser.contexts().map((context) => context.close()))
      const page = await browser.newPage({ viewport: { width, height }, ...options })
      const found = complaints(page)
      await page.goto(origin)
      return { page, found }
    },
    async close() {
      await browser.close()
      app.stop()
      host.close()
    },
  }
}

import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, say, startApp } from './app.ts'
import { AIRLINE, type Folder, folderOf, RAILWAY } from './library.ts'
import { type OpenOptions, type Site, startSite } from './site.ts'

let site: Site
let several: App
let folder: Folder

beforeAll(async () => {
  if (!process.env['UPDATE_SCREENSHOTS']) return
  site = await startSite()
  folder = folderOf({ air: AIRLINE, rail: RAILWAY })
  several = await startApp({ KNOWLEDGE_DIR: folder.path })
})

afterAll(async () => {
  await site?.close()
  several?.stop()
  folder?.remove()
})

const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url))
const STYLE = '<style>:root { color-scheme: light dark } body { margin: 24px; font-family: system-ui }</style>'

const PICTURES: Record<string, OpenOptions & { attributes?: string; act(page: Page): Promise<void> }> = {
  floating: {
    width: 440,
    height: 760,
    async act(page) {
      await say(page, 'How does WSO2 make money?')
    },
  },
  refusal: {
    width: 440,
    height: 760,
    async act(page) {
      await say(page, 'How many employees work in Brazil?')
    },
  },
  panel: {
    width: 960,
    height: 640,
    attributes: 'data-mode="panel"',
    async act(page) {
      await say(page, 'Who are the premier partners of WSO2?')
    },
  },
  phone: {
    width: 390,
    height: 760,
    colorScheme: 'dark',
    async act(page) {
      await page.locator('.opening .next').first().waitFor()
      await page.locator('textarea').pressSequentially('part')
    },
  },
}

/** Our own pages, as the README shows them. */
const PAGES = {
  canvas: { path: '/', width: 1280, height: 780 },
  'canvas-dark': { path: '/knowledge/wso2', width: 1024, height: 700, colorScheme: 'dark' },
  compare: { path: '/compare?documents=air,rail', width: 1024, height: 700 },
} as const

/** The README's pictures: `UPDATE_SCREENSHOTS=1 npm test -- tests/browser`. */
describe.runIf(process.env['UPDATE_SCREENSHOTS'])('the README', () => {
  it.each(Object.entries(PICTURES))('has a picture: %s', async (name, { act, attributes = '', ...options }) => {
    const script = `<script src="${site.app.origin}/widget.js" async ${attributes}></script>`
    const { page } = await site.open(`${STYLE}${script}`, { reducedMotion: 'reduce', ...options })
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await act(page)
    await page.waitForTimeout(300)
    await page.screenshot({ path: pathOf(name) })
  })

  it.each(Object.entries(PAGES))('has a picture of a page: %s', async (name, { path, width, height, ...options }) => {
    const page = await site.browser.newPage({
      viewport: { width, height },
      reducedMotion: 'reduce',
      deviceScaleFactor: 0.75,
      ...options,
    })
    await page.goto((name === 'compare' ? several.origin : site.app.origin) + path)
    await page.waitForLoadState('networkidle')
    const file = pathOf(name).replace(/png$/, 'jpg')
    await page.screenshot({ path: file, quality: 64 })
    expect(statSync(file).size).toBeLessThan(60_000)
    await page.close()
  })
})

import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { say } from './app.ts'
import { type OpenOptions, type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  if (process.env['UPDATE_SCREENSHOTS']) site = await startSite()
})

afterAll(() => site?.close())

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
})

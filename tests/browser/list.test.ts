import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE, MANY_HEADINGS } from '../unit/pages/hostile-document.ts'
import { type App, complaints, isFocused, startApp } from './app.ts'
import { launch } from './browser.ts'
import { type Folder, folderOf, MANY } from './library.ts'

let browser: Browser
let app: App
let folder: Folder

beforeAll(async () => {
  folder = folderOf({
    ...MANY,
    creme: '# Crème & Co\n\n## Channels\n\nShops.\n',
    [`evil ' & "x"`]: HOSTILE,
    headings: MANY_HEADINGS,
  })
  ;[browser, app] = await Promise.all([launch(), startApp({ KNOWLEDGE_DIR: folder.path })])
})
afterAll(async () => {
  await browser?.close()
  app?.stop()
  folder?.remove()
})

const names = (page: Page) => page.locator('.names li:visible a')

describe('a list of two thousand', () => {
  it('is searched as one types, without a hitch, and walked through by the arrows', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(app.origin)
    const field = page.getByLabel('Find a company')
    await page.locator('.finder.live').waitFor()
    const slowest = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('[type=search]')!
      let most = 0
      for (const text of ['c', 'co', 'company 1', 'company 19', 'company', '', 'creme']) {
        const start = performance.now()
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
        document.body.getBoundingClientRect()
        most = Math.max(most, performance.now() - start)
        await new Promise(requestAnimationFrame)
      }
      return most
    })
    expect(slowest).toBeLessThan(400)
    expect(await names(page).allInnerTexts()).toEqual(['Crème & Co'])
    await field.fill('company 19')
    expect(await page.getByRole('status').first().innerText()).toBe('111 of 2,003 documents')
    await field.press('ArrowDown')
    expect(await isFocused(names(page).first())).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(names(page).nth(1))).toBe(true)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await isFocused(field)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await isFocused(field)).toBe(true)
    await field.press('Enter')
    await page.waitForURL('**/knowledge/company-19')
    await page.close()
  })

  it('is searched without scripts', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(app.origin)
    await page.getByLabel('Find a company').fill('company 1999')
    await page.getByRole('button', { name: 'Find' }).click()
    expect(await names(page).allInnerTexts()).toEqual(['Company 1999'])
    await page.close()
  })
})

describe('a hostile document', () => {
  const id = encodeURIComponent(`evil ' & "x"`)

  it.each([`/knowledge/${id}`, `/compare?documents=${id},creme`, `/knowledge/${id}.svg`, `/?q=evil`])(
    'harms nothing at %s',
    async (path) => {
      const page = await browser.newPage()
      const found = complaints(page)
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(app.origin + path)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => (globalThis as { harmed?: boolean }).harmed)).toBeUndefined()
      expect(requests.filter((url) => !url.startsWith(app.origin))).toEqual([])
      expect(found).toEqual([])
      expect(await page.locator('a[href^=javascript], img, iframe, base').count()).toBe(0)
      await page.close()
    },
  )

  it('of 5,000 headings is a page that scrolls', async () => {
    const page = await browser.newPage()
    await page.goto(`${app.origin}/knowledge/headings#channels-4999`)
    expect(await page.locator('#channels-4999').isVisible()).toBe(true)
    await page.close()
  })
})

import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, complaints, say, startApp, violations } from './app.ts'
import { launch } from './browser.ts'

const SCREENSHOT = fileURLToPath(new URL('../../docs/widget.png', import.meta.url))

let app: App
let browser: Browser

beforeAll(async () => {
  const started = await Promise.all([startApp(), launch()])
  app = started[0]
  browser = started[1]
})

afterAll(async () => {
  await browser?.close()
  app?.stop()
})

/** Whether the element is within what is seen of the page. */
const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('a conversation', () => {
  it('answers, and leads from the answer to the passage it stands in', async () => {
    const page = await browser.newPage()
    const found = complaints(page)
    await page.goto(app.origin)
    await say(page, 'Who are the premier partners of WSO2?')
    const reply = page.locator('.reply')
    expect(await reply.innerText()).toContain('Capgemini')

    expect(await reply.locator('.sources li').first().innerText()).toContain('Key Partners')
    const mark = reply.locator('.mark').first()
    await mark.hover()
    const quote = await page.locator('.preview blockquote').innerText()
    const opened = page.context().waitForEvent('page')
    await mark.click()
    const passage = await opened
    await passage.waitForLoadState()
    expect(await passage.locator('mark#_cite').innerText()).toBe(quote)
    expect(await isSeen(passage, 'mark#_cite')).toBe(true)
    expect(found).toEqual([])
    await page.context().close()
  })

  it('shows a refusal as what it is', async () => {
    const page = await browser.newPage()
    await page.goto(app.origin)
    await say(page, 'What is the capital of France?')
    const refusal = page.locator('.refusal')
    expect(await refusal.locator('.kind').innerText()).not.toBe('')
    expect(await refusal.locator('.text').innerText()).not.toBe('')
    expect(await page.locator('.mark').count()).toBe(0)
    await page.context().close()
  })

  it('keeps nothing beyond the tab and asks nobody else', async () => {
    const page = await browser.newPage()
    const others: string[] = []
    page.on('request', (request) => request.url().startsWith(`${app.origin}/`) || others.push(request.url()))
    await page.goto(app.origin)
    await say(page, 'How does WSO2 earn money?')
    await say(page, 'Hello')
    const kept = await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length, document.cookie])
    expect(kept).toEqual([0, 0, ''])
    // The tab's own memory, which ends with the tab, has this conversation and no more.
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([expect.stringMatching(/^nineblocks /)])
    expect(await page.context().cookies()).toEqual([])
    expect(others).toEqual([])
    await page.context().close()
  })
})

describe('without scripts', () => {
  it('asks by a form, and leads to the passage', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(app.origin)
    await page.locator('input[name=question]').fill('Who are the premier partners of WSO2?')
    await page.locator('button').click()
    expect(await page.locator('.answer').innerText()).toContain('Capgemini')
    await page.locator('.sources a').first().click()
    const { y, height } = (await page.locator('mark#_cite').boundingBox())!
    expect(y).toBeGreaterThan(0)
    expect(y + height).toBeLessThan(page.viewportSize()!.height)
    await page.context().close()
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([390, 1440])('at %i px is open to everyone', async (width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 844 } })
    await page.goto(app.origin)
    await page.locator('textarea').waitFor()
    expect(await violations(page)).toEqual([])
    await say(page, 'Who are the premier partners of WSO2?')
    if (process.env['UPDATE_SCREENSHOTS'] && colorScheme === 'light' && width === 1440) {
      await page.waitForTimeout(400)
      await page.locator('nineblocks-chat').screenshot({ path: SCREENSHOT })
    }
    const passage = await page.locator('.sources a').first().getAttribute('href')
    await say(page, 'What is the capital of France?')
    await page.locator('textarea').fill('a'.repeat(1_020))
    expect(await violations(page)).toEqual([])
    for (const path of [passage!, '/ask?question=Who+are+the+partners%3F', '/ask?question=What+is+the+capital+of+France%3F']) {
      await page.goto(new URL(path, app.origin).href)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await page.context().close()
  })
})

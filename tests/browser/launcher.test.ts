import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {} from '../../web/nineblocks-chat.d.ts'
import { isFocused, say, violations } from './app.ts'
import { type OpenOptions, type Site, startSite } from './site.ts'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const SNIPPET = /```html\n(<script src="https:\/\/HOST\/widget.js" async><\/script>)\n```/.exec(README)?.[1] ?? 'no snippet'
const QUESTION = 'Who are the premier partners of WSO2?'
const STILL: OpenOptions = { reducedMotion: 'reduce' }
const PHONE: OpenOptions = { ...STILL, width: 390, height: 844, hasTouch: true, isMobile: true }

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

/** The README's tag, with attributes. */
const tag = (attributes = '') => SNIPPET.replace('https://HOST', site.app.origin).replace(' async', ` async ${attributes}`)
const launcherOf = (page: Page) => page.getByRole('button', { name: 'Open the chat' })

/** What can be pressed and is smaller than 44 px, links within lines of text apart. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('nineblocks-chat')!.shadowRoot!
    return [...root.querySelectorAll<HTMLElement>('button, textarea, summary, a:not(.mark)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => Math.min(element.offsetWidth, element.offsetHeight) < 44)
      .map((element) => `${element.className} ${element.offsetWidth}x${element.offsetHeight}`)
  })

describe('one tag', () => {
  it.each<[string, OpenOptions]>([
    ['a desk', {}],
    ['a phone', PHONE],
  ])('puts a chat on the page, on %s', async (_, options) => {
    const { page, found } = await site.open(tag('data-heading="Ask about WSO2" data-document="wso2"'), options)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await launcherOf(page).press('Enter')
    const chat = page.getByRole('dialog', { name: 'Ask about WSO2' })
    await chat.getByRole('button', { name: 'Which channels does WSO2 use?' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await say(page, QUESTION)
    expect(await chat.innerText()).toContain('Capgemini')
    await say(page, 'How many employees work in Brazil?')
    expect(await chat.locator('.refusal').innerText()).toContain('Nearest passages')
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect([...new Set(asked)]).toEqual(['/ask/questions', '/ask'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth === innerWidth)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await chat.isVisible()).toBe(false)
    expect(await isFocused(launcherOf(page))).toBe(true)
    expect(found).toEqual([])
  })

  it('stands where it is when it says so, and gives way to a chat of the page’s own', async () => {
    const { page } = await site.open(`<div id="place">${tag('data-mode="inline" data-theme="dark"')}</div>`)
    expect(await page.locator('#place nineblocks-chat').getAttribute('theme')).toBe('dark')
    expect(await page.getByRole('region', { name: 'Ask about the business model' }).isVisible()).toBe(true)
    await page.evaluate(() => document.body.append(document.createElement('nineblocks-chat')))
    expect(await page.locator('nineblocks-chat').count()).toBe(1)
    const none = await site.open(tag('data-launcher="no"'))
    await none.page.waitForFunction(() => customElements.get('nineblocks-chat'))
    expect(await none.page.locator('nineblocks-chat').count()).toBe(0)
  })

  it('is a side panel when it says so, on the side that it says, above whatever the page has', async () => {
    const cover = '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff"></div>'
    const { page } = await site.open(`${tag('data-mode="panel" data-position="start"')}${cover}`, STILL)
    await launcherOf(page).click()
    const box = (await page.getByRole('dialog').boundingBox())!
    expect([box.x, box.y, box.height]).toEqual([0, 0, 800])
    await say(page, QUESTION)
    expect(await violations(page)).toEqual([])
  })
})

describe('on a phone', () => {
  it('fills what is seen, keyboard and all, and moves nothing of the page', async () => {
    const { page } = await site.open(`<p style="height: 3000px">Long</p>${tag()}`, PHONE)
    await page.evaluate(() => scrollTo(0, 500))
    await launcherOf(page).tap()
    expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    expect(await isFocused(page.getByRole('log'))).toBe(true)
    await say(page, QUESTION)
    // What a phone tells a page when its keyboard comes up.
    await page.evaluate(() => {
      const screen = visualViewport!
      Object.defineProperty(screen, 'height', { value: 420, configurable: true })
      Object.defineProperty(screen, 'offsetTop', { value: 30, configurable: true })
      screen.dispatchEvent(new Event('resize'))
    })
    expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 30, width: 390, height: 420 })
    const field = (await page.locator('textarea').boundingBox())!
    expect(field.y + field.height).toBeLessThanOrEqual(450)
    expect(await page.locator('.question').isVisible()).toBe(true)
    expect(await page.locator('textarea').evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBe(16)
    expect(await page.evaluate(() => scrollY)).toBe(500)
    // The page behind cannot be reached meanwhile.
    await page.evaluate(() =>
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<button id="behind">Behind</button>'),
    )
    await page.evaluate(() => document.querySelector<HTMLElement>('#behind')!.focus())
    expect(await isFocused(page.locator('#behind'))).toBe(false)
  })

  it.each([
    [320, 256],
    [320, 700],
    [3840, 2160],
  ])('and at %i by %i px everything has room', async (width, height) => {
    const { page } = await site.open(tag(), { ...STILL, width, height })
    await launcherOf(page).click()
    await say(page, QUESTION)
    const [chat, send] = [(await page.getByRole('dialog').boundingBox())!, (await page.locator('.send').boundingBox())!]
    expect([chat.x >= 0, chat.y >= 0, chat.x + chat.width <= width, chat.y + chat.height <= height]).toEqual(Array(4).fill(true))
    expect(send.y + send.height).toBeLessThanOrEqual(height)
    expect((await page.locator('.log').boundingBox())!.height).toBeGreaterThan(100)
    expect(await page.locator('.log').evaluate((log) => log.scrollWidth <= log.clientWidth)).toBe(true)
  })
})

describe('what is remembered', () => {
  const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).length)

  it('is the conversation, over a reload and a change of page, in this tab', async () => {
    const { page } = await site.open(tag())
    await launcherOf(page).click()
    await say(page, QUESTION)
    await page.locator('textarea').fill('a draft')
    await page.goto(`${site.origin}/another-page`)
    expect(await page.locator('.reply').innerText()).toContain('Capgemini')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    expect(await page.locator('textarea').inputValue()).toBe('a draft')
    expect(await isFocused(page.locator('textarea'))).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'New conversation' }).click()
    await page.keyboard.press('Escape')
    expect(await kept(page)).toBe(0)
  })

  it('is nothing when the page says so, or has no storage', async () => {
    const { page } = await site.open(tag('data-memory="none"'))
    await launcherOf(page).click()
    await say(page, QUESTION)
    expect(await kept(page)).toBe(0)
    const denied = `<script>Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('denied') } })</script>`
    const { page: other, found } = await site.open(`${denied}${tag()}`)
    await launcherOf(other).click()
    await say(other, QUESTION)
    expect(found).toEqual([])
  })

  it('brings a question back that was under way', async () => {
    const { page } = await site.open(tag())
    let held = true
    await page.route('**/ask', (route) => (held ? undefined : route.continue()))
    await launcherOf(page).click()
    await page.locator('textarea').fill(QUESTION)
    await page.locator('textarea').press('Enter')
    await page.locator('.question').waitFor()
    await page.reload()
    held = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.text', { hasText: 'Capgemini' }).waitFor()
  })
})

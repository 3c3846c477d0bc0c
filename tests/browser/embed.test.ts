import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, complaints, say, startApp, violations } from './app.ts'
import { launch } from './browser.ts'

let app: App
let browser: Browser
/** A site of someone else's that serves the page of the test. */
let host: Server
let site: string
let html = ''
let policy = ''

beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (policy) response.setHeader('content-security-policy', policy)
    response.end(`<!doctype html><html lang="en"><title>Intranet</title><main><h1>Intranet</h1></main>${html}</html>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  const started = await Promise.all([startApp({ ALLOWED_ORIGINS: site }), launch()])
  app = started[0]
  browser = started[1]
})

afterAll(async () => {
  await browser?.close()
  app?.stop()
  host?.close()
})

async function open(body: string, csp = '', width = 1280): Promise<{ page: Page; found: string[] }> {
  html = body
  policy = csp
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const found = complaints(page)
  await page.goto(site)
  return { page, found }
}

const script = () => `<script src="${app.origin}/widget.js"></script>`
const QUESTION = 'Who are the premier partners of WSO2?'

describe('on a page of another origin', () => {
  it('works under the strictest policy, trusted types included', async () => {
    const csp = `default-src 'none'; script-src ${app.origin}; connect-src ${app.origin}; require-trusted-types-for 'script'; trusted-types 'none'`
    const { page, found } = await open(`${script()}<nineblocks-chat></nineblocks-chat>`, csp)
    await say(page, QUESTION)
    expect(await page.locator('.reply').innerText()).toContain('Capgemini')
    expect(await page.locator('.sources a').first().getAttribute('href')).toMatch(`${app.origin}/knowledge/wso2?cite=`)
    expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).borderRadius)).toBe('16px')
    expect(found).toEqual([])
    await page.context().close()
  })

  it('keeps its looks whatever the page’s styles are', async () => {
    const styles = '<style>html { font-size: 62.5% } * { all: unset !important } div { display: none !important }</style>'
    const { page } = await open(`${styles}${script()}<nineblocks-chat></nineblocks-chat>`)
    await say(page, QUESTION)
    expect(await page.locator('.reply').isVisible()).toBe(true)
    const look = await page.locator('textarea').evaluate((field) => {
      const { fontSize, color } = getComputedStyle(field)
      return { fontSize, color }
    })
    expect(look).toEqual({ fontSize: '16px', color: 'rgb(28, 31, 38)' })
    await page.context().close()
  })

  it('registers once, and each chat has its own conversation', async () => {
    const { page, found } = await open(
      `${script()}${script()}<nineblocks-chat></nineblocks-chat><nineblocks-chat></nineblocks-chat>`,
    )
    const [first, second] = [page.locator('nineblocks-chat').nth(0), page.locator('nineblocks-chat').nth(1)]
    await first.locator('textarea').fill(QUESTION)
    await first.locator('textarea').press('Enter')
    await first.locator('.reply').waitFor()
    expect(await second.locator('.turn').count()).toBe(0)
    expect(found).toEqual([])
    await page.context().close()
  })

  it.each([
    ['ltr', 1280],
    ['rtl', 390],
  ])('floats in a corner of a page that runs %s at %i px', async (dir, width) => {
    const { page } = await open(
      `${script()}<nineblocks-chat mode="floating" heading="Ask" dir="${dir}"></nineblocks-chat>`,
      '',
      width,
    )
    const launcher = page.getByRole('button', { name: 'Open the chat' })
    const box = (await launcher.boundingBox())!
    expect(dir === 'ltr' ? width - box.x - box.width : box.x).toBe(20)
    await launcher.press('Enter')
    expect(await page.getByRole('dialog', { name: 'Ask' }).isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.keyboard.type(QUESTION)
    await page.keyboard.press('Enter')
    await page.locator('.reply').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    expect(await launcher.evaluate((element) => element.matches(':focus'))).toBe(true)
    await launcher.click()
    expect(await page.locator('.reply').innerText()).toContain('Capgemini')
    await page.context().close()
  })

  it('says so when the page may not ask', async () => {
    const { page } = await open(`${script()}<nineblocks-chat></nineblocks-chat>`)
    await page.goto(site.replace('127.0.0.1', 'localhost'))
    await say(page, QUESTION)
    expect(await page.locator('.fault').isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('the element', () => {
  it('keeps its conversation when it moves, and stops its question when it leaves', async () => {
    const { page, found } = await open(`${script()}<div id="place"></div><nineblocks-chat></nineblocks-chat>`)
    await say(page, QUESTION)
    await page.route('**/ask', () => {})
    await page.locator('textarea').fill('Slow?')
    await page.locator('textarea').press('Enter')
    const failed = page.waitForEvent('requestfailed')
    await page.evaluate(() => document.querySelector('#place')!.append(document.querySelector('nineblocks-chat')!))
    await failed
    expect(await page.locator('.turn').count()).toBe(2)
    expect(await page.locator('.fault').innerText()).toContain('interrupted')
    expect(found).toEqual([])
    await page.context().close()
  })

  it('leaves nothing behind when it is added and removed a hundred times', async () => {
    const { page, found } = await open(`${script()}<div id="place"></div>`)
    await page.route('**/ask', () => {})
    const left = await page.evaluate(async () => {
      const main = document.querySelector('#place')!
      const gone: WeakRef<Element>[] = []
      for (let times = 0; times < 100; times += 1) {
        const chat = document.createElement('nineblocks-chat')
        chat.setAttribute('suggestions', 'Who?')
        main.append(chat)
        chat.shadowRoot!.querySelector<HTMLButtonElement>('.next')!.click()
        chat.remove()
        gone.push(new WeakRef(chat))
        if (chat.shadowRoot!.childNodes.length > 0) return -1
      }
      return gone.length
    })
    expect(left).toBe(100)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { objects } = await session
      .send('Runtime.evaluate', { expression: 'customElements.get("nineblocks-chat").prototype' })
      .then(({ result }) => session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! }))
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    })
    expect(result.value).toBeLessThanOrEqual(1)
    expect(found).toEqual([])
    await page.context().close()
  })

  it('redraws when an attribute changes, and keeps what was written and said', async () => {
    const { page } = await open(`${script()}<nineblocks-chat suggestions="One?|Two?"></nineblocks-chat>`)
    expect(await page.locator('.next').allInnerTexts()).toEqual(['One?', 'Two?'])
    await say(page, QUESTION)
    await page.locator('textarea').fill('draft')
    await page.evaluate(() => document.querySelector('nineblocks-chat')!.setAttribute('heading', 'New heading'))
    expect(await page.getByRole('heading', { name: 'New heading' }).isVisible()).toBe(true)
    expect(await page.locator('textarea').inputValue()).toBe('draft')
    expect(await page.locator('.reply').count()).toBe(1)
    await page.context().close()
  })

  it('follows the page’s colours, or its theme', async () => {
    const { page } = await open(`${script()}<nineblocks-chat></nineblocks-chat>`)
    await page.emulateMedia({ colorScheme: 'dark' })
    const panel = () => page.locator('.panel').evaluate((element) => getComputedStyle(element).backgroundColor)
    const set = (theme: string) =>
      page.evaluate((value) => document.querySelector('nineblocks-chat')!.setAttribute('theme', value), theme)
    expect(await panel()).toBe('rgb(255, 255, 255)')
    await set('dark')
    expect(await panel()).toBe('rgb(27, 30, 36)')
    await set('auto')
    await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'))
    expect(await panel()).toBe('rgb(27, 30, 36)')
    await set('light')
    expect(await panel()).toBe('rgb(255, 255, 255)')
    await page.context().close()
  })
})

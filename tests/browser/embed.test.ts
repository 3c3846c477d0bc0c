import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WIDGET_FILE } from '../../scripts/build-widget.ts'
import { isFocused, say, violations } from './app.ts'
import { type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

const script = (attributes = '') => `<script src="${site.app.origin}/widget.js" ${attributes}></script>`
const QUESTION = 'Who are the premier partners of WSO2?'

describe('on a page of another origin', () => {
  it('works under the strictest policy, with trusted types and the script’s hash, in another language', async () => {
    const policy = `default-src 'none'; script-src ${site.app.origin}; connect-src ${site.app.origin}; require-trusted-types-for 'script'; trusted-types 'none'`
    const hash = createHash('sha384').update(readFileSync(WIDGET_FILE)).digest('base64')
    const tag = script(`integrity="sha384-${hash}" crossorigin="anonymous" async data-lang="de"`)
    const { page, found } = await site.open(`${tag}<nineblocks-chat lang="de"></nineblocks-chat>`, { policy })
    await page.getByRole('button', { name: 'Senden' }).waitFor()
    await say(page, QUESTION)
    expect(await page.locator('.reply').innerText()).toContain('Capgemini')
    expect(await page.locator('.sources a').first().getAttribute('href')).toMatch(`${site.app.origin}/knowledge/wso2?cite=`)
    expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).borderRadius)).toBe('16px')
    expect(found).toEqual([])
  })

  it('keeps its looks whatever the page’s styles are', async () => {
    const styles =
      '<style>html { font-size: 62.5% } * { all: unset !important } div, dialog { display: none !important }</style><div style="display:block!important;position:fixed;inset:0;z-index:2147483647;background:#fff"></div>'
    const { page } = await site.open(`${script()}${styles}`)
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await say(page, QUESTION)
    expect(await page.locator('.reply').isVisible()).toBe(true)
    const look = await page.locator('textarea').evaluate((field) => {
      const { fontSize, color } = getComputedStyle(field)
      return { fontSize, color }
    })
    expect(look).toEqual({ fontSize: '16px', color: 'rgb(28, 31, 38)' })
    expect(await violations(page)).toEqual([])
  })

  it('changes nothing of the page: its styles, its globals, its layout', async () => {
    const tag = `<p id="text">Some <b>text</b>.</p><script>window.before = Object.keys(window)</script>`
    const { page } = await site.open(`${tag}${script('async')}`)
    const launcher = page.getByRole('button', { name: 'Open the chat' })
    await launcher.waitFor()
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 300)
        }),
    )
    const before = await page.locator('#text').boundingBox()
    await launcher.click()
    await say(page, QUESTION)
    const seen = await page.evaluate(() => {
      const { before } = globalThis as unknown as { before: string[] }
      return {
        globals: Object.keys(globalThis).filter(
          (name) => !before.includes(name) && name !== 'before' && name !== '__pwInitScripts',
        ),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        attributes: [document.documentElement, document.body].flatMap((element) => element.getAttributeNames()),
        width: document.documentElement.scrollWidth,
      }
    })
    expect(seen).toEqual({ globals: [], sheets: 0, attributes: ['lang'], width: 1280 })
    expect(shifts).toBe(0)
    expect(await page.locator('#text').boundingBox()).toEqual(before)
  })

  it('works on a page that patches what everyone uses', async () => {
    const patches = `<script>
      for (const name of ['map', 'filter', 'find', 'slice']) {
        const own = Array.prototype[name]
        Array.prototype[name] = function (...given) { return own.apply(this, given) }
      }
      Array.prototype.last = function () { return this[this.length - 1] }
      Object.prototype.extra = 'everywhere'
      Array.prototype.toJSON = String.prototype.toJSON = function () { return 'broken' }
      delete window.crypto
    </script>`
    const { page, found } = await site.open(`${patches}${script()}<nineblocks-chat></nineblocks-chat>`)
    await say(page, QUESTION)
    await say(page, 'And who else?')
    expect(await page.locator('.reply.fault').count()).toBe(0)
    await page.reload()
    expect(await page.locator('.turn').count()).toBe(2)
    expect(found).toEqual([])
  })

  it('registers once, and each chat has its own conversation', async () => {
    const { page, found } = await site.open(
      `${script()}${script('async')}<script src="${site.app.origin}/widget.js?version=2"></script><nineblocks-chat></nineblocks-chat><nineblocks-chat></nineblocks-chat>`,
    )
    const [first, second] = [page.locator('nineblocks-chat').nth(0), page.locator('nineblocks-chat').nth(1)]
    await first.locator('textarea').fill(QUESTION)
    await first.locator('textarea').press('Enter')
    await first.locator('.reply').waitFor()
    expect(await second.locator('.turn').count()).toBe(0)
    expect(await page.locator('nineblocks-chat').count()).toBe(2)
    await page.reload()
    expect(await first.locator('.turn').count()).toBe(1)
    expect(await second.locator('.turn').count()).toBe(0)
    expect(found).toEqual([])
  })

  it.each([
    ['ltr', 1280],
    ['rtl', 390],
  ])('floats in a corner of a page that runs %s at %i px', async (dir, width) => {
    const { page } = await site.open(
      `${script()}<nineblocks-chat mode="floating" heading="Ask" dir="${dir}"></nineblocks-chat>`,
      { width },
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
    expect(await isFocused(launcher)).toBe(true)
    await launcher.click()
    expect(await page.locator('.reply').innerText()).toContain('Capgemini')
  })

  it('says so when the page may not ask', async () => {
    const { page } = await site.open(`${script()}<nineblocks-chat></nineblocks-chat>`)
    await page.goto(site.origin.replace('127.0.0.1', 'localhost'))
    await say(page, QUESTION)
    expect(await page.locator('.fault').isVisible()).toBe(true)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {} from '../../web/nineblocks-chat.d.ts'
import { say } from './app.ts'
import { type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

const script = () => `<script src="${site.app.origin}/widget.js"></script>`
const QUESTION = 'Who are the premier partners of WSO2?'

describe('the element', () => {
  it('keeps its conversation when it moves, and stops its question when it leaves', async () => {
    const { page, found } = await site.open(`${script()}<div id="place"></div><nineblocks-chat></nineblocks-chat>`)
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
  })

  it('leaves nothing behind when it is added and removed a hundred times', async () => {
    const { page, found } = await site.open(`${script()}<div id="place"></div>`)
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
  })

  it('redraws when an attribute changes, and keeps what was written and said', async () => {
    const { page } = await site.open(`${script()}<nineblocks-chat suggestions="One?|Two?"></nineblocks-chat>`)
    expect(await page.locator('.next').allInnerTexts()).toEqual(['One?', 'Two?'])
    await say(page, QUESTION)
    await page.locator('textarea').fill('draft')
    await page.evaluate(() => document.querySelector('nineblocks-chat')!.setAttribute('heading', 'New heading'))
    expect(await page.getByRole('heading', { name: 'New heading' }).isVisible()).toBe(true)
    expect(await page.locator('textarea').inputValue()).toBe('draft')
    expect(await page.locator('.reply').count()).toBe(1)
  })

  it('follows the page’s colours, or its theme', async () => {
    const { page } = await site.open(`${script()}<nineblocks-chat></nineblocks-chat>`)
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
  })

  it('says everything by properties too, also those set before it was defined', async () => {
    const { page } = await site.open(`<nineblocks-chat></nineblocks-chat><script>
      Object.assign(document.querySelector('nineblocks-chat'), { heading: 'Early', suggestions: ['One?', 'Two?'], strings: { send: 'Go' } })
    </script>${script()}`)
    expect(await page.getByRole('heading', { name: 'Early' }).isVisible()).toBe(true)
    expect(await page.locator('.next').allInnerTexts()).toEqual(['One?', 'Two?'])
    expect(await page.getByRole('button', { name: 'Go' }).isVisible()).toBe(true)
    const read = await page.evaluate(() => {
      const chat = document.querySelector('nineblocks-chat')!
      Object.assign(chat, {
        mode: 'panel',
        theme: 'dark',
        position: 'start',
        shortcut: 'mod+k',
        placeholder: 'Go on',
        memory: 'none',
      })
      chat.document = 'wso2'
      chat.heading = null
      const { src, mode, theme, position, shortcut, placeholder, memory, heading, suggestions, open, strings } = chat
      return {
        src,
        mode,
        theme,
        position,
        shortcut,
        placeholder,
        memory,
        heading,
        suggestions,
        open,
        strings,
        html: chat.outerHTML,
      }
    })
    expect(read).toEqual({
      src: site.app.origin,
      mode: 'panel',
      theme: 'dark',
      position: 'start',
      shortcut: 'mod+k',
      placeholder: 'Go on',
      memory: 'none',
      heading: '',
      suggestions: ['One?', 'Two?'],
      open: false,
      strings: { send: 'Go' },
      html: expect.stringMatching(/suggestions="\[&quot;One\?&quot;,&quot;Two\?&quot;\]".* document="wso2"/),
    })
  })

  it.each([
    ['de', 'Chat öffnen', 'Fragen zum Geschäftsmodell'],
    ['fr-CH', 'Ouvrir le chat', 'Questions sur le modèle économique'],
    ['es', 'Abrir el chat', 'Preguntas sobre el modelo de negocio'],
    ['it', 'Open the chat', 'Ask about the business model'],
  ])('speaks %s', async (lang, open, heading) => {
    const { page, found } = await site.open(`<nineblocks-chat mode="floating" lang="${lang}"></nineblocks-chat>${script()}`)
    await page.getByRole('button', { name: open }).click()
    expect(await page.getByRole('heading', { name: heading }).isVisible()).toBe(true)
    expect(found).toEqual([])
  })
})

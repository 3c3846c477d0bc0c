import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {} from '../../web/nineblocks-chat.d.ts'
import { isFocused, say } from './app.ts'
import { type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

const QUESTION = 'Who are the premier partners of WSO2?'
const tag = (attributes = '') => `<script src="${site.app.origin}/widget.js" async ${attributes}></script>`
const ready = (page: Page) => page.locator('nineblocks-chat .launcher').waitFor()

/** Writes down the events that reach the page. */
const LISTENER = `<script>
  window.told = []
  for (const name of ['open', 'close', 'ask', 'answer', 'source', 'error'])
    addEventListener('nineblocks-' + name, ({ detail, target }) => told.push([name, target.localName, JSON.parse(JSON.stringify(detail))]))
</script>`
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: [string, string, unknown][] }).told)

describe('a program on the page', () => {
  it('opens, asks, closes and begins anew', async () => {
    const { page } = await site.open(tag())
    await ready(page)
    const chat = page.locator('nineblocks-chat')
    await chat.evaluate((element: HTMLElementTagNameMap['nineblocks-chat']) => element.show())
    expect(await isFocused(page.locator('textarea'))).toBe(true)
    expect(await chat.getAttribute('open')).toBe('')
    await chat.evaluate((element: HTMLElementTagNameMap['nineblocks-chat']) => element.toggle())
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    const asked = await chat.evaluate(
      (element: HTMLElementTagNameMap['nineblocks-chat'], question) => element.ask(question),
      QUESTION,
    )
    expect(asked).toBe(true)
    await page.locator('.text', { hasText: 'Capgemini' }).waitFor()
    expect(await chat.evaluate((element: HTMLElementTagNameMap['nineblocks-chat']) => element.ask(' '))).toBe(false)
    await chat.evaluate((element: HTMLElementTagNameMap['nineblocks-chat']) => {
      element.reset()
      element.hide()
      element.open = true
    })
    expect(await page.locator('.turn').count()).toBe(0)
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
  })

  it('hears what happens', async () => {
    const { page } = await site.open(`${LISTENER}${tag()}`)
    await ready(page)
    await page.locator('.launcher').click()
    await say(page, `  ${QUESTION} `)
    await page.evaluate(() => addEventListener('nineblocks-source', (event) => event.preventDefault()))
    await page.locator('.mark').first().click()
    await page.route('**/ask', (route) => route.fulfill({ status: 500 }))
    await say(page, 'Who else?')
    await page.keyboard.press('Escape')
    expect(page.context().pages()).toHaveLength(1)
    expect(await told(page)).toEqual([
      ['open', 'nineblocks-chat', null],
      ['ask', 'nineblocks-chat', { question: QUESTION }],
      ['answer', 'nineblocks-chat', { question: QUESTION, reply: expect.objectContaining({ answered: true, reason: null }) }],
      ['source', 'nineblocks-chat', { source: expect.objectContaining({ id: 1, document: 'wso2', section: 'Key Partners' }) }],
      ['ask', 'nineblocks-chat', { question: 'Who else?' }],
      ['error', 'nineblocks-chat', { question: 'Who else?', kind: 'broken', message: 'Something went wrong at the assistant.' }],
      ['close', 'nineblocks-chat', null],
    ])
  })

  it('can keep a question from being asked; it stays in the field', async () => {
    const { page } = await site.open(tag())
    await ready(page)
    await page.evaluate(() => document.addEventListener('nineblocks-ask', (event) => event.preventDefault()))
    await page.locator('.launcher').click()
    await page.locator('textarea').fill(QUESTION)
    await page.locator('textarea').press('Enter')
    expect(await page.locator('.turn').count()).toBe(0)
    expect(await page.locator('textarea').inputValue()).toBe(QUESTION)
  })
})

describe('links of the page', () => {
  it('ask, also from within a shadow root, and get the focus back', async () => {
    const links = `<a id="ask" href="#elsewhere" data-nineblocks-ask="${QUESTION}">Who are <b>they</b>?</a><x-box></x-box>
      <script>document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML = '<button data-nineblocks-ask>Ask</button>'</script>`
    const { page } = await site.open(`${links}${tag()}`)
    await ready(page)
    await page.locator('#ask b').click()
    await page.locator('.text', { hasText: 'Capgemini' }).waitFor()
    expect(new URL(page.url()).hash).toBe('')
    await page.locator('textarea').focus()
    await page.keyboard.press('Escape')
    expect(await isFocused(page.locator('#ask'))).toBe(true)
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    expect(await page.locator('.turn').count()).toBe(1)
  })
})

describe('the shortcut', () => {
  it('opens and closes from wherever the focus is', async () => {
    const { page } = await site.open(`<input id="search">${tag('data-shortcut="mod+k"')}`)
    await ready(page)
    await page.locator('#search').focus()
    await page.keyboard.press('Control+k')
    expect(await isFocused(page.locator('textarea'))).toBe(true)
    await page.keyboard.press('Control+k')
    expect(await isFocused(page.locator('#search'))).toBe(true)
    await page.keyboard.press('k')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
  })
})

describe('suggestions while one writes', () => {
  it('come from the document without a word leaving the page, by mouse and keyboard', async () => {
    const { page } = await site.open(tag())
    await ready(page)
    await page.locator('.launcher').click()
    await page.locator('.opening .next').first().waitFor()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.locator('textarea').pressSequentially('partners')
    const hints = page.locator('.hints .next')
    expect(await hints.allInnerTexts()).toContain('Who are the key partners of WSO2?')
    expect(await page.getByRole('status').innerText()).toMatch(/^Suggestions: \d/)
    expect(requests).toEqual([])
    await page.keyboard.press('ArrowUp')
    expect(await isFocused(hints.last())).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(page.locator('textarea'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await hints.first().isVisible()).toBe(false)
    expect(await page.locator('textarea').inputValue()).toBe('partners')
    await page.keyboard.type(' ')
    await hints.first().click()
    await page.locator('.reply').waitFor()
    expect(await page.locator('.question').innerText()).toContain('partners')
    expect(await page.locator('textarea').inputValue()).toBe('')
  })
})

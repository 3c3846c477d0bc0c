import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AskResponse } from '../../src/contract/messages.ts'
import { type App, isFocused, say, startApp, violations } from './app.ts'
import { launch } from './browser.ts'
import { answered, citation, json, type MadeUp, madeUp } from './made-up.ts'

let app: App
let browser: Browser
let made: MadeUp

beforeAll(async () => {
  const started = await Promise.all([startApp(), launch()])
  app = started[0]
  browser = started[1]
})

afterAll(async () => {
  await browser?.close()
  app?.stop()
})

beforeEach(async () => {
  made = await madeUp(browser, app.origin)
})

describe('a reply', () => {
  it('has more sources behind a click, and a mark without a source stays text', async () => {
    const { page } = made
    const citations = [1, 2, 3, 4, 5].map((id) => citation(id))
    made.replies = [json(answered('Told [5], untold [9].', citations))]
    await say(page, 'Who?')
    expect(await page.locator('.mark').allInnerTexts()).toEqual(['5'])
    expect(await page.locator('.text').innerText()).toContain('[9]')
    expect(await page.getByText('Quote 5').isVisible()).toBe(false)
    await page.getByText('Show 2 more').click()
    expect(await page.getByText('Quote 5').isVisible()).toBe(true)
  })

  it('shows the quote of a mark to pointer and keyboard, until Escape or a look elsewhere', async () => {
    const { page } = made
    made.replies = [json(answered('Told [1].', [citation(1, { quote: 'The very words.' })]))]
    await say(page, 'Who?')
    const mark = page.getByRole('link', { name: 'Source 1: Key Partners' })
    const preview = page.getByRole('tooltip')
    const { x, y } = (await mark.boundingBox())!
    await page.mouse.move(x + 5, y + 5)
    expect(await preview.innerText()).toMatch(/The very words\.\s+Key Partners · Business model of WSO2/)
    const box = (await preview.boundingBox())!
    await page.mouse.move(box.x + 20, box.y + 20, { steps: 5 })
    await page.waitForTimeout(300)
    expect(await preview.isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.mouse.move(5, 5)
    await preview.waitFor({ state: 'hidden' })
    await page.locator('.log').focus()
    await page.keyboard.press('Tab')
    expect(await isFocused(mark)).toBe(true)
    expect(await preview.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await preview.isVisible()).toBe(false)
    expect(await isFocused(mark)).toBe(true)
  })

  it('is copied with its sources', async () => {
    const { page } = made
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    made.replies = [json(answered('**Wipro** [1]', [citation(1)]))]
    await say(page, 'Who?')
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `**Wipro** [1]\n\n[1] Business model of WSO2, Key Partners: ${app.origin}${citation(1).url}`,
    )
  })

  it('shows a refusal’s nearest passages and what can be asked', async () => {
    const { page } = made
    const { id: _, ...place } = citation(1)
    const refusal: AskResponse = {
      answered: false,
      answer: 'Untold.',
      citations: [],
      followUps: ['Told?'],
      reason: 'not-in-documents',
      related: [place],
    }
    made.replies = [json(refusal)]
    await say(page, 'Who?')
    expect(await page.locator('.refusal').innerText()).toMatch(
      /Not in the documents\s+Untold\.\s+Nearest passages\s+Key Partners/,
    )
    expect(await page.locator('.refusal a').getAttribute('href')).toBe(`${app.origin}${place.url}`)
    expect(await page.locator('.reply .next').innerText()).toBe('Told?')
  })

  it('is text, whatever it holds', async () => {
    const { page, found } = made
    const hostile = '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) '
    const many = Array.from({ length: 10_000 }, (_, id) =>
      citation(id, {
        title: hostile,
        section: hostile,
        quote: hostile,
        url: id % 2 ? 'javascript:document.title=1' : '//evil.example',
      }),
    )
    made.replies = [json(answered(hostile + 'x'.repeat(1_000_000), many, [hostile])), { status: 400, json: { detail: hostile } }]
    await say(page, hostile)
    await say(page, 'Again?')
    expect(await page.locator('.reply img, .reply script').count()).toBe(0)
    expect(await page.locator('.reply a').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(found.filter((text) => !text.includes('400'))).toEqual([])
  })
})

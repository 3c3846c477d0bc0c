import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AskRequest, AskResponse } from '../../src/contract/messages.ts'
import { type App, answered, citation, complaints, say, startApp, violations } from './app.ts'
import { launch } from './browser.ts'

type Reply = { json: unknown; status?: number; headers?: Record<string, string> } | 'abort' | Promise<{ json: unknown }>

let app: App
let browser: Browser
let page: Page
let asked: AskRequest[]
let found: string[]
/** The replies to come, in order; the last one stays. */
let replies: Reply[]

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
  await Promise.all(browser.contexts().map((context) => context.close()))
  page = await browser.newPage()
  asked = []
  replies = []
  found = complaints(page)
  await page.route('**/ask', async (route) => {
    asked.push(route.request().postDataJSON())
    const reply = await (replies.length > 1 ? replies.shift() : replies[0])
    await (reply === 'abort' || !reply ? route.abort() : route.fulfill(reply)).catch(() => undefined)
  })
  await page.goto(app.origin)
})

const json = (response: AskResponse) => ({ json: response })

describe('a reply', () => {
  it('offers follow-up questions, to click, with the newest reply alone', async () => {
    replies = [json(answered('One.', [], ['What next?', 'And then?'])), json(answered('Two.', [], ['More?']))]
    await say(page, 'First?')
    await page.getByRole('button', { name: 'What next?' }).click()
    await page.locator('.reply').nth(1).waitFor()
    expect(await page.locator('.reply .next').allInnerTexts()).toEqual(['More?'])
    expect(asked[1]).toEqual({
      question: 'What next?',
      history: [
        { role: 'user', content: 'First?' },
        { role: 'assistant', content: 'One.' },
      ],
    })
    // Tab goes on from the question that was clicked to what answers it.
    expect(
      await page
        .locator('.question')
        .nth(1)
        .evaluate((element) => element.matches(':focus')),
    ).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.locator('.reply .next').evaluate((element) => element.matches(':focus'))).toBe(true)
  })

  it('shows a sign of work after a moment, and one question is under way at a time', async () => {
    let answer: (reply: { json: unknown }) => void = () => {}
    replies = [new Promise((resolve) => (answer = resolve))]
    await page.locator('textarea').fill('Slow?')
    await page.locator('textarea').press('Enter')
    expect(await page.locator('.working').count()).toBe(0)
    await page.locator('.working').waitFor()
    await page.locator('textarea').fill('Another?')
    for (let times = 0; times < 20; times += 1) await page.locator('textarea').press('Enter')
    answer(json(answered('Done.')))
    await page.locator('.reply').waitFor()
    expect(await page.locator('.working').count()).toBe(0)
    expect(asked).toHaveLength(1)
    expect(await page.locator('textarea').inputValue()).toBe('Another?')
  })

  it('says what went wrong, and asks again', async () => {
    replies = ['abort', { status: 500, json: {} }, json(answered('At last.'))]
    await say(page, 'Who?')
    expect(await page.locator('.trouble').innerText()).toContain('cannot be reached')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Something went wrong').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('At last.').waitFor()
    expect(await page.locator('.turn').count()).toBe(1)
    expect(asked.map(({ question, history }) => [question, history])).toEqual(Array(3).fill(['Who?', undefined]))
  })

  it('leads from a mark to a source that stands behind a click', async () => {
    replies = [
      json(
        answered(
          'Told [5], untold [9].',
          [1, 2, 3, 4, 5].map((id) => citation(id)),
        ),
      ),
    ]
    await say(page, 'Who?')
    expect(await page.locator('.mark').allInnerTexts()).toEqual(['5'])
    expect(await page.locator('.text').innerText()).toContain('[9]')
    await page.getByRole('button', { name: 'Source 5' }).click()
    expect(await page.getByText('Quote 5').isVisible()).toBe(true)
  })

  it('shows a refusal’s nearest passages and what can be asked', async () => {
    const { id: _, ...place } = citation(1)
    const refusal: AskResponse = {
      answered: false,
      answer: 'Untold.',
      citations: [],
      followUps: ['Told?'],
      reason: 'not-in-documents',
      related: [place],
    }
    replies = [json(refusal)]
    await say(page, 'Who?')
    expect(await page.locator('.refusal').innerText()).toMatch(
      /Not in the documents\s+Untold\.\s+Nearest passages\s+Key Partners/,
    )
    expect(await page.locator('.refusal a').getAttribute('href')).toBe(`${app.origin}${place.url}`)
    expect(await page.locator('.reply .next').innerText()).toBe('Told?')
  })

  it('is text, whatever it holds', async () => {
    const hostile = '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) '
    const many = Array.from({ length: 10_000 }, (_, id) =>
      citation(id, {
        title: hostile,
        section: hostile,
        quote: hostile,
        url: id % 2 ? 'javascript:document.title=1' : '//evil.example',
      }),
    )
    replies = [json(answered(hostile + 'x'.repeat(1_000_000), many, [hostile])), { status: 400, json: { detail: hostile } }]
    await say(page, hostile)
    await say(page, 'Again?')
    expect(await page.locator('.reply img, .reply script').count()).toBe(0)
    expect(await page.locator('.reply a').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(found.filter((text) => !text.includes('400'))).toEqual([])
  })

  it('begins anew', async () => {
    replies = [json(answered('One.'))]
    await say(page, 'First?')
    await page.getByRole('button', { name: 'Start over' }).click()
    expect(await page.locator('.turn').count()).toBe(0)
    await say(page, 'Second?')
    expect(asked[1]).toEqual({ question: 'Second?' })
  })
})

describe('writing', () => {
  const send = (key: string) => page.locator('textarea').press(key)

  it('sends by Enter and begins a line by Shift+Enter', async () => {
    replies = [json(answered('One.'))]
    await page.locator('textarea').fill('Who')
    await send('Shift+Enter')
    await page.keyboard.type('else?')
    await send('Enter')
    await page.locator('.reply').waitFor()
    expect(asked).toEqual([{ question: 'Who\nelse?' }])
  })

  it('does not send the Enter that ends a composition', async () => {
    await page.locator('textarea').fill('だれ')
    await page.locator('textarea').evaluate((field) => {
      const enter = { key: 'Enter', bubbles: true, cancelable: true, composed: true }
      field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }))
      field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }))
    })
    expect(asked).toEqual([])
    expect(await page.locator('textarea').inputValue()).toBe('だれ')
  })

  it('says when a question is too long, and keeps it', async () => {
    const count = page.locator('.count')
    await page.locator('textarea').fill('a'.repeat(900))
    expect(await count.innerText()).toBe('')
    await page.locator('textarea').fill('a'.repeat(999))
    expect(await count.innerText()).toBe('1 character left')
    await page.locator('textarea').fill('a'.repeat(1_001))
    expect(await count.innerText()).toBe('1 character too long: please shorten the question')
    await send('Enter')
    expect(asked).toEqual([])
    expect(await page.locator('textarea').inputValue()).toHaveLength(1_001)
  })
})

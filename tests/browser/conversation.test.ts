import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type App, isFocused, say, startApp, violations } from './app.ts'
import { launch } from './browser.ts'
import { answered, json, type MadeUp, madeUp } from './made-up.ts'

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

describe('a conversation', () => {
  it('offers follow-up questions, to click, with the newest reply alone', async () => {
    const { page, asked } = made
    made.replies = [json(answered('One.', [], ['What next?', 'And then?'])), json(answered('Two.', [], ['More?']))]
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
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Tab')
    expect(await isFocused(page.getByRole('button', { name: 'More?' }))).toBe(true)
  })

  it('shows a sign of work after a moment, and one question is under way at a time', async () => {
    const { page, asked } = made
    let answer: (reply: { json: unknown }) => void = () => {}
    made.replies = [new Promise((resolve) => (answer = resolve))]
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
    const { page, asked } = made
    made.replies = [
      'abort',
      { status: 500, json: {} },
      { status: 429, json: {}, headers: { 'retry-after': '11.2' } },
      { json: 'no reply' },
      json(answered('At last.')),
    ]
    await say(page, 'Who?')
    expect(await page.locator('.fault').innerText()).toContain('cannot be reached')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Try again' }).click()
    for (const sentence of ['Something went wrong', 'try again in 12 seconds', 'could not be read']) {
      await page.getByText(sentence).waitFor()
      expect(await page.locator('.question').innerText()).toContain('Who?')
      await page.getByRole('button', { name: 'Try again' }).click()
    }
    await page.getByText('At last.').waitFor()
    expect(await page.locator('.turn').count()).toBe(1)
    expect(asked.map(({ question, history }) => [question, history])).toEqual(Array(5).fill(['Who?', undefined]))
  })

  it('is asked for again, and the last question edited, each in its own place', async () => {
    const { page, asked } = made
    made.replies = [json(answered('One.')), json(answered('Two.')), json(answered('Three.'))]
    await say(page, 'Whoo?')
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.getByText('Two.').waitFor()
    expect(asked[1]).toEqual({ question: 'Whoo?' })
    await page.locator('textarea').press('ArrowUp')
    expect(await page.locator('textarea').inputValue()).toBe('Whoo?')
    expect(await page.getByRole('status').innerText()).toContain('Editing')
    await page.keyboard.press('Escape')
    expect(await page.locator('textarea').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Edit question' }).click()
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('?')
    await page.keyboard.press('Enter')
    await page.getByText('Three.').waitFor()
    expect(asked[2]).toEqual({ question: 'Who?' })
    expect(await page.locator('.turn').count()).toBe(1)
  })

  it('is told once: an answer adds itself to the log and nothing else', async () => {
    const { page } = made
    made.replies = [json(answered('One.', [], ['Next?'])), json(answered('Two.', [], ['More?']))]
    await say(page, 'First?')
    await page.evaluate(() => {
      const log = document.querySelector('nineblocks-chat')!.shadowRoot!.querySelector('[role=log]')!
      const added: string[] = []
      Object.assign(globalThis, { added })
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) added.push(node.textContent ?? '')
      }).observe(log, { childList: true, subtree: true })
    })
    await say(page, 'Second?')
    const added = await page.evaluate(() => (globalThis as unknown as { added: string[] }).added)
    expect(added.filter((text) => !text.startsWith('Looking'))).toEqual([
      'You asked: Second?',
      expect.stringMatching(/^Answer: Two\..*Ask nextMore\?$/),
    ])
  })

  it('begins anew', async () => {
    const { page, asked } = made
    made.replies = [json(answered('One.'))]
    await say(page, 'First?')
    await page.getByRole('button', { name: 'New conversation' }).click()
    expect(await page.locator('.turn').count()).toBe(0)
    await say(page, 'Second?')
    expect(asked[1]).toEqual({ question: 'Second?' })
  })
})

describe('writing', () => {
  const send = (key: string) => made.page.locator('textarea').press(key)

  it('sends by Enter and begins a line by Shift+Enter', async () => {
    const { page, asked } = made
    made.replies = [json(answered('One.'))]
    await page.locator('textarea').fill('Who')
    await send('Shift+Enter')
    await page.keyboard.type('else?')
    await send('Enter')
    await page.locator('.reply').waitFor()
    expect(asked).toEqual([{ question: 'Who\nelse?' }])
  })

  it('does not send the Enter that ends a composition', async () => {
    const { page, asked } = made
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
    const { page, asked } = made
    const count = page.locator('.says')
    await page.locator('textarea').fill('a'.repeat(900))
    expect(await count.innerText()).toBe('')
    await page.locator('textarea').fill('a'.repeat(999))
    expect(await count.innerText()).toBe('Characters left: 1')
    await page.locator('textarea').fill('a'.repeat(1_001))
    expect(await count.innerText()).toBe('Characters too many: 1')
    await send('Enter')
    expect(asked).toEqual([])
    expect(await page.locator('textarea').inputValue()).toHaveLength(1_001)
  })
})

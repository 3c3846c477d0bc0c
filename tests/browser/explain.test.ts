import { describe, expect, it } from 'vitest'
import { say, violations } from './app.ts'
import { startPages, wide } from './pages.ts'

const pages = startPages()
const QUESTION = 'What sum have the money men shovelled into it?'

describe('a page opened with ?explain', () => {
  it.each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)('shows beneath the chat why, at %i px, %s, open to everyone', async (width, colorScheme) => {
    const { page, found } = await pages.open(`${pages.one}/?explain`, wide(width, { colorScheme }))
    await say(page, QUESTION)
    const why = page.locator('details.why')
    const summary = page.getByText('Why this answer?')
    expect(await why.getByText('Kind', { exact: true }).isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await why.locator('p').first().innerText()).toBe(QUESTION)
    expect(await why.locator('ol > li').count()).toBe(10)
    expect(await why.locator('ol > li').first().innerText()).toMatch(
      /Key Resources[\s\S]*quoted[\s\S]*\$20\.04 million[\s\S]*meaning \+5\./,
    )
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(found).toEqual([])
  })

  it('explains each answer with its conversation, and stays open', async () => {
    const { page } = await pages.open(`${pages.one}/?explain`, wide(1280))
    await say(page, 'Who are the premier partners?')
    await page.locator('.why summary').click()
    await say(page, 'what about the preferred ones?')
    const why = page.locator('.why')
    expect(await why.locator('dl').first().innerText()).toMatch(/Leans on\s+Who are the premier partners\?/)
    expect(await why.getByText('Kind', { exact: true }).isVisible()).toBe(true)
    await say(page, 'hello')
    expect(await why.innerText()).toContain('It is small talk')
  })

  it('asks once, and for its explanation', async () => {
    const { page } = await pages.open(`${pages.one}/?explain`, wide(1280))
    const bodies: unknown[] = []
    page.on('request', (request) => request.method() === 'POST' && bodies.push(request.postDataJSON()))
    await say(page, QUESTION)
    expect(bodies).toEqual([{ question: QUESTION, explain: true }])
  })

  it('shows it over a document whose chat floats, and leads to the passages', async () => {
    const { page, found } = await pages.open(`${pages.one}/knowledge/wso2?explain`, wide(1280))
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await say(page, QUESTION)
    await page.locator('.why summary').click()
    const box = (await page.locator('.why').boundingBox())!
    const chat = (await page.locator('nineblocks-chat .panel').boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(800)
    expect(box.x + box.width).toBeLessThanOrEqual(chat.x)
    expect(await violations(page)).toEqual([])
    await page.locator('.why ol a').first().click()
    expect(await page.locator('mark').first().innerText()).toContain('$20.04 million')
    expect(found).toEqual([])
  })

  it('explains without scripts', async () => {
    const { page } = await pages.open(`${pages.one}/?explain`, wide(390, { javaScriptEnabled: false }))
    await page.getByLabel('Your question').fill(QUESTION)
    await page.getByRole('button', { name: 'Ask' }).click()
    await page.locator('.why summary').click()
    expect(await page.locator('.why ol > li').count()).toBe(10)
    await page.locator('.plain a').first().click()
    expect(await page.locator('.why').count()).toBe(1)
  })
})

it('a page opened without it shows and asks nothing of the kind', async () => {
  const { page } = await pages.open(pages.one, wide(1280))
  const bodies: unknown[] = []
  page.on('request', (request) => request.method() === 'POST' && bodies.push(request.postDataJSON()))
  await say(page, QUESTION)
  expect(bodies).toEqual([{ question: QUESTION }])
  expect(await page.getByText('Why this answer?').count()).toBe(0)
})

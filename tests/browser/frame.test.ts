import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './app.ts'
import { type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

const frame = (query: string) =>
  `<iframe src="${site.app.origin}/embed${query}" title="Chat" style="width: 390px; height: 600px"></iframe>`

describe('the page for a frame', () => {
  it('is a chat from edge to edge, and asks from its own origin', async () => {
    const { page, found } = await site.open(frame('?document=wso2&heading=Ask+us&theme=dark&lang=de'), {
      reducedMotion: 'reduce',
    })
    const chat = page.frameLocator('iframe')
    expect(await chat.getByRole('heading', { name: 'Ask us', level: 2 }).isVisible()).toBe(true)
    await chat.getByPlaceholder('Frage stellen').fill('Who are the premier partners of WSO2?')
    await chat.getByRole('button', { name: 'Senden' }).click()
    await chat.locator('.text', { hasText: 'Capgemini' }).waitFor()
    const panel = await chat.locator('.panel').evaluate((element) => {
      const { width, height, left, top } = element.getBoundingClientRect()
      return [left, top, width, height, document.documentElement.scrollHeight]
    })
    expect(panel).toEqual([0, 0, 390, 600, 600])
    expect(found).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.goto(`${site.app.origin}/embed?document=wso2`)
    expect(await violations(page)).toEqual([])
  })

  it('is framed by nobody whom the settings do not name', async () => {
    const { page, found } = await site.open('')
    await page.goto(site.origin.replace('127.0.0.1', 'localhost'))
    await page.setContent(frame('?document=wso2'))
    await expect.poll(() => found.join()).toContain('frame-ancestors')
    expect(await page.frameLocator('iframe').locator('nineblocks-chat').count()).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { say, violations } from './app.ts'
import { type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

const tag = () => `<script src="${site.app.origin}/widget.js" async></script>`
const QUESTION = 'How does WSO2 make money?'

describe('the page’s own looks', () => {
  it('reach in by custom properties and parts, and its font by itself', async () => {
    const style = `<style>
      body { font-family: monospace }
      nineblocks-chat { --nineblocks-accent: rgb(120, 0, 0); --nineblocks-radius: 4px; --nineblocks-width: 500px; --nineblocks-z-index: 7; --nineblocks-gap: 32px }
      nineblocks-chat::part(question) { font-style: italic }
    </style>`
    const { page } = await site.open(`${style}${tag()}`, { reducedMotion: 'reduce' })
    const launcher = page.getByRole('button', { name: 'Open the chat' })
    await launcher.click()
    await say(page, QUESTION)
    const look = await page.locator('.question').evaluate((question) => {
      const panel = question.closest('dialog')!
      const { fontStyle, fontFamily } = getComputedStyle(question)
      const { borderRadius, animationName } = getComputedStyle(panel)
      const { zIndex } = getComputedStyle(panel.parentElement!)
      return {
        fontStyle,
        fontFamily,
        borderRadius,
        animationName,
        zIndex,
        popover: panel.parentElement!.popover,
        width: panel.offsetWidth,
      }
    })
    expect(look).toEqual({
      fontStyle: 'italic',
      fontFamily: 'monospace',
      borderRadius: '4px',
      animationName: 'none',
      zIndex: '7',
      popover: null,
      width: 500,
    })
    expect(await launcher.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(120, 0, 0)')
    const { x, width } = (await launcher.boundingBox())!
    expect(1280 - x - width).toBe(32)
    expect(await violations(page)).toEqual([])
  })

  it('give way to forced colours, where edges are drawn', async () => {
    const { page } = await site.open(tag(), { forcedColors: 'active' })
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await say(page, QUESTION)
    for (const part of ['.launcher', '.send', '.mark', '.question'])
      expect(
        await page
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).borderTopWidth),
      ).toBe('1px')
  })
})

describe('every state', () => {
  it.each([
    ['light', 390],
    ['dark', 1440],
  ] as const)('is open to everyone, %s at %i px', async (colorScheme, width) => {
    const scheme = '<style>:root { color-scheme: light dark }</style>'
    const { page } = await site.open(`${scheme}${tag()}`, { width, colorScheme })
    const check = async (state: string) => expect([state, await violations(page)]).toEqual([state, []])
    await check('closed')
    await page.getByRole('button', { name: 'Open the chat' }).click()
    await page.locator('.opening .next').first().waitFor()
    await check('empty')
    await page.locator('textarea').pressSequentially('partners')
    await check('suggestions')
    await page.locator('textarea').fill('a'.repeat(1_020))
    await check('too long')
    await say(page, 'Give me an overview')
    await page.getByText(/^Show \d+ more$/).click()
    await check('a list with all its sources')
    await say(page, 'How many employees work in Brazil?')
    await check('a refusal')
    await page.route('**/ask', (route) => route.abort())
    await say(page, QUESTION)
    await check('a fault')
    await page.locator('textarea').press('ArrowUp')
    await check('editing')
    await page.unroute('**/ask')
    await page.route('**/ask', () => {})
    await page.locator('textarea').press('Enter')
    await page.locator('.working').waitFor()
    await check('waiting')
  })
})

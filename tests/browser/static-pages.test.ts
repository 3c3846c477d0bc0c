import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { say, violations } from './app.ts'
import { type StaticSite, startStatic } from './static-site.ts'

let site: StaticSite

beforeAll(async () => {
  site = await startStatic()
})
afterAll(() => site?.close())

const CREME = encodeURIComponent('crème & co #1')

describe('the pages of a folder without a server', () => {
  it.each([390, 1280])('are open to everyone and fit a window of %i px', { timeout: 120_000 }, async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 } })
    const compared = `compare.html?documents=acme,${CREME}`
    for (const path of ['', 'knowledge/wso2.html', 'embed.html', 'compare.html', compared]) {
      const { page, found } = await site.open(path, context)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width)
      expect(await violations(page), path).toEqual([])
      expect(found, path).toEqual([])
      await page.close()
    }
    await context.close()
  })

  it('show companies side by side that the address names, and lead on from there', async () => {
    const { page, found } = await site.open()
    for (const name of ['Acme', 'Crème & Co']) await page.getByRole('checkbox', { name: `Compare ${name}` }).check()
    await page.getByRole('button', { name: 'Compare the chosen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Acme · Crème & Co' }).waitFor()
    expect(await page.title()).toBe('Acme, Crème & Co: side by side · Nineblocks')
    expect(await page.locator('.sides').count()).toBe(9)
    await page.getByRole('button', { name: 'Open the chat' }).waitFor()
    await page.getByRole('link', { name: 'Add a company' }).click()
    await page.getByRole('heading', { level: 1, name: 'Compare companies' }).waitFor()
    expect(
      await page.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
    ).toEqual(['acme', 'crème & co #1'])
    await page.getByRole('checkbox', { name: 'Compare WSO2' }).check()
    await page.getByRole('button', { name: 'Compare the chosen' }).click()
    await page.locator('.sides').first().waitFor()
    await page.getByRole('link', { name: 'Without WSO2' }).click()
    await page.getByRole('heading', { level: 1, name: 'Acme · Crème & Co' }).waitFor()
    await page.locator('.source a').first().click()
    await page.locator('mark').first().waitFor()
    expect(found).toEqual([])
    await page.close()
  })

  it('have the list to choose from where the address names no two to four documents', async () => {
    for (const query of ['', '?documents=acme', '?documents=acme,nobody', '?documents=%00']) {
      const { page, found } = await site.open(`compare.html${query}`)
      await page.getByRole('heading', { level: 1, name: 'Compare companies' }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.locator('input:checked').count()).toBe(query.includes('acme') ? 1 : 0)
      expect(found).toEqual([])
      await page.close()
    }
  })

  it('lead from an answer on two companies to them side by side', async () => {
    const { page, found } = await site.open()
    await say(page, 'What do WSO2 and Acme make?')
    await page.getByRole('link', { name: 'See the 2 companies side by side' }).click()
    await page.locator('.sides').first().waitFor()
    expect(found).toEqual([])
    await page.close()
  })

  it('have a page with the chat alone, which is what its address says', async () => {
    const choices = new URLSearchParams({ document: 'wso2', heading: 'Ask "us" <b>', theme: 'dark', lang: 'de' })
    const { page, found } = await site.open(`embed.html?${choices}`)
    await page.getByRole('button', { name: 'Senden' }).waitFor()
    expect(await page.title()).toBe('Ask "us" <b>')
    expect(await page.locator('nineblocks-chat').getAttribute('document')).toBe('wso2')
    await say(page, 'Which big names use it?')
    expect(await page.locator('.reply .text').textContent()).toMatch(/Cisco, eBay, StubHub/)
    expect(found).toEqual([])
    await page.close()
  })

  it('ask what a block can be asked, and mark a passage without losing it', async () => {
    const { page, found } = await site.open('knowledge/wso2.html?cite=0-400')
    await page.locator('mark').first().waitFor()
    await page.locator('a.ask-of').first().click()
    await page.locator('.reply').waitFor()
    expect(await page.locator('.reply .text').count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Compare with others' }).count()).toBe(1)
    expect(found).toEqual([])
    await page.close()
  })

  it('say without scripts that asking needs them, and lead nowhere that is not there', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const { page } = await site.open('knowledge/wso2.html', context)
    await page.locator('a.ask-of').first().click()
    await page.waitForURL('**/sub/index.html#_chat')
    expect(await page.locator('noscript').textContent()).toContain('To ask, allow this page to run scripts.')
    expect(await page.locator('form[action="ask"]').count()).toBe(0)
    await context.close()
  })
})

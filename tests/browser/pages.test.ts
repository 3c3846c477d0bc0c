import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isFocused, say } from './app.ts'
import { startPages, wide } from './pages.ts'

const pages = startPages()
const box = async (page: Page, block: string) => (await page.locator(`.cell.${block}`).boundingBox())!

describe('the canvas', () => {
  it('is the picture that the field knows', async () => {
    const { page } = await pages.open(`${pages.one}/knowledge/wso2`, wide(1440))
    const [partners, activities, resources, value, relations, channels, segments, costs, revenue] = await Promise.all(
      [
        'key-partners',
        'key-activities',
        'key-resources',
        'value-proposition',
        'customer-relationships',
        'channels',
        'customer-segments',
        'cost-structure',
        'revenue-streams',
      ].map((block) => box(page, block)),
    )
    const columns = [partners!, activities!, value!, relations!, segments!]
    expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(new Set(columns.map(({ y }) => y)).size).toBe(1)
    expect([resources!.x, channels!.x]).toEqual([activities!.x, relations!.x])
    expect(resources!.y).toBeGreaterThan(activities!.y)
    expect(value!.height).toBeGreaterThan(activities!.height + resources!.height - 1)
    expect(costs!.y).toBe(revenue!.y)
    expect(costs!.y).toBeGreaterThan(resources!.y + resources!.height - 1)
    expect(revenue!.x).toBeGreaterThan(costs!.x)
  })

  it('is one column on a phone, in the order in which a business model is told', async () => {
    const { page } = await pages.open(`${pages.one}/knowledge/wso2`, wide(390))
    expect(await page.locator('.cell h3').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Channels')]))
    const first = await box(page, 'customer-segments')
    expect((await box(page, 'value-proposition')).y).toBeGreaterThan(first.y)
    expect((await box(page, 'cost-structure')).x).toBe(first.x)
  })

  it('shows what is not told, and what is none of the nine', async () => {
    const { page } = await pages.open(`${pages.several}/knowledge/air`, wide(1024))
    expect(await page.locator('.silent .not-told').allInnerTexts()).toEqual(Array(5).fill('Not told'))
    await page.getByRole('link', { name: 'History', exact: true }).first().click()
    expect(new URL(page.url()).hash).toBe('#history')
  })

  it('opens a block in full and asks about it, by keyboard alone', async () => {
    const { page } = await pages.open(`${pages.one}/knowledge/wso2`, wide(1440))
    await page.locator('nineblocks-chat .launcher').waitFor()
    const cell = page.locator('.cell.key-partners')
    await cell.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await cell.locator('.whole').innerText()).toContain('Capgemini')
    expect(await cell.locator('.opening').isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    expect(await isFocused(cell.locator('.ask-of'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('.reply .text').waitFor()
    expect(await page.locator('.question').innerText()).toContain('partners of WSO2')
  })

  it('opens a block in full and asks about it, without scripts', async () => {
    const { page } = await pages.open(`${pages.one}/knowledge/wso2`, wide(390, { javaScriptEnabled: false }))
    const cell = page.locator('.cell.key-partners')
    await cell.locator('summary').click()
    expect(await cell.locator('.whole').innerText()).toContain('Capgemini')
    await cell.locator('.ask-of').click()
    expect(new URL(page.url()).pathname).toBe('/ask')
    expect(await page.locator('.sources').innerText()).toContain('Key Partners')
  })

  it.each(['A4', 'Letter'] as const)('is one landscape page of %s, and the text follows upright', async (format) => {
    const { page } = await pages.open(`${pages.one}/knowledge/wso2`, wide(1440))
    await page.locator('.cell summary').first().click()
    const sheets = pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
    expect(sheets[0]!.width).toBeGreaterThan(sheets[0]!.height)
    expect(sheets.length).toBeGreaterThan(1)
    for (const { width, height } of sheets.slice(1)) expect(height).toBeGreaterThan(width)
    await page.goto(pages.one)
    expect(pagesOf(await page.pdf({ format, preferCSSPageSize: true }))).toHaveLength(1)
  })
})

/** The pages of a PDF, in points. */
const pagesOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }))

describe('a cited passage', () => {
  it.each([true, false])('is marked, in sight and leads back to the chat; scripts: %s', async (javaScriptEnabled) => {
    const { page } = await pages.open(
      `${pages.one}/knowledge/wso2?cite=1943-2046#value-proposition`,
      wide(390, { javaScriptEnabled }),
    )
    const mark = page.locator('mark')
    expect(await mark.innerText()).toContain('Well-known clients of WSO2')
    const { y, height } = (await mark.boundingBox())!
    expect(y).toBeGreaterThan(0)
    expect(y + height).toBeLessThan(800)
    const back = page.getByRole('link', { name: 'Back to the chat' })
    const place = (await back.boundingBox())!
    expect(place.y + place.height).toBeLessThan(800)
    if (javaScriptEnabled) await page.locator('nineblocks-chat .launcher').waitFor()
    await back.click()
    if (javaScriptEnabled) expect(await page.getByRole('dialog').isVisible()).toBe(true)
    else expect(new URL(page.url()).pathname).toBe('/')
  })

  it('can be any sentence: its link shows beside it', async () => {
    const { page } = await pages.open(`${pages.one}/knowledge/wso2`, wide(1440))
    const paragraph = page.locator('#channels p').first()
    await paragraph.hover()
    await paragraph.locator('.at').nth(1).click()
    expect(page.url()).toMatch(/\?cite=\d+-\d+#channels$/)
    expect(await page.locator('mark').innerText()).toBe('WSO2 promotes its offerings in these ways:')
  })
})

describe('two companies', () => {
  it('are chosen in the list and stand side by side, without scripts', async () => {
    const { page } = await pages.open(pages.several, wide(1024, { javaScriptEnabled: false }))
    await page.getByLabel('Compare Acme Air').check()
    await page.getByLabel('Compare Beta Rail').check()
    await page.getByRole('button', { name: 'Compare the chosen' }).click()
    const row = page.locator('#cost-structure .side')
    expect(await row.allInnerTexts()).toEqual([
      expect.stringContaining('is fuel.'),
      expect.stringContaining('track maintenance.'),
    ])
    const [left, right] = [(await row.nth(0).boundingBox())!, (await row.nth(1).boundingBox())!]
    expect(right.y).toBe(left.y)
    expect(await page.locator('#revenue-streams .side').nth(1).innerText()).toContain('Not told')
    await row.nth(1).getByRole('link').click()
    expect(await page.locator('mark').innerText()).toBe('The biggest cost of Beta Rail is track maintenance.')
  })

  it('are reached from a document and from the chat', async () => {
    const { page } = await pages.open(`${pages.several}/knowledge/air`, wide(1024))
    await page.getByRole('link', { name: 'Compare with others' }).click()
    expect(await page.getByLabel('Compare Acme Air').isChecked()).toBe(true)
    await page.goto(pages.several)
    await say(page, 'Compare Acme Air and Beta Rail on costs')
    await page.getByRole('link', { name: 'See the 2 companies side by side' }).click()
    expect(new URL(page.url()).search).toBe('?documents=air,rail')
    await page.goto(`${pages.several}/ask?question=Compare+Acme+Air+and+Beta+Rail+on+costs`)
    expect(await page.getByRole('link', { name: 'See them side by side' }).getAttribute('href')).toBe(
      '/compare?documents=air,rail',
    )
  })
})

it('an answer’s page is reproduced by its address', async () => {
  const { page } = await pages.open(pages.one, wide(390, { javaScriptEnabled: false }))
  await page.getByLabel('Your question').fill('Who are the premier partners?')
  await page.getByRole('button', { name: 'Ask' }).click()
  const before = await page.content()
  expect(before).toContain('Capgemini')
  await page.goto(page.url())
  expect(await page.content()).toBe(before)
})

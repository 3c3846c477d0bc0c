import { describe, expect, it } from 'vitest'
import { violations } from './app.ts'
import { startPages, wide } from './pages.ts'

const pages = startPages()

describe.each([
  [390, 'light'],
  [1024, 'dark'],
  [1440, 'light'],
] as const)('at %i px, %s', (width, colorScheme) => {
  it.each([
    ['one', '/'],
    ['one', '/knowledge/wso2'],
    ['one', '/knowledge/wso2?cite=1943-2046#value-proposition'],
    ['one', '/docs'],
    ['one', '/ask?question=Who+are+the+premier+partners%3F'],
    ['one', '/ask?question=How+many+employees+work+in+Brazil%3F'],
    ['several', '/'],
    ['several', '/knowledge/shalom'],
    ['several', '/compare?documents=air,rail'],
    ['several', '/compare?documents=air'],
    ['several', '/knowledge/nobody'],
  ])('%s document: %s is open to everyone, quiet, and no wider than the window', async (which, path) => {
    const { page, found } = await pages.open((which === 'one' ? pages.one : pages.several) + path, wide(width, { colorScheme }))
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(found.filter((text) => !text.includes('404'))).toEqual([])
  })
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { AskRequest } from '../../src/contract/messages.ts'
import { loadDocuments } from '../../src/runtime/load-documents.ts'
import { twoHundred } from '../http/asked.ts'
import { complaints, say, violations } from './app.ts'
import { serveFiles } from './files.ts'
import { type StaticSite, startStatic } from './static-site.ts'

let site: StaticSite

beforeAll(async () => {
  site = await startStatic()
})
afterAll(() => site?.close())

const ALL = ['documents', 'engine', 'index', 'told', 'words']

describe('a folder without a server', () => {
  it('answers in the page, and loads the engine with the first question', async () => {
    const { page, found } = await site.open()
    await page.locator('textarea').waitFor()
    await page.waitForLoadState('networkidle')
    expect(site.asked()).toEqual([])
    await say(page, 'Which big names use WSO2?')
    expect(await page.locator('.reply .text').textContent()).toMatch(/Cisco, eBay, StubHub/)
    expect(site.asked()).toEqual(ALL)
    await say(page, 'Who are the partners of Acme?')
    expect(site.asked()).toEqual(ALL)
    expect(found).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('has all from the cache on a second visit', async () => {
    const context = await site.browser.newContext()
    const first = await site.open('', context)
    await say(first.page, 'Which big names use WSO2?')
    expect(site.asked()).toEqual(ALL)
    const kept = () =>
      first.page.evaluate(async () =>
        (await (await caches.open('nineblocks')).keys()).map(({ url }) => url.replace(/^.*\/(\w+)-[^/]*$/, '$1')).sort(),
      )
    // The answer does not wait for it.
    await expect.poll(kept).toEqual(ALL.filter((kind) => kind !== 'engine'))
    await first.page.close()
    const second = await site.open('', context)
    await say(second.page, 'Who are the partners of Acme?')
    expect(site.asked().filter((kind) => kind !== 'engine')).toEqual([])
    expect([...first.found, ...second.found]).toEqual([])
    await context.close()
  })

  it('opens a source at its passage, marked', async () => {
    const { page, found } = await site.open()
    await say(page, 'Which big names use WSO2?')
    const href = await page.locator('a.source, .sources a').first().getAttribute('href')
    expect(href).toMatch(/\/sub\/knowledge\/wso2\.html\?cite=\d+-\d+#value-proposition$/)
    await page.goto(String(href))
    expect(await page.locator('mark').first().textContent()).toMatch(/^Well-known clients of WSO2 include Cisco/)
    await page.getByRole('link', { name: 'Ask a question' }).click()
    await page.locator('textarea').waitFor()
    expect(found).toEqual([])
    await page.close()
  })

  it('has a page for every document, whatever its name', async () => {
    const { page, found } = await site.open()
    await page.getByRole('link', { name: 'Crème & Co', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Business model of Crème & Co')
    await page.goto(`${site.files.origin}/sub/knowledge/${encodeURIComponent('crème & co #1')}.html?cite=54-62`)
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(found).toEqual([])
    await page.close()
  })

  it('200 questions get the same bytes as from a server', async () => {
    const assistant = createAssistant({ documents: loadDocuments(join(site.folder, 'knowledge')).documents })
    const asked = twoHundred(assistant)
    const manifest = JSON.parse(readFileSync(join(site.folder, 'out/nineblocks.json'), 'utf8')) as { engine: string }
    const { page } = await site.open()
    const replies = await page.evaluate(
      async ({ engine, asked }: { engine: string; asked: AskRequest[] }) => {
        const folder = location.href.replace(/\/$/, '')
        const worker = new Worker(`${folder}/${engine}`)
        const replies: string[] = []
        for (const request of asked) {
          worker.postMessage({ id: 0, folder, body: JSON.stringify(request) })
          const { status, text } = await new Promise<{ status: number; text: string }>((resolve) => {
            worker.onmessage = ({ data }) => resolve(data)
          })
          replies.push(`${status} ${text}`)
        }
        return replies
      },
      { engine: manifest.engine, asked },
    )
    expect(replies).toHaveLength(200)
    expect(replies).toEqual(asked.map((request) => `200 ${JSON.stringify(assistant.ask(request.question, request))}`))
    await page.close()
  })

  it('answers on the page of another site by the same tag', async () => {
    const other = join(site.folder, 'other')
    mkdirSync(other)
    const tag = `<script src="${site.files.origin}/sub/widget.js" async data-open></script>`
    writeFileSync(join(other, 'index.html'), `<!doctype html><html lang="en"><title>Intranet</title>${tag}</html>`)
    const intranet = await serveFiles(other)
    const page = await site.browser.newPage()
    const found = complaints(page)
    await page.goto(`${intranet.origin}/sub/`)
    await say(page, 'Which big names use WSO2?')
    expect(await page.locator('.reply .text').textContent()).toMatch(/Cisco/)
    expect(found).toEqual([])
    await page.close()
    intranet.stop()
  })

  it('says so when the engine cannot be loaded, and tries again', async () => {
    const { page } = await site.open()
    await page.route(/words-/, (route) => route.fulfill({ status: 500 }))
    await say(page, 'Which big names use WSO2?')
    expect(await page.locator('.fault').count()).toBe(1)
    await page.unroute(/words-/)
    await page.locator('.fault').getByRole('button').first().click()
    await page.locator('.text', { hasText: 'Cisco' }).waitFor()
    await page.close()
  })
})

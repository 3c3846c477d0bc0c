import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildStatic } from '../../scripts/build-static.ts'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { AskRequest } from '../../src/contract/messages.ts'
import { loadDocuments } from '../../src/runtime/load-documents.ts'
import { twoHundred } from '../http/asked.ts'
import { FIXTURES, ROOT } from '../http/server.ts'
import { complaints, say, violations } from './app.ts'
import { launch } from './browser.ts'
import { type FileServer, serveFiles } from './files.ts'

let browser: Browser
let folder: string
let files: FileServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-'))
  const knowledge = join(folder, 'knowledge')
  cpSync(FIXTURES, knowledge, { recursive: true })
  copyFileSync(join(ROOT, 'knowledge/wso2.md'), join(knowledge, 'wso2.md'))
  await buildStatic(knowledge, join(folder, 'out'))
  files = await serveFiles(join(folder, 'out'))
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  files?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function open(path = '/sub/') {
  files.asked.length = 0
  const page = await browser.newPage()
  const found = complaints(page)
  await page.goto(files.origin + path)
  return { page, found }
}

const engineAsked = () => files.asked.filter((path) => /engine|lexicon|documents|index-/.test(path))

describe('a folder without a server', () => {
  it('answers in the page, and loads the engine with the first question', async () => {
    const { page, found } = await open()
    await page.locator('textarea').waitFor()
    await page.waitForLoadState('networkidle')
    expect(engineAsked()).toEqual([])
    await say(page, 'Which big names use WSO2?')
    expect(await page.locator('.reply .text').textContent()).toMatch(/Cisco, eBay, StubHub/)
    expect(engineAsked().length).toBe(4)
    await say(page, 'Who are the partners of Acme?')
    expect(engineAsked().length).toBe(4)
    expect(found).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('opens a source at its passage, marked', async () => {
    const { page, found } = await open()
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
    const { page, found } = await open()
    await page.getByRole('link', { name: 'Business model of Crème & Co' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Business model of Crème & Co')
    await page.goto(`${files.origin}/sub/knowledge/${encodeURIComponent('crème & co #1')}.html?cite=54-62`)
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(found).toEqual([])
    await page.close()
  })

  it('200 questions get the same bytes as from a server', async () => {
    const assistant = createAssistant({ documents: loadDocuments(join(folder, 'knowledge')).documents })
    const asked = twoHundred(assistant)
    const manifest = JSON.parse(readFileSync(join(folder, 'out/nineblocks.json'), 'utf8')) as { engine: string }
    const { page } = await open()
    const replies = await page.evaluate(
      async ({ engine, asked }: { engine: string; asked: AskRequest[] }) => {
        const folder = location.href.replace(/\/$/, '')
        const worker = new Worker(`${folder}/${engine}`)
        const replies: string[] = []
        for (const request of asked) {
          worker.postMessage({ id: 0, folder, path: '/ask', method: 'POST', body: JSON.stringify(request) })
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
    const other = join(folder, 'other')
    mkdirSync(other)
    const tag = `<script src="${files.origin}/sub/widget.js" async data-open></script>`
    writeFileSync(join(other, 'index.html'), `<!doctype html><html lang="en"><title>Intranet</title>${tag}</html>`)
    const site = await serveFiles(other)
    const page = await browser.newPage()
    const found = complaints(page)
    await page.goto(`${site.origin}/sub/`)
    await say(page, 'Which big names use WSO2?')
    expect(await page.locator('.reply .text').textContent()).toMatch(/Cisco/)
    expect(found).toEqual([])
    await page.close()
    site.stop()
  })

  it('says so when the engine cannot be loaded, and tries again', async () => {
    const { page } = await open()
    await page.route(/lexicon/, (route) => route.fulfill({ status: 500 }))
    await say(page, 'Which big names use WSO2?')
    expect(await page.locator('.fault').count()).toBe(1)
    await page.unroute(/lexicon/)
    await page.locator('.fault').getByRole('button').first().click()
    await page.locator('.text', { hasText: 'Cisco' }).waitFor()
    await page.close()
  })
})

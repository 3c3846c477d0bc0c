import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { createApp } from '../../src/http/app.ts'
import { readAssets } from '../../src/runtime/read-assets.ts'
import { readSettings } from '../../src/runtime/settings.ts'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const assistant = createAssistant({ documents: [parseDocument('wso2', read('knowledge/wso2.md'))] })
const app = createApp({ assistant, settings: readSettings({}), assets: readAssets(), log: () => {}, skipped: [] })

describe('the pages', () => {
  it('are as small as the README says, and no policy lets in what is unsafe', async () => {
    const page = await app.fetch(new Request('http://host/knowledge/wso2'))
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(await page.text())?.[1] ?? ''
    const kilobytes = Number(/style sheet is in each page and ([\d.]+) KB gzipped/.exec(read('README.md'))?.[1])
    expect(Math.round(gzipSync(sheet).length / 1000)).toBe(kilobytes)
    expect(gzipSync(read('web/dist/pages.js')).length).toBeLessThan(1000)
    for (const route of [
      '/',
      '/knowledge/wso2',
      '/compare',
      '/ask?question=hello',
      '/embed',
      '/docs',
      '/nothing',
      '/knowledge/wso2.svg',
    ]) {
      const { headers } = await app.fetch(new Request(`http://host${route}`, { headers: { accept: 'text/html' } }))
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
    }
  })
})

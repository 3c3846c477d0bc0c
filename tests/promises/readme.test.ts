import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import { EVIDENCE } from '../../src/answer/evidence.ts'
import { FEATURES } from '../../src/answer/features.ts'
import { PAIR_FEATURES } from '../../src/answer/pair-features.ts'
import { BUSINESS, COMPOSITION, PAIRS } from '../../src/answer/weights.ts'
import { FACETS } from '../../src/canvas/facets.ts'
import type { AskResponse, Citation } from '../../src/contract/messages.ts'
import { PATHS } from '../../src/contract/paths.ts'
import { PROBLEMS } from '../../src/contract/problems.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { type App, createApp } from '../../src/http/app.ts'
import { THESAURUS } from '../../src/language/thesaurus.ts'
import { readAssets } from '../../src/runtime/read-assets.ts'
import { DEFAULTS, readSettings } from '../../src/runtime/settings.ts'

const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const read = (file: string): string => readFileSync(path(file), 'utf8')

const README = read('README.md')
const ENGINE = read('docs/ENGINE.md')
const PACKAGE = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies', Record<string, string>>
const MARKDOWN = read('knowledge/wso2.md')

/** The cells of a table's rows, found by the first cell of its header; `\|` within a cell parts none. */
function table(text: string, header: string): string[][] {
  const lines = text.slice(text.indexOf(`| ${header} |`)).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) => line.slice(2, -2).split(/(?<!\\) \| /))
}

const codes = (cell: string | undefined): string[] => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)
const number = (text: string): number => Number(text.replaceAll(',', ''))
const stated = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => number(match[1] as string))

let app: App
beforeAll(() => {
  const assistant = createAssistant({ documents: [parseDocument('wso2', MARKDOWN)] })
  app = createApp({ assistant, settings: readSettings({}), assets: readAssets(), log: () => {}, skipped: [] })
})

async function ask(question: string): Promise<AskResponse> {
  const headers = { 'content-type': 'application/json' }
  const response = await app.fetch(
    new Request('http://host/ask', { method: 'POST', headers, body: JSON.stringify({ question }) }),
  )
  expect(response.status).toBe(200)
  return (await response.json()) as AskResponse
}

describe('the README', () => {
  it('shows the reply that the app gives', async () => {
    const body = /-d '(\{.*\})'/.exec(README)?.[1] ?? '{}'
    const reply = await ask((JSON.parse(body) as { question: string }).question)
    const shown = /(<!-- reply -->\n```json\n)([\s\S]*?)(\n```\n<!-- \/reply -->)/
    if (process.env['UPDATE_README']) {
      writeFileSync(
        path('README.md'),
        README.replace(shown, (_, before, __, after) => before + JSON.stringify(reply, null, 2) + after),
      )
    } else expect(JSON.stringify(reply, null, 2)).toBe(shown.exec(README)?.[2])
  })

  it('names every route, and every route answers', async () => {
    const routes = table(README, 'Route').map(([route]) => codes(route)[0]?.split(' ') as [string, string])
    for (const [method, route] of routes) {
      const url = `http://host${route.replaceAll('…', 'wso2').replace(':document', 'wso2')}`
      const message = { question: 'hello', questions: ['hello'], jsonrpc: '2.0', id: 1, method: 'ping' }
      const body = method === 'POST' ? JSON.stringify(message) : undefined
      const init = body === undefined ? { method } : { method, body, headers: { 'content-type': 'application/json' } }
      expect([route, (await app.fetch(new Request(url, init))).status]).toEqual([route, 200])
    }
    const named = routes.map(([, route]) => route.replace(/\?.*/, ''))
    for (const route of Object.values(PATHS)) expect(named).toContain(route)
  })

  it('names every setting with its default', () => {
    const rows = table(README, 'Setting').map(([name, value]) => [codes(name)[0], codes(value)[0] ?? ''])
    expect(Object.fromEntries(rows)).toEqual(DEFAULTS)
  })

  it('names every problem under its status', () => {
    const rows = table(README, 'Status').flatMap(([status, names]) =>
      codes(names).flatMap((name) =>
        Object.hasOwn(PROBLEMS, name) ? [[name, Number(status)]] : name === 'Retry-After' ? [] : [[name, 0]],
      ),
    )
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(PROBLEMS).map(([name, { status }]) => [name, status])),
    )
  })

  it('shows the problem that an empty question gets', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"question": ""}' }
    const problem = await (await app.fetch(new Request('http://host/ask', init))).json()
    expect(problem).toEqual(JSON.parse(/```json\n(\{\n {2}"type"[\s\S]*?)```/.exec(README)?.[1] ?? '{}'))
  })

  it('names the dependencies with their versions, and no others', () => {
    const rows = table(README, 'Package').map(([name, version]) => [codes(name)[0], version])
    expect(Object.fromEntries(rows)).toEqual(PACKAGE.dependencies)
    for (const [name, version] of rows) expect(JSON.parse(read(`node_modules/${name}/package.json`)).version).toBe(version)
  })

  it('says how large the widget is, which is at most 12 KB', () => {
    const size = gzipSync(read('web/dist/widget.js')).length
    const [said] = stated(README, /widget is ([\d.]+) KB gzipped/g) as [number]
    expect(said).toBeLessThanOrEqual(12)
    expect(Math.abs(size / (1000 * said) - 1)).toBeLessThanOrEqual(0.01)
  })
})

describe('the checker of quotes', () => {
  it('accepts what the assistant cites and nothing that was changed', async () => {
    const code = /```js\n([\s\S]*?quoteStands[\s\S]*?)\n```/.exec(README)?.[1] ?? ''
    expect(code.split('\n').length).toBeLessThanOrEqual(12)
    const { quoteStands } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
    const markdown = await (await app.fetch(new Request('http://host/knowledge/wso2.md'))).text()
    for (const question of [
      'Who are the partners?',
      'Which big names use it?',
      'What does the website hold?',
      'Give me an overview',
    ]) {
      const { citations } = await ask(question)
      expect(citations.length).toBeGreaterThan(0)
      for (const citation of citations as Citation[]) {
        expect([citation.quote, quoteStands(citation, markdown)]).toEqual([citation.quote, true])
        const words = citation.quote.split(' ')
        const changed = [
          `${citation.quote} not`,
          words.slice(1).join(' '),
          words.toReversed().join(' '),
          citation.quote.replace(/\p{L}/u, 'Ø'),
          '',
        ]
        for (const quote of changed.slice(words.length > 1 ? 0 : 3))
          expect(quoteStands({ ...citation, quote }, markdown)).toBe(false)
        expect(quoteStands({ ...citation, end: citation.start + 1 }, markdown)).toBe(false)
      }
    }
  })
})

describe.each([
  ['README.md', README, ''],
  ['docs/ENGINE.md', ENGINE, 'docs/'],
])('%s', (_, text, folder) => {
  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|[/#])([^()\s]+)\)/g)].map(([, link]) => link as string)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect([link, existsSync(path(folder + link.replace(/#.*/, '')))]).toEqual([link, true])
  })

  it('names files, folders and npm scripts that exist', () => {
    const files = codes(text).filter((code) => /^(?:src|scripts|web|tests|docs|knowledge)\/[\w./-]+$/.test(code))
    for (const file of files) expect([file, existsSync(path(file))]).toEqual([file, true])
    const scripts = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map((match) => (match[1] ?? match[2]) as string)
    expect(Object.keys(PACKAGE.scripts)).toEqual(expect.arrayContaining(scripts))
  })

  it('counts facets, wordings, questions, features and evidence as they are', () => {
    const wordings = FACETS.flatMap(({ asked }) => asked.trim().split('\n')).length
    const lines = THESAURUS.flatMap((topic) => topic.lines.trim().split('\n')).length
    const counts: [RegExp, number][] = [
      [/([\d,]+) (?:facets\b|things that people ask)/g, FACETS.length],
      [/([\d,]+) wordings/g, wordings],
      [/([\d,]+) patterns/g, FACETS.reduce((sum, { told }) => sum + told.length, 0)],
      [/([\d,]+) (?:own )?questions on [\d,]+ documents/g, read('scripts/learn/questions.jsonl').trim().split('\n').length],
      [/([\d,]+) features/g, FEATURES.length],
      [/([\d,]+) numbers say how sure/g, EVIDENCE.length],
      [/([\d,]+) lines of (?:words|the thesaurus)/g, lines],
    ]
    const found = counts.flatMap(([pattern, count]) => stated(text, pattern).map((said) => [pattern.source, said, count]))
    expect(found.length).toBeGreaterThan(1)
    for (const [pattern, said, count] of found) expect([pattern, said]).toEqual([pattern, count])
  })
})

describe('docs/ENGINE.md', () => {
  it('explains every feature and every piece of evidence', () => {
    const named = (header: string): string[] => table(ENGINE, header).flatMap(([names]) => codes(names))
    for (const [header, names] of Object.entries({ Feature: FEATURES, Evidence: EVIDENCE, 'Of a pair': PAIR_FEATURES }))
      expect(named(header).sort()).toEqual([...names].sort())
    expect(ENGINE).toMatch(RegExp(`From ${PAIRS.sure} on the answer [^]* at most ${PAIRS.wholeWords} words is given whole`))
  })

  it('follows a question to the answer that it gets', async () => {
    const [question = '', answer] = (ENGINE.match(/(?:^>.*\n)+/gm) ?? []).map((lines) => lines.replace(/^> ?/gm, '').trim())
    const reply = await ask(question)
    expect(reply.answer).toBe(answer)
    const { section, start, end } = reply.citations[0] as Citation
    expect(ENGINE).toContain(`names the section ${section} and the offsets ${start} to ${end}`)
    expect(ENGINE).toContain(`within ${COMPOSITION.gap} is quoted too`)
    expect(ENGINE).toContain(`less a margin of ${BUSINESS.margin}`)
  })
})

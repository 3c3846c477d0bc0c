import { describe, expect, test } from 'vitest'
import { API } from '../../../src/contract/api-description.ts'
import { PROBLEMS } from '../../../src/contract/problems.ts'
import { addressOf, curlSnippets } from '../../../src/pages/curl-snippet.ts'
import { docsPage } from '../../../src/pages/docs-page.ts'

const page = docsPage('https://wiki.example')

describe('the page of the API', () => {
  test('shows every operation, parameter, shape and error', () => {
    for (const [path, methods] of Object.entries(API.paths))
      for (const [method, { operationId, summary, parameters = [] }] of Object.entries(methods)) {
        expect(page).toContain(`<section id="${operationId}"`)
        expect(page).toContain(`>${summary}</h2>`)
        expect(page).toContain(`<code>${method.toUpperCase()} ${path}</code>`)
        for (const { name } of parameters) expect(page).toContain(`<dt><code>${name}</code>`)
      }
    for (const name of Object.keys(API.components.schemas)) expect(page).toContain(`<section id="${name}"`)
    for (const name of Object.keys(PROBLEMS)) expect(page).toContain(`<dt id="_${name}"><code>${name}</code>`)
  })

  test('its links lead to places that are there, once each', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  test('loads nothing, and no mark is left in its words', () => {
    expect(page).not.toMatch(/<(?:script|img|iframe|link rel="stylesheet)/)
    const words = page.replace(/<(style|pre)\b[\s\S]*?<\/\1>/g, '')
    expect(words).not.toContain('`')
    expect(words).not.toContain('undefined')
  })

  test('asks the server that it comes from', () => {
    expect(page).toContain('curl https://wiki.example/ask \\')
  })
})

describe('a command', () => {
  const operation = {
    operationId: 'x',
    summary: '',
    description: '',
    parameters: [
      {
        name: 'document',
        in: 'path',
        required: true,
        description: '',
        schema: {},
        examples: { one: { summary: '', value: 'crème & co' } },
      },
      {
        name: 'q',
        in: 'query',
        required: true,
        description: '',
        schema: {},
        examples: { one: { summary: '', value: "what's $1?" } },
      },
      { name: 'limit', in: 'query', required: false, description: '', schema: {} },
    ],
    responses: {
      '200': {
        description: '',
        content: { 'application/json': { schema: {}, examples: { one: { summary: 'One', value: { a: 1 } } } } },
      },
    },
  } as const

  test('has its parameters written as an address wants them', () => {
    expect(addressOf('/knowledge/{document}.md', operation, 'one')).toBe("/knowledge/cr%C3%A8me%20%26%20co.md?q=what's%20%241%3F")
    expect(addressOf('/knowledge/{document}.md', operation, 'none')).toBe('/knowledge/{document}.md')
  })

  test('is quoted so that a shell changes nothing', () => {
    const [snippet] = curlSnippets('/search', operation, 'http://host')
    expect(snippet).toEqual({
      title: 'One',
      command: `curl 'http://host/search?q=what'\\''s%20%241%3F'`,
      reply: '{\n  "a": 1\n}',
    })
  })
})

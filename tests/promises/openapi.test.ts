import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type OpenApi, validate } from '@hyperjump/json-schema/openapi-3-1'
import { describe, expect, it } from 'vitest'
import { provoke, serversOn } from '../../scripts/openapi/requests.ts'
import { OPENAPI_FILE, openapiText } from '../../scripts/write-openapi.ts'
import { API, type DescribedOperation } from '../../src/contract/api-description.ts'
import { OPERATIONS } from '../../src/contract/operations.ts'
import { PATHS } from '../../src/contract/paths.ts'
import { PROBLEMS, type ProblemName } from '../../src/contract/problems.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { addressOf } from '../../src/pages/curl-snippet.ts'

const MARKDOWN = readFileSync(new URL('../../knowledge/wso2.md', import.meta.url), 'utf8')
const servers = serversOn([parseDocument('wso2', MARKDOWN)])

const operations = Object.entries(API.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation, id: operation.operationId })),
)

const pointer = (...keys: string[]): string =>
  keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')
const FILE = fileURLToPath(OPENAPI_FILE)

/** Whether a value is what the description says at a place; `keys` lead there. */
async function isAsDescribed(value: unknown, ...keys: string[]): Promise<boolean> {
  const judge = await validate(`file://${FILE}#${pointer(...keys)}`)
  return judge(value as Parameters<typeof judge>[0]).valid
}

/** The request of an example, made of what the description says and nothing else. */
function requestOf(path: string, method: string, operation: DescribedOperation, example: string, type: string): Request {
  const url = `http://127.0.0.1:3000${addressOf(path, operation, example)}`
  const body = operation.requestBody?.content['application/json']?.examples?.[example]?.value
  const headers = { accept: type, ...(body !== undefined && { 'content-type': 'application/json' }) }
  return new Request(url, { method: method.toUpperCase(), headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
}

describe('openapi.json', () => {
  it('is what scripts/write-openapi.ts makes of the shapes and of what the server says', async () => {
    expect(readFileSync(OPENAPI_FILE, 'utf8')).toBe(await openapiText())
  })

  it('is served as it is', async () => {
    const response = await servers.ready.fetch(new Request('http://host/openapi.json'))
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual(API)
  })

  it('is an OpenAPI 3.1 document, by the official schema with its dialect', async () => {
    const document = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')) as OpenApi
    expect(await validate('https://spec.openapis.org/oas/3.1/schema-base', document)).toMatchObject({ valid: true })
    const broken = { ...document, paths: { '/ask': { post: { responses: { 200: {} } } } } } as unknown as OpenApi
    expect(await validate('https://spec.openapis.org/oas/3.1/schema-base', broken)).toMatchObject({ valid: false })
  })

  it('names each operation once, and every address that is for programs', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    // `/mcp` describes itself, to those who speak its protocol.
    const { compare, docs, embed, explain, llms, mcp, sitemap, pages, widget, ...forPrograms } = PATHS
    expect([compare, docs, embed, explain, llms, mcp, sitemap, pages, widget].filter((path) => path in API.paths)).toEqual([])
    expect(Object.keys(API.paths).toSorted()).toEqual([...Object.values(forPrograms), '/knowledge/{document}.md'].toSorted())
  })

  it('leads to shapes that are there, and explains each', () => {
    const text = readFileSync(OPENAPI_FILE, 'utf8')
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(Object.keys(API.components.schemas)).toEqual(expect.arrayContaining(named))
    for (const [name, { description }] of Object.entries(API.components.schemas))
      expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)])
  })
})

describe.each(operations)('$id', ({ id, path, method, operation }) => {
  const place = ['paths', path, method]
  const reply = operation.responses['200']

  it('answers, in every type that is named', async () => {
    for (const type of Object.keys(reply?.content ?? {})) {
      const response = await servers.ready.fetch(
        requestOf(path, method, operation, Object.keys(examplesOf(type))[0] ?? firstExample(), type),
      )
      expect([type, response.status, response.headers.get('content-type')]).toEqual([type, 200, expect.stringContaining(type)])
    }
  })

  it('gives what its examples show, which is of the shape that it names', async () => {
    for (const type of Object.keys(reply?.content ?? {})) {
      for (const [name, { value, externalValue }] of Object.entries(examplesOf(type))) {
        const response = await servers.ready.fetch(requestOf(path, method, operation, name, type))
        const text = await response.text()
        const said = type === 'application/json' ? JSON.parse(text) : text
        expect(await isAsDescribed(said, ...place, 'responses', '200', 'content', type, 'schema')).toBe(true)
        if (externalValue === undefined) expect(said).toEqual(value)
        else expect(said).toBe(await (await servers.ready.fetch(new Request(`http://host${externalValue}`))).text())
      }
    }
  })

  it('takes requests of the shape that it names', async () => {
    for (const { value } of Object.values(operation.requestBody?.content['application/json']?.examples ?? {}))
      expect(await isAsDescribed(value, ...place, 'requestBody', 'content', 'application/json', 'schema')).toBe(true)
    for (const [i, { examples = {} }] of (operation.parameters ?? []).entries())
      for (const { value } of Object.values(examples))
        expect(await isAsDescribed(value, ...place, 'parameters', String(i), 'schema')).toBe(true)
  })

  const problems = Object.entries(operation.responses).flatMap(([status, { content }]) =>
    Object.entries(content['application/problem+json']?.examples ?? {}).map(([name, { value }]) => ({ status, name, value })),
  )

  it.each(problems)('gives the problem $name', async ({ status, name, value }) => {
    const described = OPERATIONS.find((one) => one.id === id)
    const { app, request } = provoke(name as ProblemName, described as (typeof OPERATIONS)[number], servers)
    const response = await app.fetch(request)
    expect([response.status, response.headers.get('content-type')]).toEqual([Number(status), 'application/problem+json'])
    if (status === '429') expect(response.headers.get('retry-after')).toBe('12')
    const said = await response.json()
    expect(said).toEqual(value)
    expect(await isAsDescribed(said, ...place, 'responses', status, 'content', 'application/problem+json', 'schema')).toBe(true)
  })

  const examplesOf = (type: string) => reply?.content[type]?.examples ?? {}
  const firstExample = (): string => Object.keys(Object.values(reply?.content ?? {})[0]?.examples ?? {})[0] ?? ''
})

describe('the shapes', () => {
  const schema = (name: string) => ['components', 'schemas', name]

  it.each([
    ['AskRequest', {}, false],
    ['AskRequest', { question: 7 }, false],
    ['AskRequest', { question: '' }, false],
    ['AskRequest', { question: 'a'.repeat(1_001) }, false],
    ['AskRequest', { question: 'x', history: [{ role: 'system', content: 'x' }] }, false],
    ['AskRequest', { question: 'x', history: [], more: 1 }, true],
    ['BatchRequest', { questions: [] }, false],
    ['BatchRequest', { questions: Array(51).fill('x') }, false],
    ['BatchRequest', { questions: Array(50).fill('x') }, true],
    ['SearchRequest', { query: 'x', limit: 51 }, false],
    ['SearchRequest', { query: 'x', limit: 1.5 }, false],
    ['SearchRequest', { query: 'x' }, true],
    ['AskResponse', { answered: false, answer: 'x', citations: [], followUps: [], reason: null, related: [] }, false],
    ['Problem', { type: 'x', title: 'x', status: 200, detail: 'x' }, false],
  ])('%s judges %j as the server does', async (name, value, valid) => {
    expect(await isAsDescribed(value, ...schema(name))).toBe(valid)
  })

  it('together, the operations document every problem that one of them can have', () => {
    const documented = new Set(OPERATIONS.flatMap(({ problems }) => problems))
    const others = Object.keys(PROBLEMS).filter((name) => !documented.has(name as ProblemName))
    expect(others).toEqual(['not-found', 'method-not-allowed'])
    for (const name of others) expect(API.info.description).toContain(`\`${name}\``)
  })

  it.each(['not-found', 'method-not-allowed'] as const)('an address or a method that is not there gets %s', async (name) => {
    const { app, request } = provoke(name, OPERATIONS[0] as (typeof OPERATIONS)[number], servers)
    const response = await app.fetch(request)
    expect(response.status).toBe(PROBLEMS[name].status)
    expect(await isAsDescribed(await response.json(), ...schema('Problem'))).toBe(true)
  })
})

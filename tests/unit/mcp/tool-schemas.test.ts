import { readFileSync } from 'node:fs'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { expect, test } from 'vitest'
import { toolSchemas } from '../../../scripts/tool-schemas.ts'
import { createAssistant } from '../../../src/answer/assistant.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { callTool, TOOL_LIST } from '../../../src/mcp/tools.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const context = {
  assistant: createAssistant({ documents: [parseDocument('wso2', read('knowledge/wso2.md'))] }),
  origin: 'https://host',
}

test('the schemas are those of the shapes', () => {
  const plain = (json: string): string => JSON.stringify(JSON.parse(json))
  expect(plain(read('src/mcp/tool-schemas.json'))).toBe(plain(toolSchemas()))
})

const CALLS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['ask', { question: 'Which big names use WSO2?' }],
  ['ask', { question: 'And the revenue?', history: [{ role: 'user', content: 'Who are the partners?' }], document: 'wso2' }],
  ['ask', { question: 'Who won the cup in 1998?' }],
  ['ask', { question: 'hello' }],
  ['search', { query: 'partners' }],
  ['search', { query: 'qqqq', limit: 1 }],
  ['fetch', { id: 'wso2' }],
  ['fetch', { id: 'wso2#channels' }],
  ['list_documents', {}],
  ['list_documents', { name: 'nobody' }],
]

test.each(CALLS)('%s %j holds to its schemas', async (name, args) => {
  const tool = TOOL_LIST.find((one) => one.name === name)
  const outcome = callTool({ name, arguments: args }, context)
  const result = 'result' in outcome ? outcome.result : {}
  expect(result).toMatchObject({ isError: false })
  for (const [schema, value] of [
    [tool?.inputSchema, args],
    [tool?.outputSchema, result['structuredContent']],
  ] as const) {
    expect(await holds(schema, value)).toBe(true)
  }
})

test('ask does not tell why: its schemas name no such thing, and no reply holds it', () => {
  const [ask] = TOOL_LIST
  expect(JSON.stringify(ask)).not.toMatch(/expla(?:in|nation)/)
  const said = callTool({ name: 'ask', arguments: { question: 'Which big names use WSO2?', explain: true } }, context)
  expect(said).toMatchObject({ result: { isError: false, structuredContent: { answered: true } } })
  expect(JSON.stringify(said)).not.toContain('"explanation"')
})

test('the schemas let no answer through that is none', async () => {
  const schema = TOOL_LIST[0]?.outputSchema
  for (const wrong of [
    {},
    { answered: true },
    { answered: false, answer: '', citations: [1], followUps: [], reason: 'off-topic', related: [] },
  ]) {
    expect(await holds(schema, wrong)).toBe(false)
  }
})

let count = 0
async function holds(schema: unknown, value: unknown): Promise<boolean> {
  const uri = `https://tests.example/${++count}`
  registerSchema(
    structuredClone(schema) as Parameters<typeof registerSchema>[0],
    uri,
    'https://json-schema.org/draft/2020-12/schema',
  )
  return (await validate(uri, JSON.parse(JSON.stringify(value)))).valid
}

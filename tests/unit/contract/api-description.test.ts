import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { describe, expect, test } from 'vitest'
import { API, standalone } from '../../../src/contract/api-description.ts'
import { SCHEMAS, type SchemaName } from '../../../src/contract/schemas.ts'

describe('a shape that stands alone', () => {
  test('names no other document, and all that it names is in it', () => {
    for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
      const shape = standalone(name)
      const text = JSON.stringify(shape)
      expect(text).not.toContain('#/components')
      const named = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, other]) => other)
      expect(Object.keys(shape['$defs'] ?? {}).toSorted()).toEqual([...new Set(named)].toSorted())
    }
  })

  test('is JSON Schema that judges what the shape judges', async () => {
    const id = 'https://nineblocks.test/schemas/answer'
    const schema = { ...standalone('AskResponse'), $schema: 'https://json-schema.org/draft/2020-12/schema' }
    registerSchema(JSON.parse(JSON.stringify(schema)), id)
    const examples = API.paths['/ask']?.['post']?.responses['200']?.content['application/json']?.examples ?? {}
    const judge = await validate(id)
    expect(Object.keys(examples).length).toBeGreaterThan(2)
    for (const { value } of Object.values(examples)) {
      expect(judge(value as Parameters<typeof judge>[0]).valid).toBe(true)
      expect(judge({ ...(value as object), followUps: [7] }).valid).toBe(false)
    }
    unregisterSchema(id)
  })

  test('has no definitions when it names no other', () => {
    expect(standalone('SearchRequest')).toEqual(API.components.schemas.SearchRequest)
  })
})

test('every shape is described by its name', () => {
  expect(Object.keys(API.components.schemas)).toEqual(Object.keys(SCHEMAS))
})

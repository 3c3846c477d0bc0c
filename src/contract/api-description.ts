/** openapi.json, as far as it is read here: to show it as a page, and to hand single shapes to others. */
import openapi from './openapi.json' with { type: 'json' }
import type { SchemaName } from './schemas.ts'

/** A JSON Schema, 2020-12. */
export interface Shape {
  $ref?: string
  type?: string | readonly string[]
  title?: string
  description?: string
  const?: unknown
  default?: unknown
  enum?: readonly unknown[]
  properties?: Readonly<Record<string, Shape>>
  required?: readonly string[]
  items?: Shape
  oneOf?: readonly Shape[]
  anyOf?: readonly Shape[]
  [keyword: string]: unknown
}

export interface DescribedExample {
  summary: string
  value?: unknown
  /** The address of what is too long to stand here. */
  externalValue?: string
}

export interface DescribedContent {
  schema: Shape
  examples?: Readonly<Record<string, DescribedExample>>
}

export interface DescribedParameter {
  name: string
  in: 'query' | 'path'
  required: boolean
  description: string
  schema: Shape
  examples?: Readonly<Record<string, DescribedExample>>
}

export interface DescribedOperation {
  operationId: string
  summary: string
  description: string
  parameters?: readonly DescribedParameter[]
  requestBody?: { content: Readonly<Record<string, DescribedContent>> }
  /** By status. */
  responses: Readonly<Record<string, { description: string; content: Readonly<Record<string, DescribedContent>> }>>
}

export interface ApiDescription {
  openapi: string
  info: { title: string; version: string; summary: string; description: string }
  /** By path, by method in lower case. */
  paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  components: { schemas: Readonly<Record<SchemaName, Shape>> }
}

export const API = openapi as unknown as ApiDescription

const REF = '#/components/schemas/'

/** A shape that stands alone, those that it names under `$defs`: for a protocol that takes JSON Schema, such as MCP. */
export function standalone(name: SchemaName): Shape {
  const defs: Record<string, Shape> = {}
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === '$ref' ? moved(String(inner)) : rewrite(inner)]),
    )
  }
  const moved = (ref: string): string => {
    const target = ref.slice(REF.length)
    if (!Object.hasOwn(defs, target)) {
      defs[target] = {}
      defs[target] = rewrite(API.components.schemas[target as SchemaName]) as Shape
    }
    return `#/$defs/${target}`
  }
  const shape = rewrite(API.components.schemas[name]) as Shape
  return Object.keys(defs).length > 0 ? { ...shape, $defs: defs } : shape
}

/**
 * Writes src/mcp/tool-schemas.json: what each tool of `/mcp` takes and gives, as JSON Schema 2020-12, from the shapes that check it. They
 * are written once and not on the server, which would carry the writer along. Run it after changing a shape; a test compares.
 */
import { writeFileSync } from 'node:fs'
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { Answered, AskResponse, answeredEntries, Refused, refusedEntries } from '../src/contract/answer-schema.ts'
import { SearchRequest } from '../src/contract/search-schema.ts'
import { FetchRequest, FetchResult, ListRequest, ListResult, QuestionRequest, SearchResult } from '../src/mcp/tool-shapes.ts'

/** These fields, described as a shape that has more. */
const described = <const Entries extends v.ObjectEntries>(entries: Entries, shape: v.GenericSchema) =>
  v.pipe(v.object(entries), v.title(v.getTitle(shape) ?? ''), v.description(v.getDescription(shape) ?? ''))

/** Without an explanation, which this tool does not ask for. */
const Reply = v.pipe(
  v.variant('answered', [described(answeredEntries, Answered), described(refusedEntries, Refused)]),
  v.description(v.getDescription(AskResponse) ?? ''),
)

const SHAPES = {
  ask: [QuestionRequest, Reply],
  search: [SearchRequest, SearchResult],
  fetch: [FetchRequest, FetchResult],
  list_documents: [ListRequest, ListResult],
} as const

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  // Of transformations it cannot tell, and need not: text is trimmed and cleaned.
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema.type === 'tuple' && (valibotSchema as unknown as { items: [] }).items.length === 0
      ? { type: 'array', maxItems: 0 }
      : undefined,
}

/** What the shapes name by an address, and a tool gives here. */
const SAID_HERE = [
  ['which `GET /knowledge` lists', 'which list_documents gives'],
  ['(`GET /knowledge/{document}.md`)', '(fetch gives it)'],
] as const

/** Both must be objects, and say so at their root. Without `$schema` they are 2020-12, and older clients read them too. */
function schemaOf(shape: v.GenericSchema): Record<string, unknown> {
  const { $schema: _, title: __, ...schema } = toJsonSchema(shape as Parameters<typeof toJsonSchema>[0], CONFIG)
  return { type: 'object', ...schema }
}

export function toolSchemas(): string {
  const schemas = Object.entries(SHAPES).map(([name, [takes, gives]]) => [
    name,
    { inputSchema: schemaOf(takes), outputSchema: schemaOf(gives) },
  ])
  const text = JSON.stringify(Object.fromEntries(schemas), null, 2)
  return `${SAID_HERE.reduce((said, [there, here]) => said.replaceAll(there, here), text)}\n`
}

if (import.meta.main) writeFileSync(new URL('../src/mcp/tool-schemas.json', import.meta.url), toolSchemas())

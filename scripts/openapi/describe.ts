import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import packageFile from '../../package.json' with { type: 'json' }
import { type Example, OPERATIONS, type Operation } from '../../src/contract/operations.ts'
import { PROBLEMS, type ProblemName } from '../../src/contract/problems.ts'
import { SCHEMAS, type SchemaName } from '../../src/contract/schemas.ts'
import { provoke, requestFor, type Servers } from './requests.ts'

type Json = Record<string, unknown>

const schemaPath = (name: string): string => `#/components/schemas/${name}`
/** What is cleaned and trimmed is none of JSON Schema's business; the lengths are those of the cleaned text. */
const OPTIONS: ConversionConfig = { target: 'draft-2020-12', ignoreActions: ['transform', 'trim', 'readonly'] }

/** The API as an OpenAPI document, with what these servers say. */
export async function describeApi(servers: Servers): Promise<Json> {
  const paths: Record<string, Json> = {}
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: await describeOperation(operation, servers) }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Nineblocks',
      version: packageFile.version,
      summary: "Answers questions about business models in the documents' own words, each with its source.",
      description:
        'No language model, no account, no cookie. Errors are problem details (RFC 9457); `type` is what a program switches on. An address that does not exist gets 404 `not-found`, a method that an address does not know 405 `method-not-allowed`. HEAD works wherever GET does.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths,
    components: { schemas: describeShapes() },
  }
}

function describeShapes(): Json {
  const shapes = toJsonSchemaDefs(SCHEMAS, { ...OPTIONS, overrideRef: ({ referenceId }) => schemaPath(referenceId) })
  return Object.fromEntries(Object.entries(shapes).map(([name, { $schema: _, ...shape }]) => [name, shape]))
}

async function describeOperation(operation: Operation, servers: Servers): Promise<Json> {
  const { id, summary, description, body, examples } = operation
  const parameters = [...pathParameters(operation), ...queryParameters(operation)]
  return {
    operationId: id,
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: schemaPath(body) },
            examples: byName(examples, ({ summary, body }) => ({ summary, value: body })),
          },
        },
      },
    }),
    responses: { '200': await describeReply(operation, servers), ...(await describeProblems(operation, servers)) },
  }
}

const byName = <Value>(examples: Operation['examples'], make: (example: Example) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, make(example)]))

function pathParameters({ path, examples }: Operation): Json[] {
  if (!path.includes('{document}')) return []
  const schema = { type: 'string' }
  const shown = byName(examples, ({ summary, document }) => ({ summary, value: document }))
  return [{ name: 'document', in: 'path', required: true, description: "The document's id.", schema, examples: shown }]
}

function queryParameters({ query, examples }: Operation): Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = toJsonSchema(query, OPTIONS)
  return Object.entries(properties as Record<string, Json>).map(([name, { description, ...schema }]) => {
    const shown = Object.entries(examples).flatMap(([key, { summary, query = {} }]) => {
      const value = query[name]
      return value === undefined ? [] : [[key, { summary, value: schema['type'] === 'integer' ? Number(value) : value }]]
    })
    const needed = (required as string[]).includes(name)
    return {
      name,
      in: 'query',
      required: needed,
      description,
      schema,
      ...(shown.length > 0 && { examples: Object.fromEntries(shown) }),
    }
  })
}

async function describeReply(operation: Operation, servers: Servers): Promise<Json> {
  const content: Json = {}
  for (const [type, reply] of Object.entries(operation.replies)) {
    const schema = typeof reply === 'string' ? { $ref: schemaPath(reply) } : textShape(type, reply.text)
    const examples: Json = {}
    for (const [name, example] of Object.entries(operation.examples)) {
      if (type === 'text/html') continue
      const request = requestFor(operation, example, type)
      const response = await servers.ready.fetch(request)
      if (response.status !== 200) throw new Error(`${operation.id}, ${name}: ${response.status} ${await response.text()}`)
      examples[name] = example.document
        ? { summary: example.summary, externalValue: new URL(request.url).pathname }
        : { summary: example.summary, value: type === 'application/json' ? await response.json() : await response.text() }
    }
    content[type] = { schema, ...(Object.keys(examples).length > 0 && { examples }) }
  }
  return { description: descriptionOf(operation), content }
}

const textShape = (type: string, description: string): Json => ({
  type: type.endsWith('json') ? 'object' : 'string',
  description,
})

function descriptionOf({ replies }: Operation): string {
  const [first] = Object.values(replies)
  if (typeof first === 'object') return first.text
  const shape = toJsonSchema(SCHEMAS[first as SchemaName], OPTIONS)
  return shape.description ?? ''
}

/** By status: the problems that it stands for, each with what the server says. */
async function describeProblems(operation: Operation, servers: Servers): Promise<Json> {
  const statuses: Record<string, { description: string; examples: Json }> = {}
  for (const name of operation.problems) {
    const { app, request } = provoke(name, operation, servers)
    const response = await app.fetch(request)
    const { status, title } = PROBLEMS[name]
    if (response.status !== status) throw new Error(`${operation.id}, ${name}: ${response.status} ${await response.text()}`)
    const known = statuses[status]
    statuses[status] = {
      description: known ? `${known.description} Or: ${title}.` : `${title}.`,
      examples: { ...known?.examples, [name]: { summary: summaryOf(name, operation), value: await response.json() } },
    }
  }
  return Object.fromEntries(
    Object.entries(statuses).map(([status, { description, examples }]) => [
      status,
      {
        description,
        ...(status === '429' && { headers: { 'Retry-After': RETRY_AFTER } }),
        content: { 'application/problem+json': { schema: { $ref: schemaPath('Problem') }, examples } },
      },
    ]),
  )
}

const RETRY_AFTER = { description: 'Seconds until the client may ask again.', schema: { type: 'integer', minimum: 1 } }

const summaryOf = (name: ProblemName, { wrong }: Operation): string =>
  name === 'bad-field' && wrong ? wrong.summary : PROBLEMS[name].title

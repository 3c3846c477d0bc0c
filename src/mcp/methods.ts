import { PROBLEMS } from '../contract/problems.ts'
import { PRODUCT } from '../contract/product.ts'
import type { Assistant } from '../http/ports.ts'
import { failure, named, type Outcome, type RpcMessage } from './json-rpc.ts'
import { EARLIER_VERSIONS, type Era, META, VERSIONS } from './protocol.ts'
import { listResources, RESOURCE_TEMPLATES, readResource } from './resources.ts'
import { callTool, TOOL_LIST } from './tools.ts'

export interface MethodContext {
  /** Undefined while there is no knowledge. */
  assistant: Assistant | undefined
  /** The address of this server, without a slash at its end. */
  origin: string
}

type Method = (params: Record<string, unknown>, context: MethodContext, era: Era) => Outcome

/** Nothing of what is offered changes by itself while a client looks, so no change is announced. */
const CAPABILITIES = { tools: {}, resources: {} }

const SERVER = {
  ...PRODUCT,
  description: "Answers questions about companies' business models in the words of their documents, with sources.",
}

const INSTRUCTIONS =
  "These are documents on companies' business models, told in the nine blocks of the Business Model Canvas. Use ask for a question and name the company in it; quote its answer and give its sources. When it says that the documents do not tell, say so. Use list_documents to see which companies there are, search to find passages, fetch to read a section or a whole document."

const withKnowledge =
  (method: (assistant: Assistant, params: Record<string, unknown>, origin: string, era: Era) => Outcome): Method =>
  (params, { assistant, origin }, era) =>
    assistant
      ? method(assistant, params, origin, era)
      : failure('internal', PROBLEMS['no-knowledge'].detail, { status: PROBLEMS['no-knowledge'].status })

/** A list of one page: it gave no cursor, so it takes none. */
const onePage =
  (result: Record<string, unknown>): Method =>
  ({ cursor }) =>
    cursor === undefined ? { result } : failure('invalidParams', 'cursor is none that this server gave.')

const SHARED: Readonly<Record<string, Method>> = {
  'tools/list': onePage({ tools: TOOL_LIST }),
  'tools/call': withKnowledge((assistant, params, origin) => callTool(params, { assistant, origin })),
  'resources/list': withKnowledge((assistant, { cursor }) => listResources(assistant, cursor)),
  'resources/templates/list': onePage({ resourceTemplates: RESOURCE_TEMPLATES }),
  'resources/read': withKnowledge((assistant, { uri }, _, era) => readResource(assistant, uri, era)),
}

const METHODS: Readonly<Record<Era, Readonly<Record<string, Method>>>> = {
  current: {
    ...SHARED,
    'server/discover': () => ({
      result: { supportedVersions: VERSIONS, capabilities: CAPABILITIES, instructions: INSTRUCTIONS },
    }),
  },
  earlier: { ...SHARED, initialize, ping: () => ({ result: {} }) },
}

/** A client that asks for a version that it has from nobody gets the latest of these, and can leave. */
function initialize({ protocolVersion }: Record<string, unknown>): Outcome {
  if (typeof protocolVersion !== 'string') return failure('invalidParams', 'params.protocolVersion must be a string.')
  const version = EARLIER_VERSIONS.includes(protocolVersion) ? protocolVersion : EARLIER_VERSIONS[0]
  return { result: { protocolVersion: version, capabilities: CAPABILITIES, serverInfo: SERVER, instructions: INSTRUCTIONS } }
}

const HOUR = 3_600_000

/**
 * How long a client may keep what it got, in milliseconds, and for whom. The documents may change at any time, and a proxy in front
 * may say who reads them.
 */
const CACHING: Readonly<Record<string, { ttlMs: number; cacheScope: 'public' | 'private' }>> = {
  'server/discover': { ttlMs: HOUR, cacheScope: 'public' },
  'tools/list': { ttlMs: HOUR, cacheScope: 'public' },
  'resources/templates/list': { ttlMs: HOUR, cacheScope: 'public' },
  'resources/list': { ttlMs: 60_000, cacheScope: 'private' },
  'resources/read': { ttlMs: 60_000, cacheScope: 'private' },
}

/** What a request gives. */
export function callMethod({ method, params }: RpcMessage, era: Era, context: MethodContext): Outcome {
  const known = METHODS[era]
  if (!Object.hasOwn(known, method)) {
    return failure('methodNotFound', `There is no method ${named(method)}.`, era === 'current' ? { status: 404 } : {})
  }
  const outcome = (known[method] as Method)(params, context, era)
  if ('error' in outcome || era === 'earlier') return outcome
  return { result: { resultType: 'complete', ...outcome.result, ...CACHING[method], _meta: { [META.server]: PRODUCT } } }
}

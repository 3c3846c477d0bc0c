/**
 * Which version of the protocol a message is in, and whether it holds to it.
 *
 * Versions of today name themselves in each request (`_meta`) and repeat in headers what the request is; earlier ones begin with
 * `initialize`, and, since no session is kept, each request after it stands alone here too.
 * https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http
 */
import { type Failure, failure, isRecord, named, type RpcMessage } from './json-rpc.ts'

export const CURRENT_VERSIONS: readonly string[] = ['2026-07-28']
/** The latest first. Of those before, 2025-03-26 has batches, and 2024-11-05 another transport. */
export const EARLIER_VERSIONS: readonly [string, ...string[]] = ['2025-11-25', '2025-06-18']
export const VERSIONS: readonly string[] = [...CURRENT_VERSIONS, ...EARLIER_VERSIONS]

export const META = {
  version: 'io.modelcontextprotocol/protocolVersion',
  capabilities: 'io.modelcontextprotocol/clientCapabilities',
  server: 'io.modelcontextprotocol/serverInfo',
} as const

export const HEADERS = { version: 'mcp-protocol-version', method: 'mcp-method', name: 'mcp-name' } as const

/** The field of `params` that the header Mcp-Name repeats. */
const NAME_FIELDS: Readonly<Record<string, string>> = { 'tools/call': 'name', 'resources/read': 'uri', 'prompts/get': 'name' }

export type Era = 'current' | 'earlier'

/** The era of a message, or why it is refused. */
export function eraOf(message: RpcMessage, headers: Headers): Era | Failure {
  const { params } = message
  const meta = params['_meta'] ?? {}
  if (!isRecord(meta)) return failure('invalidParams', 'params._meta must be an object.', { status: 400 })
  const claim = meta[META.version]
  if (claim !== undefined && typeof claim !== 'string') {
    return failure('invalidParams', `params._meta["${META.version}"] must be a string.`, { status: 400 })
  }
  const header = headers.get(HEADERS.version)?.trim()
  if (claim !== undefined && header !== undefined && claim !== header) {
    return mismatch(`The header MCP-Protocol-Version is ${named(header)}, but params._meta says ${named(claim)}.`)
  }
  const version = claim ?? header
  // Without any version it is a client that initialized, or is about to: that is all it can be told by.
  if (version === undefined || EARLIER_VERSIONS.includes(version)) return 'earlier'
  if (!CURRENT_VERSIONS.includes(version)) {
    return failure('unsupportedVersion', `Protocol version ${named(version)} is not supported.`, {
      status: 400,
      data: { supported: VERSIONS, requested: version },
    })
  }
  return message.id === undefined ? 'current' : (checkCurrent(message, meta, headers) ?? 'current')
}

/** What each request of a current version must say of itself. */
function checkCurrent({ method, params }: RpcMessage, meta: Record<string, unknown>, headers: Headers): Failure | undefined {
  for (const key of [META.version, META.capabilities]) {
    if (meta[key] === undefined) return failure('invalidParams', `params._meta["${key}"] is missing.`, { status: 400 })
  }
  if (!isRecord(meta[META.capabilities])) {
    return failure('invalidParams', `params._meta["${META.capabilities}"] must be an object.`, { status: 400 })
  }
  if (!headers.has(HEADERS.version)) return mismatch('The header MCP-Protocol-Version is missing.')
  const said = headers.get(HEADERS.method)?.trim()
  if (said === undefined) return mismatch('The header Mcp-Method is missing.')
  if (said !== method) return mismatch(`The header Mcp-Method is ${named(said)}, but the method is ${named(method)}.`)
  const field = Object.hasOwn(NAME_FIELDS, method) ? NAME_FIELDS[method] : undefined
  const name = field && params[field]
  return typeof name === 'string' ? checkName(name, `params.${field}`, headers.get(HEADERS.name)?.trim()) : undefined
}

function checkName(name: string, field: string, header: string | undefined): Failure | undefined {
  if (header === undefined) return mismatch(`The header Mcp-Name is missing: it must repeat ${field}.`)
  const decoded = decodeHeader(header)
  if (decoded === undefined) return mismatch('The header Mcp-Name is not Base64 of UTF-8 between "=?base64?" and "?=".')
  return decoded === name ? undefined : mismatch(`The header Mcp-Name is ${named(decoded)}, but ${field} is ${named(name)}.`)
}

/** `=?base64?…?=` holds what a header cannot; anything else stands for itself. Undefined when it cannot be read. */
export function decodeHeader(value: string): string | undefined {
  const encoded = /^=\?base64\?(.*)\?=$/.exec(value)?.[1]
  if (encoded === undefined) return value
  try {
    const bytes = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const mismatch = (message: string): Failure => failure('headerMismatch', message, { status: 400 })

/** The official clients of the Model Context Protocol, of both generations, as one. */
import { Client as CurrentClient, StreamableHTTPClientTransport as CurrentTransport } from '@modelcontextprotocol/client'
import { Client as EarlierClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport as EarlierTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const INFO = { name: 'tests', version: '1.0.0' }

/** What both official clients can do, by the names that both have for it. */
export interface Connected {
  version: string | undefined
  listTools(): Promise<{ tools: { name: string; inputSchema: unknown; outputSchema?: unknown; annotations?: unknown }[] }>
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<Called>
  listResources(params?: {
    cursor: string
  }): Promise<{ resources: { uri: string; name: string }[]; nextCursor?: string | undefined }>
  listResourceTemplates(): Promise<{ resourceTemplates: { uriTemplate: string }[] }>
  readResource(params: { uri: string }): Promise<{ contents: { uri: string; text?: string }[] }>
  close(): Promise<void>
}
export interface Called {
  content?: { type: string; text?: string }[]
  structuredContent?: unknown
  isError?: boolean
}

/** Each request that a client sends, with the status of its reply. */
export type Log = { method: string; status: number; session: string | null }[]

export const CLIENTS: readonly { name: string; version: string; connect(url: URL, log: Log): Promise<Connected> }[] = [
  {
    name: '2.x, which finds the version by itself',
    version: '2026-07-28',
    connect: (url, log) => connectCurrent(url, log, 'auto'),
  },
  { name: '2.x as a client of before', version: '2025-11-25', connect: (url, log) => connectCurrent(url, log, 'legacy') },
  {
    name: '1.x',
    version: '2025-11-25',
    async connect(url, log) {
      const client = new EarlierClient(INFO)
      const transport = new EarlierTransport(url, { fetch: logging(log) })
      // Its types do not know exactOptionalPropertyTypes.
      await client.connect(transport as Parameters<typeof client.connect>[0])
      return Object.assign(client, { version: transport.protocolVersion }) as unknown as Connected
    },
  },
]

async function connectCurrent(url: URL, log: Log, mode: 'auto' | 'legacy'): Promise<Connected> {
  const client = new CurrentClient(INFO, { versionNegotiation: { mode } })
  await client.connect(new CurrentTransport(url, { fetch: logging(log) }))
  return Object.assign(client, { version: client.getNegotiatedProtocolVersion() }) as unknown as Connected
}

const logging =
  (log: Log) =>
  async (input: string | URL, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init)
    log.push({ method: init?.method ?? 'GET', status: response.status, session: response.headers.get('mcp-session-id') })
    return response
  }

import type { Context, Hono, MiddlewareHandler } from 'hono'
import { PATHS } from '../contract/paths.ts'
import { failure, type Outcome, readMessage, replyOf } from '../mcp/json-rpc.ts'
import { callMethod } from '../mcp/methods.ts'
import { eraOf } from '../mcp/protocol.ts'
import type { AppEnv } from './app-env.ts'
import { acceptJsonBody, readJsonBody } from './json-body.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { isPageOfKnownOrigin } from './origin.ts'
import type { AppDeps, Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** What a page of an allowed origin may send, besides what any may. */
const PREFLIGHT = { 'access-control-allow-headers': 'Content-Type, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Mcp-Session-Id' }

/**
 * The Model Context Protocol: one JSON-RPC message a request, answered in JSON. No session is begun, so there is no stream to GET and
 * nothing to DELETE. What is wrong below JSON-RPC (the media type, the size, too many requests) gets a problem as everywhere.
 */
export function addMcpRoute(app: Hono<AppEnv>, { assistant, limiter, settings }: AppDeps): void {
  const knownOrigin: MiddlewareHandler = (c, next) =>
    isPageOfKnownOrigin(c.req.raw.headers, settings.allowedOrigins)
      ? next()
      : Promise.resolve(problemResponse('origin-not-allowed'))
  const options = { headers: PREFLIGHT }
  addRoute(
    app,
    PATHS.mcp,
    { POST: [knownOrigin, limitRequests(limiter), acceptJsonBody, (c) => respondTo(c, assistant)] },
    options,
  )
}

async function respondTo(c: Context, assistant: Assistant | undefined): Promise<Response> {
  const body = await readJsonBody(c)
  if (!body.ok) {
    return body.problem === 'not-json' || body.problem === 'not-utf-8'
      ? reply(c, undefined, failure('parse', 'The body is not JSON in UTF-8.', { status: 400 }))
      : problemResponse(body.problem)
  }
  const read = readMessage(body.value)
  if (!read.ok) return reply(c, read.id, read.failure)
  const { message } = read
  const era = eraOf(message, c.req.raw.headers)
  if (typeof era === 'object') return reply(c, message.id, era)
  if (message.id === undefined) return new Response(null, { status: 202 })
  return reply(c, message.id, callMethod(message, era, { assistant, origin: new URL(c.req.url).origin }))
}

function reply(c: Context, id: string | number | undefined, outcome: Outcome): Response {
  const status = 'error' in outcome ? (outcome.status ?? 200) : 200
  return c.body(JSON.stringify(replyOf(id, outcome)), status as 200, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
}

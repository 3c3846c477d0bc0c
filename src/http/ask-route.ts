import type { Context, Hono } from 'hono'
import { AskQuery, AskRequest } from '../contract/ask-schema.ts'
import type { AskRequest as Asked, AskResponse } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import { answerPage } from '../pages/answer-page.ts'
import { answerable } from './answerable.ts'
import type { AppEnv } from './app-env.ts'
import { answerMarkdown } from './ask-markdown.ts'
import { CACHED } from './caching.ts'
import { acceptJsonBody, readJsonBody } from './json-body.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { preferredType } from './negotiation.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps, Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { queryFlag } from './query-flag.ts'

/** What was posted stays between the two. */
const POSTED = { 'cache-control': 'no-store' }

const VARIED = { ...CACHED, vary: 'Accept' }
const PAGE = { 'cache-control': 'no-cache', vary: 'Accept' }

export function addAskRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  const limit = limitRequests(limiter)
  addRoute(app, PATHS.ask, {
    GET: [limit, (c) => respondTo(AskQuery, queryOf(c), assistant, (request, response) => inTypeOf(c, request, response))],
    POST: [
      limit,
      acceptJsonBody,
      async (c) => {
        const body = await readJsonBody(c)
        return body.ok
          ? respondTo(AskRequest, body.value, assistant, (_, response) => c.json(response, 200, POSTED))
          : problemResponse(body.problem)
      },
    ],
  })
}

/** A form sends `document=` when nothing is chosen. What is not there is not named. */
function queryOf(c: Context): { question?: string; document?: string; explain?: boolean | string } {
  const [question, document] = [c.req.query('question'), c.req.query('document')]
  const explain = queryFlag(c.req.query('explain'))
  return {
    ...(question !== undefined && { question }),
    ...(document && { document }),
    ...(explain !== undefined && { explain }),
  }
}

function respondTo(
  shape: typeof AskRequest | typeof AskQuery,
  value: unknown,
  assistant: Assistant | undefined,
  respond: (request: Asked, response: AskResponse) => Response | Promise<Response>,
): Response | Promise<Response> {
  const asked = answerable(shape, value, assistant)
  return asked.ok ? respond(asked.request, asked.assistant.ask(asked.request.question, asked.request)) : asked.problem
}

function inTypeOf(c: Context, request: Asked, response: AskResponse): Response | Promise<Response> {
  switch (preferredType(c.req.header('accept'), ['application/json', 'text/markdown', 'text/html'])) {
    case 'text/html':
      return pageResponse(answerPage(request.question, response, request.document), PAGE)
    case 'text/markdown':
      return c.body(answerMarkdown(response), 200, { ...VARIED, 'content-type': 'text/markdown; charset=utf-8' })
    default:
      return c.json(response, 200, VARIED)
  }
}

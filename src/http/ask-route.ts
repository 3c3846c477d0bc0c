import type { Context, Hono } from 'hono'
import type { AskRequest, AskResponse } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import { answerPage } from '../pages/answer-page.ts'
import type { AppEnv } from './app-env.ts'
import { answerMarkdown } from './ask-markdown.ts'
import { acceptJsonBody, readJsonBody } from './json-body.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { preferredType } from './negotiation.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps, Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { queryFlag } from './query-flag.ts'
import { checkAskRequest } from './validation.ts'

/** Answers are kept nowhere: the address of a GET holds the question. */
const HEADERS = { 'cache-control': 'no-store' }

export function addAskRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  const limit = limitRequests(limiter)
  addRoute(app, PATHS.ask, {
    GET: [limit, (c) => respondTo(queryOf(c), assistant, (request, response) => inTypeOf(c, request, response))],
    POST: [
      limit,
      acceptJsonBody,
      async (c) => {
        const body = await readJsonBody(c)
        return body.ok
          ? respondTo(body.value, assistant, (_, response) => c.json(response, 200, HEADERS))
          : problemResponse(body.problem)
      },
    ],
  })
}

/** A form sends `document=` when nothing is chosen. */
function queryOf(c: Context): Record<keyof Omit<AskRequest, 'history'>, unknown> {
  return {
    question: c.req.query('question'),
    document: c.req.query('document') || undefined,
    explain: queryFlag(c.req.query('explain')),
  }
}

function respondTo(
  value: unknown,
  assistant: Assistant | undefined,
  respond: (request: AskRequest, response: AskResponse) => Response | Promise<Response>,
): Response | Promise<Response> {
  if (!assistant) return problemResponse('no-knowledge')
  const checked = checkAskRequest(value)
  if (!checked.ok) {
    const detail = `${checked.errors.map(({ field, message }) => `${field} ${message}`).join('; ')}.`
    return problemResponse('bad-field', { detail, errors: checked.errors })
  }
  const { request } = checked
  if (request.document !== undefined && !assistant.document(request.document)) {
    return problemResponse('unknown-document', { errors: [{ field: 'document', message: 'is not the id of a loaded document' }] })
  }
  return respond(request, assistant.ask(request))
}

function inTypeOf(c: Context, request: AskRequest, response: AskResponse): Response | Promise<Response> {
  const headers = { ...HEADERS, vary: 'Accept' }
  switch (preferredType(c.req.header('accept'), ['application/json', 'text/markdown', 'text/html'])) {
    case 'text/html':
      return pageResponse(answerPage(request.question, response, request.document), headers)
    case 'text/markdown':
      return c.body(answerMarkdown(response), 200, { ...headers, 'content-type': 'text/markdown; charset=utf-8' })
    default:
      return c.json(response, 200, headers)
  }
}

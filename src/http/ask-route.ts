import type { Context, Hono } from 'hono'
import type { AskRequest, AskResponse } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import { answerPage } from '../pages/answer-page.ts'
import { answerValue } from './answer-value.ts'
import type { AppEnv } from './app-env.ts'
import { answerMarkdown } from './ask-markdown.ts'
import { acceptJsonBody, readJsonBody } from './json-body.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { preferredType } from './negotiation.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** What was posted stays between the two. */
const POSTED = { 'cache-control': 'no-store' }

/** The same question on the same knowledge has the same answer, so a CDN may keep it; a minute after a change it must ask again. */
const CACHED = { 'cache-control': 'public, max-age=60', vary: 'Accept' }
const PAGE = { 'cache-control': 'no-cache', vary: 'Accept' }

export function addAskRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  const limit = limitRequests(limiter)
  addRoute(app, PATHS.ask, {
    GET: [limit, (c) => answerValue(queryOf(c), assistant, (request, response) => inTypeOf(c, request, response))],
    POST: [
      limit,
      acceptJsonBody,
      async (c) => {
        const body = await readJsonBody(c)
        return body.ok
          ? answerValue(body.value, assistant, (_, response) => c.json(response, 200, POSTED))
          : problemResponse(body.problem)
      },
    ],
  })
}

/** A form sends `document=` when nothing is chosen. */
function queryOf(c: Context): { question: string | undefined; document: string | undefined } {
  return { question: c.req.query('question'), document: c.req.query('document') || undefined }
}

function inTypeOf(c: Context, request: AskRequest, response: AskResponse): Response | Promise<Response> {
  switch (preferredType(c.req.header('accept'), ['application/json', 'text/markdown', 'text/html'])) {
    case 'text/html':
      return pageResponse(answerPage(request.question, response, request.document), PAGE)
    case 'text/markdown':
      return c.body(answerMarkdown(response), 200, { ...CACHED, 'content-type': 'text/markdown; charset=utf-8' })
    default:
      return c.json(response, 200, CACHED)
  }
}

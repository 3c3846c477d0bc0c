import type { Hono } from 'hono'
import { frontPage } from '../pages/front-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { queryFlag } from './query-flag.ts'

export function addFrontRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, '/', {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        const { documents } = assistant
        const [first] = documents
        const questions = first && documents.length === 1 ? assistant.openings(first.id) : {}
        const suggestions = assistant.suggestions()
        const explains = queryFlag(c.req.query('explain')) === true
        const page = frontPage({ documents, suggestions, questions, query: c.req.query('q'), explains })
        return pageResponse(page, { 'cache-control': 'no-cache' })
      },
    ],
  })
}

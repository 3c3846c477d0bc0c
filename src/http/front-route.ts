import type { Hono } from 'hono'
import { frontPage } from '../pages/front-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { PAGE_POLICY } from './security-headers.ts'

export function addFrontRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, '/', {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        return c.body(frontPage({ documents: assistant.documents, suggestions: assistant.suggestions() }), 200, {
          'cache-control': 'no-cache',
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': PAGE_POLICY,
        })
      },
    ],
  })
}

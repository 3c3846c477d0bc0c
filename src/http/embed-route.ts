import type { Hono } from 'hono'
import { PATHS } from '../contract/paths.ts'
import { embedPage } from '../pages/embed-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** The chat alone on a page, the one page that others may frame. */
export function addEmbedRoute(app: Hono<AppEnv>, { assistant, limiter, settings }: AppDeps): void {
  addRoute(app, PATHS.embed, {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        const chosen = c.req.query()
        if (chosen['document'] && !assistant.document(chosen['document'])) return problemResponse('unknown-document')
        // A page that demands CORP of all it loads may frame it too.
        const headers = { 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'cross-origin' }
        return pageResponse(embedPage(chosen), headers, settings.frameAncestors)
      },
    ],
  })
}

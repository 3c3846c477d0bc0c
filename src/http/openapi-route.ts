import type { Hono } from 'hono'
import { API } from '../contract/api-description.ts'
import { PATHS } from '../contract/paths.ts'
import { docsPage } from '../pages/docs-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps } from './ports.ts'

/** Ten minutes: it changes with a new version alone. */
const HEADERS = { 'cache-control': 'public, max-age=600' }

/** What programs can do here, for programs and for people. It is there without knowledge too. */
export function addOpenapiRoute(app: Hono<AppEnv>, { limiter }: AppDeps): void {
  const limit = limitRequests(limiter)
  addRoute(app, PATHS.openapi, { GET: [limit, (c) => c.json(API, 200, HEADERS)] })
  addRoute(app, PATHS.docs, {
    GET: [limit, (c) => pageResponse(docsPage(new URL(c.req.url).origin), { 'cache-control': 'no-cache' })],
  })
}

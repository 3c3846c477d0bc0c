import { Hono } from 'hono'
import type { AppEnv, Caller } from './app-env.ts'
import { addAskRoute } from './ask-route.ts'
import { addAssetRoutes } from './asset-routes.ts'
import { addBatchRoute } from './batch-route.ts'
import { addCompareRoute } from './compare-route.ts'
import { addDocumentRoute } from './document-route.ts'
import { addEmbedRoute } from './embed-route.ts'
import { tagReplies } from './entity-tag.ts'
import { describeFault, faultResponse } from './fault.ts'
import { addFrontRoute } from './front-route.ts'
import { addHealthRoute } from './health-route.ts'
import { addKnowledgeRoute } from './knowledge-route.ts'
import { addMachineRoutes } from './machine-routes.ts'
import { addMcpRoute } from './mcp-route.ts'
import { addOpenapiRoute } from './openapi-route.ts'
import { applyOrigin, judgeOrigin, PUBLIC } from './origin.ts'
import type { AppDeps } from './ports.ts'
import { forBrowsers } from './problem-for-browsers.ts'
import { problemResponse } from './problem-response.ts'
import { addQuestionsRoute } from './questions-route.ts'
import { addSearchRoute } from './search-route.ts'
import { applySecurityHeaders } from './security-headers.ts'

export interface App {
  /** Never rejects. */
  fetch(request: Request, caller?: Caller): Promise<Response>
}

/**
 * The way of a request: origin → route (→ limit → media type and size → fields → answer) → headers. The headers come last and
 * round everything, so a refusal or a fault has them too, and a page of another site can read why it was refused.
 */
export function createApp(deps: AppDeps): App {
  const { settings, assets, log, newId = () => crypto.randomUUID() } = deps
  const routes = createRoutes(deps)

  async function respond(request: Request, caller: Caller): Promise<Response> {
    try {
      return await routes.fetch(request, caller)
    } catch (fault) {
      const id = newId()
      log({ id, method: request.method, path: pathOf(request), error: describeFault(fault) })
      return faultResponse(id)
    }
  }

  return {
    async fetch(request, caller = {}) {
      const verdict = assets.has(pathOf(request)) ? PUBLIC : judgeOrigin(request.headers, settings.allowedOrigins)
      const given = verdict.refused ? problemResponse('origin-not-allowed') : await respond(request, caller)
      const response = await forBrowsers(given, request)
      applySecurityHeaders(response.headers)
      applyOrigin(response.headers, request.method, verdict)
      return response
    },
  }
}

function createRoutes(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  if (deps.version !== undefined) app.use(tagReplies(deps.version))
  addFrontRoute(app, deps)
  addAskRoute(app, deps)
  addBatchRoute(app, deps)
  addQuestionsRoute(app, deps)
  addSearchRoute(app, deps)
  addOpenapiRoute(app, deps)
  addEmbedRoute(app, deps)
  addHealthRoute(app, deps)
  addKnowledgeRoute(app, deps)
  addDocumentRoute(app, deps)
  addCompareRoute(app, deps)
  addMachineRoutes(app, deps)
  addMcpRoute(app, deps)
  addAssetRoutes(app, deps)
  app.notFound(() => problemResponse('not-found'))
  // Hono passes on what is thrown unless it is an Error; here all of it goes the same way, to `respond`.
  app.onError((error) => {
    throw error
  })
  return app
}

/** Without the query, which may hold a question. */
const pathOf = (request: Request): string => /^[^:]+:\/\/[^/]+([^?#]*)/.exec(request.url)?.[1] ?? '/'

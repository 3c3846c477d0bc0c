import type { Hono } from 'hono'
import { PATHS } from '../contract/paths.ts'
import { llmsText, siteMap } from '../pages/machine-texts.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** What programs read to find their way: addresses are whole, with the host that they asked. */
export function addMachineRoutes(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  const texts = [
    [PATHS.llms, 'text/plain; charset=utf-8', llmsText],
    [PATHS.sitemap, 'application/xml; charset=utf-8', siteMap],
  ] as const
  for (const [path, type, write] of texts) {
    addRoute(app, path, {
      GET: [
        limitRequests(limiter),
        (c) => {
          if (!assistant) return problemResponse('no-knowledge')
          return c.body(write(assistant.documents, new URL(c.req.url).origin), 200, {
            'content-type': type,
            'cache-control': 'no-cache',
          })
        },
      ],
    })
  }
}

import type { Context, Hono } from 'hono'
import type { SearchResponse } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import { SearchQuery } from '../contract/search-schema.ts'
import { answerable } from './answerable.ts'
import type { AppEnv } from './app-env.ts'
import { CACHED } from './caching.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import type { AppDeps } from './ports.ts'

/** Passages, for those who compose answers themselves. */
export function addSearchRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, PATHS.search, {
    GET: [
      limitRequests(limiter),
      (c) => {
        const asked = answerable(SearchQuery, queryOf(c), assistant)
        if (!asked.ok) return asked.problem
        const { q: query, document, limit } = asked.request
        const passages = asked.assistant.search(query, { document, most: limit })
        return c.json({ query, passages } satisfies SearchResponse, 200, CACHED)
      },
    ],
  })
}

/** What an address says; a number as a number. Empty is as good as not there, but for `q`. */
function queryOf(c: Context): { q?: string; document?: string; limit?: string | number } {
  const [q, document, limit] = [c.req.query('q'), c.req.query('document'), c.req.query('limit')]
  return {
    ...(q !== undefined && { q }),
    ...(document && { document }),
    ...(limit && { limit: /^\d{1,9}$/.test(limit) ? Number(limit) : limit }),
  }
}

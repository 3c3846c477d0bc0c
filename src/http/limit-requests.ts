import type { Handler } from 'hono'
import type { AppEnv } from './app-env.ts'
import { clientKey } from './client-key.ts'
import type { Limiter } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** Stands before every handler that computes something. */
export function limitRequests(limiter: Limiter | undefined): Handler<AppEnv> {
  return async (c, next) => {
    const verdict = await limiter?.take(clientKey(c.env?.address))
    if (!verdict || verdict.allowed) return next()
    const seconds = String(Math.max(1, Math.ceil(verdict.retryAfter)))
    return problemResponse('too-many-requests', undefined, { 'retry-after': seconds })
  }
}

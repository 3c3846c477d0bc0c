import type { Context, Handler } from 'hono'
import type { AppEnv } from './app-env.ts'
import { clientKey } from './client-key.ts'
import type { Limiter } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** Stands before every handler that computes something. */
export function limitRequests(limiter: Limiter | undefined): Handler<AppEnv> {
  return async (c, next) => (await overLimit(c, limiter)) ?? next()
}

/** Counts one request of the client, or `more` that came with one; the problem that it gets when they are too many. */
export async function overLimit(c: Context<AppEnv>, limiter: Limiter | undefined, more?: number): Promise<Response | undefined> {
  const verdict = await limiter?.take(clientKey(c.env?.address), more)
  if (!verdict || verdict.allowed) return undefined
  const seconds = String(Math.max(1, Math.ceil(verdict.retryAfter)))
  return problemResponse('too-many-requests', undefined, { 'retry-after': seconds })
}

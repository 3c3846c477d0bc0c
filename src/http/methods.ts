import type { Handler, Hono } from 'hono'
import type { AppEnv } from './app-env.ts'
import { problemResponse } from './problem-response.ts'

export type Handlers = Partial<Record<'GET' | 'POST', Handler<AppEnv>[]>>

/**
 * One address and all that can be done there: HEAD is GET without a body (Hono sees to it), OPTIONS names the methods, and any
 * other method gets 405 with the same names. `options` holds more headers for OPTIONS.
 */
export function addRoute(
  app: Hono<AppEnv>,
  path: string,
  handlers: Handlers,
  { headers = {} }: { headers?: Record<string, string> } = {},
): void {
  const allow = [...(handlers.GET ? ['GET', 'HEAD'] : []), ...(handlers.POST ? ['POST'] : []), 'OPTIONS'].join(', ')
  for (const method of ['GET', 'POST'] as const) {
    for (const handler of handlers[method] ?? []) app.on(method, path, handler)
  }
  app.options(path, () => new Response(null, { status: 204, headers: { allow, ...headers } }))
  app.all(path, () => problemResponse('method-not-allowed', undefined, { allow }))
}

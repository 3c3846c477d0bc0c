import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-env.ts'

/**
 * Every good reply names the knowledge that it came from in its `ETag`. To a GET the tag holds a hash of the body too, so that who has
 * the same already gets 304: also when not the knowledge but the program has changed, nobody is told that an old answer still holds. The
 * tags are weak: a proxy may compress the body.
 */
export function tagReplies(knowledge: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next()
    if (c.res.status !== 200 || c.res.headers.has('etag')) return
    if (c.req.method === 'POST') return c.res.headers.set('etag', `W/"${knowledge}"`)
    if (c.res.headers.get('cache-control') === 'no-store') return
    const body = await c.res.arrayBuffer()
    const { headers } = c.res
    const tag = `"${knowledge}-${hex(await crypto.subtle.digest('SHA-256', body)).slice(0, 24)}"`
    headers.set('etag', `W/${tag}`)
    c.res = undefined
    if (!matchesTag(c.req.header('if-none-match'), tag)) {
      c.res = new Response(body, { headers })
      return
    }
    headers.delete('content-type')
    c.res = new Response(null, { status: 304, headers })
  }
}

/** Weak comparison, as RFC 9110 wants it for If-None-Match: `tag` is in quotes, and `W/` before either does not count. */
export const matchesTag = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === tag)

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

import type { Hono } from 'hono'
import type { AppEnv } from './app-env.ts'
import { addRoute } from './methods.ts'
import type { AppDeps, Asset } from './ports.ts'

/** Files from a Map, by exact path: no folder is served, so no path can lead out of one. */
export function addAssetRoutes(app: Hono<AppEnv>, { assets }: AppDeps): void {
  for (const [path, asset] of assets) {
    addRoute(app, path, { GET: [(c) => serve(asset, c.req.header('if-none-match'))] })
  }
}

function serve({ body, type, etag }: Asset, ifNoneMatch: string | undefined): Response {
  const headers = {
    // Ten minutes: a page that embeds the widget gets a new one soon, and asks with the etag in between.
    'cache-control': 'public, max-age=600',
    // A page of any site may load it, also one that demands CORP of all it loads.
    'cross-origin-resource-policy': 'cross-origin',
    etag,
  }
  if (matches(ifNoneMatch, etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': type } })
}

/** Weak comparison, as RFC 9110 wants it for If-None-Match. */
const matches = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)

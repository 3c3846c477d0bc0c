import type { Hono } from 'hono'
import type { AppEnv } from './app-env.ts'
import { matchesTag } from './entity-tag.ts'
import { addRoute } from './methods.ts'
import { takesGzip } from './negotiation.ts'
import type { AppDeps, Asset } from './ports.ts'

/** Files from a Map, by exact path: no folder is served, so no path can lead out of one. */
export function addAssetRoutes(app: Hono<AppEnv>, { assets }: AppDeps): void {
  for (const [path, asset] of assets) {
    addRoute(app, path, { GET: [(c) => serve(asset, c.req.header('if-none-match'), c.req.header('accept-encoding'))] })
  }
}

function serve({ body, gzip, type, etag }: Asset, ifNoneMatch: string | undefined, acceptEncoding: string | undefined): Response {
  const small = takesGzip(acceptEncoding) ? gzip : undefined
  const headers = {
    // Ten minutes: a page that embeds the widget gets a new one soon, and asks with the etag in between.
    'cache-control': 'public, max-age=600',
    // A page of any site may load it, also one that demands CORP of all it loads.
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'Accept-Encoding',
    // Other bytes, another etag.
    etag: small ? etag.replace(/"$/, '-gzip"') : etag,
  }
  // Either encoding is the same content.
  if (matchesTag(ifNoneMatch?.replaceAll('-gzip"', '"'), etag)) return new Response(null, { status: 304, headers })
  const encoding = small && { 'content-encoding': 'gzip' }
  return new Response(small ?? body, { headers: { ...headers, ...encoding, 'content-type': type } })
}

/**
 * Which pages may use this server. A browser alone enforces CORS, and only after the handler ran; so an origin that is not
 * allowed is refused here, before anything is computed.
 */
export interface OriginVerdict {
  refused: boolean
  /** The value of Access-Control-Allow-Origin. */
  allow: string | undefined
}

/** Of what any page may load. */
export const PUBLIC: OriginVerdict = { refused: false, allow: '*' }

const PREFLIGHT_SECONDS = '600'

/** Compared letter for letter: browsers write an origin in one way only. `null` is nobody's, so only `*` lets it in. */
export function judgeOrigin(headers: Headers, allowedOrigins: readonly string[] | '*'): OriginVerdict {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  // Without an Origin header it is a program, a navigation, or another site's <img> or <script>, which has no business here.
  if (origin === null) return { refused: site === 'cross-site' && headers.get('sec-fetch-mode') === 'no-cors', allow: undefined }
  if (allowedOrigins === '*') return { refused: false, allow: '*' }
  if (allowedOrigins.includes(origin)) return { refused: false, allow: origin }
  // Pages cannot forge Sec-Fetch-Site; the Host header serves browsers that do not send it. The request's URL serves neither:
  // in its absolute form a client writes into it what it likes.
  const own = site === 'same-origin' || originHost(origin) === headers.get('host')
  return { refused: !own, allow: undefined }
}

/**
 * Whether it is no page that asks, or one of an origin that is known by more than its own word. A page can lead its own name to this
 * machine (DNS rebinding), and then has that name in Origin and Host alike; so of the server's own names only those of the machine
 * itself count, and all others must be in `allowedOrigins`. For routes that no page of the server asks.
 */
export function isPageOfKnownOrigin(headers: Headers, allowedOrigins: readonly string[] | '*'): boolean {
  const origin = headers.get('origin')
  if (origin === null || allowedOrigins === '*' || allowedOrigins.includes(origin)) return true
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/.test(originHost(origin) ?? '')
}

function originHost(origin: string): string | undefined {
  const match = /^https?:\/\/([^/]{1,300})$/.exec(origin)
  return match?.[1]
}

/** Vary is always set: a cache in between must not show one origin's refusal to another. */
export function applyOrigin(headers: Headers, method: string, { allow }: OriginVerdict): void {
  headers.append('vary', 'Origin')
  if (allow === undefined) return
  headers.set('access-control-allow-origin', allow)
  headers.set('access-control-expose-headers', 'Retry-After')
  if (method !== 'OPTIONS') return
  headers.set('access-control-allow-methods', headers.get('allow') ?? 'GET, HEAD, POST')
  headers.set('access-control-allow-headers', headers.get('access-control-allow-headers') ?? 'Content-Type')
  headers.set('access-control-max-age', PREFLIGHT_SECONDS)
}

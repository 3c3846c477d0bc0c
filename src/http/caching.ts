/** The same question on the same knowledge has the same answer, so a CDN may keep it; a minute after a change it must ask again. */
export const CACHED = { 'cache-control': 'public, max-age=60' }

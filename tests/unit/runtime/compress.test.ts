import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressed } from '../../../src/runtime/compress.ts'

const LONG = 'the same words again and again. '.repeat(200)
const sent = (accepted: string, body = LONG, type = 'text/html; charset=utf-8', init: RequestInit = {}) =>
  compressed(
    new Response(body, { status: 404, headers: { 'content-type': type, vary: 'Origin' } }),
    new Request('http://host/', { headers: { 'accept-encoding': accepted }, ...init }),
  )

describe('compressed', () => {
  it.each(['gzip', 'br, gzip', 'deflate, GZIP;q=0.5, br'])('serves gzip to one who takes %s', async (accepted) => {
    const response = await sent(accepted)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('vary')).toBe('Origin, Accept-Encoding')
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(LONG)
  })

  it.each(['', 'br', 'gzip;q=0', 'gzip;q=0.0', 'x-gzip'])('serves text as it is to one who takes %j', async (accepted) => {
    const response = await sent(accepted)
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('vary')).toBe('Origin, Accept-Encoding')
    expect(await response.text()).toBe(LONG)
  })

  it('leaves what is short, what is no text and what has no body', async () => {
    expect((await sent('gzip', 'short')).headers.get('content-encoding')).toBeNull()
    expect((await sent('gzip', LONG, 'image/png')).headers.get('vary')).toBe('Origin')
    expect((await sent('gzip', LONG, 'text/html', { method: 'HEAD' })).headers.get('content-encoding')).toBeNull()
  })
})

import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { takesGzip } from '../http/negotiation.ts'

const zip = promisify(gzip)

/** What gets smaller; what is shorter than a packet gains nothing. In bytes. */
const TEXT = /^(?:text\/|application\/(?:json|xml|problem\+json)|image\/svg\+xml)/
const LEAST = 1_400

/** The response, compressed for those who take gzip. Elsewhere the platform does this; Node does not. */
export async function compressed(response: Response, request: Request): Promise<Response> {
  const { headers } = response
  if (headers.has('content-encoding') || !TEXT.test(headers.get('content-type') ?? '')) return response
  headers.append('vary', 'Accept-Encoding')
  if (request.method === 'HEAD' || !takesGzip(request.headers.get('accept-encoding') ?? undefined)) return response
  const body = new Uint8Array(await response.arrayBuffer())
  const { status } = response
  if (body.length < LEAST) return new Response(status === 204 || status === 304 ? null : body, { status, headers })
  headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  return new Response(new Uint8Array(await zip(body)), { status, headers })
}

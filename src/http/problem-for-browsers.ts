import type { Problem } from '../contract/problems.ts'
import { problemPage } from '../pages/problem-page.ts'
import { preferredType } from './negotiation.ts'
import { pageResponse } from './page-response.ts'

const PROBLEM = 'application/problem+json'

/** A problem that answers one who reads pages becomes a page, with the same status and headers. Whoever names no page gets JSON. */
export async function forBrowsers(response: Response, request: Request): Promise<Response> {
  if (response.headers.get('content-type') !== PROBLEM || request.method !== 'GET') return response
  response.headers.append('vary', 'Accept')
  if (preferredType(request.headers.get('accept'), [PROBLEM, 'text/html']) !== 'text/html') return response
  const page = await pageResponse(problemPage((await response.json()) as Problem), Object.fromEntries(response.headers))
  return new Response(page.body, { status: response.status, headers: page.headers })
}

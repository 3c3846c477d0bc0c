import { type Problem, type ProblemName, problemOf } from '../contract/problems.ts'

/** The one place where a problem becomes a response. */
export function problemResponse(
  name: ProblemName,
  more?: Partial<Pick<Problem, 'detail' | 'errors' | 'instance'>>,
  headers?: Record<string, string>,
): Response {
  const problem = problemOf(name, more)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

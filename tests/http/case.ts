import { expect } from 'vitest'
import { PROBLEMS, type Problem, type ProblemName, problemName } from '../../src/contract/problems.ts'

/** One request and what must come back, whatever runs the app. */
export interface Case {
  name: string
  method?: string
  path: string
  headers?: Record<string, string>
  /** Sent with its length; an array is sent in chunks, without. */
  body?: string | Uint8Array | readonly string[]
  status: number
  problem?: ProblemName
  /** The fields that the problem names. */
  fields?: readonly string[]
  /** Null: the header must not be there. */
  has?: Record<string, string | RegExp | null>
  contains?: string | RegExp
  /** Why the case is left out in-process. */
  socketOnly?: string
  /** Runtimes that cannot hold to it, each with the reason. */
  except?: Readonly<Record<string, string>>
}

export interface Reply {
  status: number
  headers: Headers
  text: string
}

export const HOST = 'nineblocks.test:3000'

/** Sent by whoever sends a case, besides its own headers. */
export function headersOf({ headers, body }: Case): Record<string, string> {
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return { host: HOST, ...type, ...headers }
}

/** Holds for every reply of every case. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': /default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
  'cross-origin-resource-policy': /^(?:same|cross)-origin$/,
  vary: /\bOrigin\b/,
  'set-cookie': null,
  'access-control-allow-credentials': null,
  'x-powered-by': null,
}

export function expectReply({ status, problem, fields, has, contains, method }: Case, reply: Reply): void {
  expect(reply.status, reply.text.slice(0, 300)).toBe(status)
  for (const [name, value] of Object.entries({ ...ALWAYS, ...has })) {
    const actual = reply.headers.get(name)
    if (value === null) expect(actual, name).toBeNull()
    else if (typeof value === 'string') expect(actual, name).toBe(value)
    else expect(actual, name).toMatch(value)
  }
  if (problem) expectProblem(reply, problem, fields)
  else if (method !== 'HEAD') expect(reply.headers.get('content-type')).not.toBe('application/problem+json')
  if (contains !== undefined) expect(reply.text).toMatch(contains)
}

function expectProblem(reply: Reply, name: ProblemName, fields: readonly string[] = []): void {
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  const problem = JSON.parse(reply.text) as Problem
  expect(problemName(problem)).toBe(name)
  expect(problem).toMatchObject({ title: PROBLEMS[name].title, status: PROBLEMS[name].status })
  expect(problem.status).toBe(reply.status)
  expect(problem.detail).toMatch(/^\S.*\.$/s)
  expect((problem.errors ?? []).map(({ field }) => field)).toEqual(fields)
  for (const { message } of problem.errors ?? []) expect(message).not.toBe('')
}

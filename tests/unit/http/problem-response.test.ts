import { expect, test } from 'vitest'
import { PROBLEMS, type Problem, type ProblemName, problemName } from '../../../src/contract/problems.ts'
import { problemResponse } from '../../../src/http/problem-response.ts'

test.each(Object.keys(PROBLEMS) as ProblemName[])('%s', async (name) => {
  const response = problemResponse(name, { errors: [{ field: 'x', message: 'is wrong' }] }, { allow: 'GET' })
  const problem = (await response.json()) as Problem
  expect(problem).toEqual({
    type: `urn:problem-type:nineblocks:${name}`,
    ...PROBLEMS[name],
    errors: [{ field: 'x', message: 'is wrong' }],
  })
  expect(response.status).toBe(problem.status)
  expect(response.headers.get('allow')).toBe('GET')
  expect(problemName(problem)).toBe(name)
})

test.each([{}, { type: 7 }, { type: 'about:blank' }, { type: 'urn:problem-type:nineblocks:__proto__' }])(
  '%j is no problem of ours',
  (problem) => {
    expect(problemName(problem)).toBeUndefined()
  },
)

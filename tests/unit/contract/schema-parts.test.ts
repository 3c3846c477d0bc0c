import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { asked, clean, listOf, MOST_MISTAKES, recordOf } from '../../../src/contract/schema-parts.ts'

const issuesOf = (schema: v.GenericSchema, value: unknown): string[] =>
  (v.safeParse(schema, value).issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)

describe('a record', () => {
  const shape = recordOf({ name: v.string('must be a string') }, 'must be an object', (field) => `${field} is not there`)

  test('keeps its fields and drops others, also those that JSON calls __proto__', () => {
    const value = JSON.parse('{"name": "x", "__proto__": {"name": "y"}, "more": 1}')
    expect(v.parse(shape, value)).toEqual({ name: 'x' })
    expect(issuesOf(shape, JSON.parse('{"__proto__": {"name": "y"}}'))).toEqual(['name: name is not there'])
  })

  test.each([[[]], [[{ name: 'x' }]], [null], ['x'], [7], [undefined]])('%j is none', (value) => {
    expect(issuesOf(shape, value)).toEqual([': must be an object'])
  })

  test('is a Standard Schema', () => {
    expect(shape['~standard'].validate([])).toMatchObject({ issues: [{ message: 'must be an object' }] })
    expect(shape['~standard'].validate({ name: 'x' })).toMatchObject({ value: { name: 'x' } })
  })
})

describe('a list', () => {
  let looks = 0
  const item = v.pipe(
    v.unknown(),
    v.check((value) => {
      looks += 1
      return value === 'good'
    }, 'is bad'),
  )
  const looksAt = (schema: v.GenericSchema, value: unknown): number => {
    looks = 0
    v.safeParse(schema, value)
    return looks
  }

  test('names ten mistakes, and looks no further', () => {
    const list = [...Array(5).fill('good'), ...Array(100_000).fill('bad')]
    expect(issuesOf(listOf(item, 'no list'), list)).toEqual(Array.from({ length: MOST_MISTAKES }, (_, i) => `${i + 5}: is bad`))
    expect(looksAt(listOf(item, 'no list'), list)).toBeLessThanOrEqual(2 * (5 + MOST_MISTAKES))
  })

  test('looks at one more than it may hold, so that the shape can say that it is too long', () => {
    const shape = v.pipe(listOf(item, 'no list', 3), v.maxLength(3, 'too long'))
    expect(issuesOf(shape, Array(3).fill('good'))).toEqual([])
    expect(issuesOf(shape, Array(100_000).fill('good'))).toEqual([': too long'])
    expect(looksAt(shape, Array(100_000).fill('good'))).toBeLessThanOrEqual(8)
  })

  test('a long good list is kept whole', () => {
    expect(v.parse(listOf(item, 'no list'), Array(5_000).fill('good'))).toHaveLength(5_000)
  })

  test.each([[{}], [{ length: 1, 0: 'good' }], ['good'], [null]])('%j is none', (value) => {
    expect(issuesOf(listOf(item, 'no list'), value)).toEqual([': no list'])
  })
})

test('what is asked is cleaned, trimmed, and measured then', () => {
  expect(v.parse(asked(5), ' \u0000abcde\n ')).toBe('abcde')
  expect(issuesOf(asked(5), ' abcdef ')).toEqual([': must not be longer than 5 characters'])
  expect(issuesOf(asked(5), ' \u0007 ')).toEqual([': must not be empty'])
  expect(issuesOf(asked(5), undefined)).toEqual([': is missing'])
  expect(issuesOf(asked(5), 7)).toEqual([': must be a string'])
})

test('cleaning keeps the length, tabs and line ends', () => {
  expect(clean('a\ud800b\u0000c\td\r\n\u0085')).toBe('a\ufffdb c\td\r\n ')
})

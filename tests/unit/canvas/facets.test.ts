import { describe, expect, test } from 'vitest'
import { BLOCKS } from '../../../src/canvas/blocks.ts'
import { FACETS } from '../../../src/canvas/facets.ts'
import { OPENING_QUESTIONS } from '../../../src/canvas/questions.ts'

const linesOf = (asked: string): string[] =>
  asked
    .trim()
    .split('\n')
    .map((line) => line.trim())
const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) < at)

describe('what people ask of a business model', () => {
  test('has a name once in a block', () => {
    expect(FACETS.length).toBeGreaterThan(300)
    expect(twice(FACETS.map(({ name, blocks }) => `${name} of ${blocks[0] ?? 'any'}`))).toEqual([])
  })

  test('has wordings, none of them empty or twice in a facet', () => {
    for (const { name, asked } of FACETS) {
      const lines = linesOf(asked)
      expect(lines.length, name).toBeGreaterThan(5)
      expect(
        lines.filter((line) => line === ''),
        name,
      ).toEqual([])
      expect(twice(lines.map((line) => line.toLowerCase())), name).toEqual([])
    }
  })

  test('is told by patterns that do not mind capitals and keep no place', () => {
    for (const { name, told } of FACETS) {
      expect(told.length, name).toBeGreaterThan(0)
      for (const pattern of told) expect(`${name} ${pattern.flags.replace(/[iu]/g, '')}`).toBe(`${name} `)
      expect(
        told.filter((pattern) => pattern.test('')),
        name,
      ).toEqual([])
    }
  })

  test('stands in blocks that there are, each once', () => {
    for (const { name, blocks } of FACETS) {
      expect(
        blocks.filter((block) => !BLOCKS.includes(block)),
        name,
      ).toEqual([])
      expect(twice(blocks), name).toEqual([])
    }
  })

  test('is there for each block', () => {
    for (const block of BLOCKS) expect(FACETS.filter(({ blocks }) => blocks[0] === block).length, block).toBeGreaterThan(5)
  })
})

test('each block has questions to begin with, that name the company', () => {
  expect(Object.keys(OPENING_QUESTIONS).sort()).toEqual([...BLOCKS].sort())
  for (const questions of Object.values(OPENING_QUESTIONS)) {
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.every((question) => question.endsWith('?'))).toBe(true)
  }
})

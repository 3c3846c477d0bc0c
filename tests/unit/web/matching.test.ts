import { describe, expect, it } from 'vitest'
import { matching } from '../../../web/matching.ts'

const QUESTIONS = [
  'Who are the customers of Acme?',
  'Who are the key partners of Acme?',
  'How does Acme make money?',
  'What are the key activities of Acme?',
  'Which partners does Acme work with?',
]

describe('matching', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['wh', []],
    ['acme', []],
    ['mon', ['How does Acme make money?']],
    ['MONEY', ['How does Acme make money?']],
    ['which par', ['Which partners does Acme work with?']],
    ['key', ['Who are the key partners of Acme?', 'What are the key activities of Acme?']],
    ['How does Acme make money?', []],
    ['zebra', []],
  ])('%j', (draft, found) => {
    expect(matching(draft, QUESTIONS).slice(0, Math.max(1, found.length))).toEqual(found)
  })

  it('is quick on whatever is written', () => {
    const many = Array.from({ length: 500 }, (_, index) => `Question number${index} of the many?`)
    const started = performance.now()
    matching('a'.repeat(100_000), many)
    matching('number1 '.repeat(200), many)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

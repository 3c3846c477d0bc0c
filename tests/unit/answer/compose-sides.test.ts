import { describe, expect, test } from 'vitest'
import { composeSides } from '../../../src/answer/compose-sides.ts'
import { createKnowledge, wordKnowledge } from '../../../src/answer/knowledge.ts'
import { askDocument } from '../../../src/answer/one-document.ts'
import { FRESH } from '../../../src/answer/standalone.ts'
import { bakery } from '../bakery.ts'

const knowledge = createKnowledge([bakery()], wordKnowledge())

/** The labels or openings of the passages that are set side by side. */
function sidesOf(text: string, most = 110): string[] | undefined {
  const { question, ranking } = askDocument(text, FRESH, 'brotkorb', knowledge)
  return composeSides(question, ranking.ranked, most)
    ?.quoted.map((passage) => passage.label ?? passage.text.slice(0, 20))
    .sort()
}

describe('two things of a document', () => {
  test.each([
    'What is the difference between mills and couriers?',
    'Mills vs couriers',
    'compare mills with couriers',
    'How do mills differ from couriers?',
  ])('%j gets a passage of each', (text) => {
    expect(sidesOf(text)).toEqual(['Couriers', 'Mills'])
  })

  test.each(['What is the difference between mills and aircraft?', 'Who are the mills?', 'compare mills with mills'])(
    '%j names no two of its things',
    (text) => {
      expect(sidesOf(text)).toBeUndefined()
    },
  )

  test('are not set side by side when that takes too many words', () => {
    expect(sidesOf('Mills vs couriers', 6)).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { createKnowledge, wordKnowledge } from '../../../src/answer/knowledge.ts'
import { askDocument } from '../../../src/answer/one-document.ts'
import { asksForAll, composeOverview } from '../../../src/answer/overview.ts'
import { FRESH } from '../../../src/answer/standalone.ts'
import { bakery, company } from '../bakery.ts'

const words = wordKnowledge()
const knowledge = createKnowledge([bakery()], words)
const asked = (text: string) => {
  const { question, ranking } = askDocument(text, FRESH, 'brotkorb', knowledge)
  return { question, prepared: ranking.prepared, all: asksForAll(question, ranking.prepared) }
}

describe('a question for everything', () => {
  test.each([
    'Give me an overview',
    'Summarise the business model',
    'What does Brotkorb do?',
    'what is Brotkorb',
    'in a nutshell please',
  ])('%j', (text) => {
    expect(asked(text).all).toBe(true)
  })

  test.each([
    'What is the biggest cost?',
    'As couriers carry the bread, what do they do?',
    'What is it?',
    'Who are the partners?',
  ])('is not %j', (text) => {
    expect(asked(text).all).toBe(false)
  })

  test('gets a sentence of each block, with the opening words of a list', () => {
    const { question, prepared } = asked('Give me an overview')
    const lines = composeOverview(question, prepared)?.answer.split('\n') ?? []
    expect(lines).toHaveLength(9)
    expect(lines).toContainEqual(
      expect.stringMatching(/^- Brotkorb works with three groups of partners: \[\d+\] Mills \[\d+\] Farms/),
    )
  })

  test('about what the company does gets a shorter one', () => {
    const { question, prepared } = asked('What does Brotkorb do?')
    expect(composeOverview(question, prepared)?.answer.split('\n')[0]).toMatch(/^- Brotkorb bakes at night/)
  })

  test('gets none of a document with one block', () => {
    const { question } = asked('Give me an overview')
    const alone = createKnowledge([company('lumen-air', 'Lumen Air')], words)
    expect(composeOverview(question, alone.prepared('lumen-air'))).toBeUndefined()
  })
})

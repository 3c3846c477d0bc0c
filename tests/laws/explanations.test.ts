import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { Candidate, Chance, Explanation, Reading } from '../../src/contract/explanation.ts'
import { Explanation as Shape } from '../../src/contract/explanation-schema.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { twoHundred } from '../http/asked.ts'
import { known } from '../unit/answer/explained.ts'
import { bakery, company } from '../unit/bakery.ts'

const sum = (parts: Record<string, number>): number => Object.values(parts).reduce((a, b) => a + b, 0)
const readings = (explanation: Explanation): Reading[] => [explanation, ...explanation.others]

/** What holds of the explanation of any reply. */
function expectLawful(explanation: Explanation): void {
  // Of the shape that is described, which would drop a field that it does not name.
  expect(v.parse(Shape, explanation)).toEqual(explanation)
  const all = readings(explanation)
  const candidates = all.flatMap((reading) => reading.candidates)
  expect(candidates.length).toBeLessThanOrEqual(10)
  for (const { score, parts } of candidates) expect(Math.abs(sum(parts) - score)).toBeLessThan(1e-9)
  for (const reading of all) {
    const scores = reading.candidates.map(({ score }: Candidate) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(reading.question?.terms.length ?? 0).toBeLessThanOrEqual(48)
    expectLawfulThreshold(reading)
  }
  for (const text of textsOf(explanation)) expect(text.length).toBeLessThanOrEqual(200)
  for (const number of numbersOf(explanation)) expect(Number(number.toFixed(6))).toBe(number)
}

function expectLawfulThreshold({ threshold, decision }: Reading): void {
  if (decision.by === 'threshold' || decision.by === 'beside') expect(threshold).not.toBeNull()
  if (!threshold) return
  const { measure, reached, needed, passed, right, absent } = threshold
  expect(passed).toBe(decision.answers)
  expect(measure === 'coverage' ? reached >= needed : reached > needed).toBe(passed)
  if (measure === 'coverage') return
  for (const { chance, logit, parts } of [right, absent] as Chance[]) {
    expect(Math.abs(sum(parts) - logit)).toBeLessThan(1e-9)
    expect(Math.abs(1 / (1 + Math.exp(-logit)) - chance)).toBeLessThan(1e-6)
  }
  expect(Math.abs(right!.chance - absent!.chance - reached)).toBeLessThan(2e-6)
}

/** All texts but addresses and the reason, which holds none of a document. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'url' || key === 'reason' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key))
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => textsOf(one, name)) : []
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : []
}

const LUMEN = 'Lumen Air flies to twelve cities. It rents out scooters at each airport.'

describe.each([
  ['one document', createAssistant({ documents: known.wso2.documents })],
  ['several', createAssistant({ documents: [...known.wso2.documents, bakery(), company('lumen-air', 'Lumen Air', LUMEN)] })],
])('explanations of 200 questions to %s', (_, assistant) => {
  const asked = twoHundred(assistant)

  test('add up, are bounded, come out the same, and change nothing else', () => {
    expect(asked.length).toBeGreaterThan(150)
    let scored = 0
    for (const request of asked) {
      const { explanation, ...rest } = assistant.ask(request.question, { ...request, explain: true })
      expect(JSON.stringify(rest)).toBe(JSON.stringify(assistant.ask(request.question, request)))
      expectLawful(explanation!)
      expect(JSON.stringify(assistant.ask(request.question, { ...request, explain: true }).explanation)).toBe(
        JSON.stringify(explanation),
      )
      scored += explanation!.candidates.length
    }
    expect(scored).toBeGreaterThan(1_000)
  })
})

describe('hostile questions', () => {
  const heading = 'Costs '.repeat(20_000)
  const hostile = parseDocument(
    'hostile',
    `# H\n\n## ${heading}\n\n${'The cost of flour is high '.repeat(5_000)}.\n\nIt costs 4 euros.\n`,
  )
  const assistant = createAssistant({ documents: [hostile, ...known.wso2.documents] })
  test.each([
    ['letters', 'a b c d e f g h '.repeat(62)],
    ['mistyped words', 'peopel '.repeat(140)],
    ['one long word', `${'x'.repeat(990)}?`],
    ['half characters in reach', '😀'.repeat(500)],
    ['much of the same', `what does the cost of ${'flour and wso2 '.repeat(60)}`],
    ['names of what objects have', '__proto__ constructor toString hasOwnProperty cost?'],
    ['many words', Array.from({ length: 110 }, (_, i) => `cost${i}`).join(' ')],
  ])('%s: the explanation has a bounded size', (_, question) => {
    for (const document of [undefined, 'hostile', 'wso2']) {
      const { explanation } = assistant.ask(question, { explain: true, ...(document && { document }) })
      expectLawful(explanation!)
      expect(JSON.stringify(explanation).length).toBeLessThan(60_000)
    }
  })
})

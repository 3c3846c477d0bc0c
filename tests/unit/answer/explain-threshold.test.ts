import { describe, expect, test } from 'vitest'
import { explained, known } from './explained.ts'

describe('a question of the document', () => {
  const asked = (question: string, knowledge = known.asking) => explained([question], knowledge).explanation

  test('is named, with its place, when it is the very one', () => {
    const { pair, threshold, candidates, reason } = asked('do you ship to norway')
    expect(pair).toMatchObject({ question: 'Do you ship to Norway?', same: true, misses: false, match: null })
    expect(known.asking.documents[0]?.text.slice(pair?.start, pair?.end)).toContain('Do you ship to Norway?')
    expect(threshold).toEqual({ measure: 'pair', reached: 1, needed: 0.5, passed: true, right: null, absent: null })
    expect(candidates.find(({ quoted }) => quoted)?.text).toBe('Yes, since 2024, within five days.')
    expect(reason).toContain('this very question')
  })

  test('is named with the chance that it is meant, and what makes it', () => {
    const { pair, threshold, reason } = asked('how can I end my subscription?')
    const { chance = 0, logit = 0, parts = {} } = pair?.match ?? {}
    expect(pair).toMatchObject({ question: 'How do I cancel a subscription?', same: false, misses: false })
    expect(threshold).toMatchObject({ measure: 'pair', reached: chance, passed: true })
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(chance, 5)
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBeCloseTo(logit, 9)
    expect(reason).toContain('“How do I cancel a subscription?”')
  })

  test('that differs in what decides is named beside the refusal', () => {
    const { pair, threshold, reason } = asked('Do you ship to Sweden?')
    expect(pair).toMatchObject({ question: 'Do you ship to Norway?', same: false, misses: true, match: null })
    expect(threshold).toMatchObject({ measure: 'pair', reached: 0, passed: false })
    expect(reason).toMatch(/differs in what decides.*refused\.$/)
  })

  test('that several documents ask is told with all of them', () => {
    const { company, others, document, reason, candidates } = asked('Do you ship to Norway?', known.severalAsking)
    expect(company?.documents.toSorted()).toEqual(['fjordkiste', 'inkwell'])
    expect([document, ...others.map((other) => other.document)].sort()).toEqual(['fjordkiste', 'inkwell'])
    expect(candidates.every((candidate) => candidate.document === document)).toBe(true)
    expect(reason).toContain('several documents ask this question')
  })
})

import { describe, expect, test } from 'vitest'
import { rankPassages } from './rank.ts'
import { RANKING_CASES } from './ranking.cases.ts'

describe('the order of passages in small corpora', () => {
  for (const { name, question, document, expected } of RANKING_CASES) {
    test(name, () => {
      const ranked = rankPassages(question, document)
      for (const [at, { starts, because }] of expected.entries()) {
        expect(ranked[at]?.startsWith(starts), `${at + 1}. "${starts}": ${because}\nfound: ${ranked[at]}`).toBe(true)
      }
    })
  }
})

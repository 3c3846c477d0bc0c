import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/answer/ask.ts'
import { explain, respond } from '../../../src/answer/explain.ts'
import { askDocument } from '../../../src/answer/one-document.ts'
import { FRESH } from '../../../src/answer/standalone.ts'
import type { Explanation } from '../../../src/contract/explanation.ts'
import { explained, known } from './explained.ts'

type Expected = { way: Explanation['way']; how?: string; by?: string; answers?: boolean }

describe('every way of a question', () => {
  const { one, several } = known
  test.each<[Expected, string[], keyof typeof known, string?]>([
    [{ way: 'small-talk', by: 'none', answers: false }, ['hello'], 'one'],
    [{ way: 'off-topic', by: 'none', answers: false }, ['Write me a poem'], 'one'],
    [{ way: 'repeat', by: 'none', answers: false }, ['What is the biggest cost?', 'Where does it say that?'], 'one'],
    [{ way: 'document', how: 'only', by: 'threshold', answers: true }, ['What is the biggest cost?'], 'one'],
    [{ way: 'document', how: 'only', by: 'threshold', answers: false }, ['When did Brotkorb go bankrupt?'], 'one'],
    [{ way: 'document', how: 'only', by: 'block', answers: true }, ['Who are the key partners?'], 'one'],
    [{ way: 'document', how: 'only', by: 'overview', answers: true }, ['Give me an overview'], 'one'],
    [{ way: 'document', how: 'only', by: 'turn', answers: true }, ['What is the biggest cost?', 'tell me more'], 'one'],
    [
      { way: 'parts', how: 'only', by: 'threshold', answers: true },
      ['What is the biggest cost and who founded Brotkorb?'],
      'one',
    ],
    [{ way: 'document', how: 'named', answers: true }, ['What is the biggest cost of Brotkorb?'], 'several'],
    [{ way: 'document', how: 'given', answers: true }, ['What is the biggest cost?'], 'several', 'brotkorb'],
    [
      { way: 'document', how: 'conversation', answers: true },
      ['Who are the partners of Brotkorb?', 'and the biggest cost?'],
      'several',
    ],
    [{ way: 'comparison', how: 'named' }, ['What do Brotkorb and Lumen Air sell?'], 'several'],
    [{ way: 'search', how: 'search', by: 'threshold', answers: true }, ['Which company rents out scooters?'], 'several'],
    [{ way: 'search', how: 'search', answers: false }, ['Which company breeds horses?'], 'several'],
    [{ way: 'document', how: 'only', by: 'pair', answers: true }, ['Do you ship to Norway?'], 'asking'],
    [{ way: 'document', how: 'only', by: 'pair', answers: false }, ['Do you ship to Sweden?'], 'asking'],
    [{ way: 'search', how: 'search', by: 'pair', answers: true }, ['How do I cancel a subscription?'], 'severalAsking'],
    [{ way: 'search', how: 'search', by: 'pair', answers: false }, ['Do you ship to Norway?'], 'severalAsking'],
    [{ way: 'company', how: 'other', by: 'none' }, ['How many cities does Lumen Air fly to?'], 'several', 'brotkorb'],
    [{ way: 'company', how: 'unclear', by: 'none' }, ['What does Lumen offer?'], 'several'],
    [
      { way: 'company', how: 'unknown', by: 'none' },
      ['Who are the partners of Brotkorb?', 'What are the costs of Klorbinex?'],
      'several',
    ],
    [{ way: 'company', how: 'missing', by: 'none' }, ['What do they cost?'], 'several'],
  ])('%j: %j', (expected, turns, which, document) => {
    const { explanation, ...response } = explained(turns, known[which], document)
    const { way, company, decision, reason } = explanation
    expect({ way, how: company?.how, by: decision.by, answers: decision.answers }).toEqual({
      how: undefined,
      by: decision.by,
      answers: decision.answers,
      ...expected,
    })
    expect(reason).toMatch(/^\S.+\.$/)
    expectWhole(explanation)
    if (decision.by !== 'none') {
      const all = [explanation, ...explanation.others]
      expect(all.some((reading) => reading.decision.answers)).toBe(response.answered)
    }
  })

  test('without being asked for, adds nothing', () => {
    for (const knowledge of [one, several]) {
      for (const question of ['hello', 'What is the biggest cost?', 'Which company rents out scooters?']) {
        const plain = respond({ question }, knowledge)
        expect(Object.keys(plain)).not.toContain('explanation')
        expect(JSON.stringify(plain)).toBe(JSON.stringify(ask({ question }, knowledge).response))
        expect(JSON.stringify(respond({ question, explain: false }, knowledge))).toBe(JSON.stringify(plain))
        const { explanation, ...rest } = respond({ question, explain: true }, knowledge)
        expect(explanation).toBeDefined()
        expect(JSON.stringify(rest)).toBe(JSON.stringify(plain))
      }
    }
  })
})

/** Every field is there, whatever the way. */
function expectWhole(explanation: Explanation): void {
  const reading = ['document', 'question', 'blocks', 'facets', 'pair', 'candidates', 'decision', 'threshold']
  expect(Object.keys(explanation).sort()).toEqual(['way', 'reason', 'standalone', 'company', 'others', ...reading].sort())
  for (const other of explanation.others) expect(Object.keys(other).sort()).toEqual([...reading].sort())
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
}

describe('the question', () => {
  test('has its kind, its terms and what was corrected', () => {
    const { question } = explained(['How many peopel does Brotkorb employ?']).explanation
    expect(question).toMatchObject({ kind: 'count', wants: 'number', focus: 'person', superlative: false, negated: false })
    expect(question?.text).toBe('How many people does Brotkorb employ?')
    expect(question?.terms.map(({ word, stem, corrected }) => [word, stem, corrected])).toEqual([
      ['many', 'mani', null],
      ['people', 'person', 'peopel'],
      ['brotkorb', 'brotkorb', null],
      ['employ', 'emploi', null],
    ])
    expect(question?.terms.map(({ weight }) => weight > 0)).toEqual([true, true, false, true])
  })

  test('is read with the conversation', () => {
    const { standalone, question } = explained(['What is the biggest cost?', 'and the smallest?']).explanation
    expect(standalone).toMatchObject({ text: 'the smallest?', leansOn: 'What is the biggest cost?', turn: 'fresh' })
    expect(question?.terms.map(({ word }) => word)).toContain('smallest')
  })

  test('points to blocks, the likeliest first', () => {
    const { blocks, facets } = explained(['What is the biggest cost?']).explanation
    expect(blocks[0]?.block).toBe('cost-structure')
    expect(blocks.map(({ share }) => share)).toEqual(blocks.map(({ share }) => share).toSorted((a, b) => b - a))
    expect(facets[0]?.facet).toMatch(/cost/)
  })
})

describe('the candidates', () => {
  test('are those of the ranking, in its order, with its scores', () => {
    const question = 'What is the biggest cost?'
    const { ranking } = askDocument(question, { ...FRESH, text: question }, 'brotkorb', known.one)
    const { candidates } = explained([question]).explanation
    expect(candidates).toHaveLength(10)
    candidates.forEach(({ score, start, end, text }, i) => {
      const { passage, score: ranked } = ranking.ranked[i]!
      expect([start, end, text]).toEqual([passage.start, passage.end, passage.text])
      expect(Math.abs(score - ranked)).toBeLessThan(1e-6)
    })
    expect(candidates.map(({ quoted }) => quoted).indexOf(true)).toBe(0)
  })

  test('of a comparison are shared out among the documents', () => {
    const { candidates, others, document } = explained(['What do Brotkorb and Lumen Air sell?'], known.several).explanation
    expect([document, ...others.map((other) => other.document)].sort()).toEqual(['brotkorb', 'lumen-air'])
    expect(candidates.length).toBeLessThanOrEqual(5)
    for (const reading of others) for (const { document: id } of reading.candidates) expect(id).toBe(reading.document)
  })

  test('of a search are one a document', () => {
    const { candidates, threshold, document } = explained(['Which company rents out scooters?'], known.several).explanation
    expect(document).toBeNull()
    expect(threshold).toMatchObject({ measure: 'coverage', passed: true, right: null, absent: null })
    expect(candidates[0]).toMatchObject({ document: 'lumen-air', quoted: true })
    expect(new Set(candidates.map(({ document }) => document)).size).toBe(candidates.length)
    for (const { parts } of candidates)
      for (const name of Object.keys(parts)) expect(['coverage', 'exact', 'meaning', 'index', 'further']).toContain(name)
  })
})

describe('the threshold', () => {
  const readings = (question: string) => {
    const { explanation } = explained([question], known.several)
    return [explanation, ...explanation.others].map(({ document, decision, threshold }) => ({ document, ...decision, threshold }))
  }

  test('is lower for a document beside another that tells', () => {
    const [bakery, air] = readings('Who founded Brotkorb and Lumen Air?')
    expect(bakery).toMatchObject({
      document: 'brotkorb',
      by: 'threshold',
      answers: true,
      threshold: { needed: 0.1, passed: true },
    })
    expect(air).toMatchObject({ document: 'lumen-air', by: 'beside', answers: true, threshold: { needed: -0.5, passed: true } })
    expect(air?.threshold?.reached).toBeLessThan(0)
  })

  test('stops a document that tells too little even so', () => {
    const [bakery, rail] = readings('What do Brotkorb and Lumen Rail offer?')
    expect(bakery).toMatchObject({ by: 'beside', answers: false, threshold: { needed: -0.4, passed: false } })
    expect(rail).toMatchObject({ by: 'threshold', answers: true })
  })

  test('is told with the evidence for both chances', () => {
    const { threshold } = explained(['When did Brotkorb go bankrupt?']).explanation
    expect(threshold).toMatchObject({ measure: 'confidence', needed: 0.1, passed: false })
    expect(threshold?.absent?.chance).toBeGreaterThan(threshold?.right?.chance as number)
    expect(Object.keys(threshold?.right?.parts ?? {})).toContain('bias')
  })
})

test('an outcome can be explained after the fact', () => {
  const request = { question: 'What is the biggest cost?' }
  expect(explain(undefined, ask(request, known.one), known.one)).toEqual(explained([request.question]).explanation)
})

import { describe, expect, test } from 'vitest'
import type { Answered, AskResponse } from '../../../src/contract/messages.ts'
import type { Document } from '../../../src/documents/document.ts'
import { judge } from '../../../src/quality/judge.ts'
import { bare, holds } from '../../../src/quality/judged-words.ts'
import type { QuestionCase } from '../../../src/quality/question-case.ts'

const text = `# Business model of Acme

## Key Partners

Acme works with **three** partners: Brill, Corvo and Dune. They run 12,000 shops.
`
const quote = 'Acme works with three partners: Brill, Corvo and Dune.'
const start = text.indexOf('Acme works')
const end = text.indexOf(' They')

const document: Document = {
  id: 'acme',
  title: 'Business model of Acme',
  company: 'Acme',
  text,
  sections: [
    {
      heading: 'Key Partners',
      level: 2,
      anchor: 'key-partners',
      above: [],
      blocks: [],
      start: text.indexOf('## Key'),
      end: text.length,
    },
  ],
}

const asked: QuestionCase = {
  id: 'list-1',
  kind: 'list',
  question: 'Who are the partners?',
  expect: 'answer',
  holds: ['Brill', ['Dune', 'Dunes']],
  lacks: ['12,000'],
  section: 'Key Partners',
  maxWords: 12,
}

const answered: Answered = {
  answered: true,
  answer: `${quote} [1]`,
  citations: [{ id: 1, document: 'acme', title: document.title, section: 'Key Partners', url: '/', quote, start, end }],
  followUps: [],
  reason: null,
}

const refused: AskResponse = {
  answered: false,
  answer: 'The document does not tell.',
  citations: [],
  followUps: [],
  reason: 'not-in-documents',
  related: [],
}

const rulesOf = (response: AskResponse, changed: Partial<QuestionCase> = {}): string[] =>
  judge({ ...asked, ...changed }, response, [document]).map(({ rule }) => rule)

const cited = (changed: object): Answered => ({
  ...answered,
  citations: answered.citations.map((place) => ({ ...place, ...changed })),
})

describe('the judge', () => {
  test('finds nothing wrong with a right answer, a due refusal and small talk', () => {
    expect(rulesOf(answered)).toEqual([])
    expect(rulesOf(refused, { expect: 'refuse', reason: ['not-in-documents'] })).toEqual([])
    expect(rulesOf({ ...answered, answer: 'Hello!', citations: [], reason: 'small-talk' }, { expect: 'small-talk' })).toEqual([])
  })

  test('tells a needless refusal and an answer to what the document does not tell', () => {
    expect(rulesOf(refused)).toEqual(['answered'])
    expect(rulesOf(answered, { expect: 'refuse' })).toEqual(['answered'])
    expect(rulesOf(refused, { expect: 'refuse', reason: ['off-topic'] })).toEqual(['reason'])
  })

  test('wants what the case names and nothing that it forbids, from the right section, in few words', () => {
    expect(rulesOf(answered, { holds: [['Brill'], ['Esker']] })).toEqual(['holds'])
    expect(rulesOf(answered, { lacks: ['Corvo'] })).toEqual(['lacks'])
    expect(rulesOf(answered, { section: ['Channels'] })).toEqual(['section'])
    expect(rulesOf(answered, { maxWords: 5 })).toEqual(['length'])
  })

  test('wants every quote word for word at its place and in its section', () => {
    expect(rulesOf(cited({ start: start + 1 }))).toEqual(['verbatim'])
    expect(rulesOf(cited({ quote: quote.replace('three', 'four') }))).toContain('verbatim')
    expect(rulesOf(cited({ section: 'Channels' }), { section: ['Channels'] })).toEqual(['verbatim'])
    expect(rulesOf(cited({ document: 'other' }))).toEqual(['verbatim'])
  })

  test('finds numbers and names that are in no quote, wherever they stand', () => {
    expect(rulesOf({ ...answered, answer: `${quote} Esker is one too. [1]` }, { maxWords: 40 })).toEqual(['invention'])
    expect(rulesOf({ ...answered, answer: `${quote} They run 40 shops. [1]` }, { maxWords: 40 })).toEqual(['invention'])
    expect(rulesOf({ ...answered, answer: `${quote} Esker? [1]` }, { question: 'Is Esker a partner?', maxWords: 40 })).toEqual([])
  })

  test('lets an answer count what it shows', () => {
    expect(rulesOf({ ...answered, answer: `3 partners: ${quote} [1]` }, { maxWords: 40 })).toEqual([])
    expect(rulesOf({ ...answered, answer: `7 partners: ${quote} [1]` }, { maxWords: 40 })).toEqual(['invention'])
  })
})

describe('the words of the judge', () => {
  test('a number or a short word has to stand alone', () => {
    expect(holds('in 12,000 shops', '2,000')).toBe(false)
    expect(holds('open 24x7', '4')).toBe(false)
    expect(holds('often ten', 'ten')).toBe(true)
    expect(holds('It’s the client’s own site', "client's own site")).toBe(true)
  })

  test('marks go and nothing else does', () => {
    expect(bare('- **Ridge** – see\n  [the `map`](/map), snake_case')).toBe('Ridge – see the map, snake_case')
  })
})

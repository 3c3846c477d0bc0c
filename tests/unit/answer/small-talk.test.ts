import { describe, expect, test } from 'vitest'
import { createKnowledge, wordKnowledge } from '../../../src/answer/knowledge.ts'
import { smallTalk } from '../../../src/answer/small-talk.ts'
import { bakery, company } from '../bakery.ts'

const words = wordKnowledge()
const one = createKnowledge([bakery()], words)
const many = createKnowledge([bakery(), ...Array.from({ length: 14 }, (_, i) => company(`firm-${i}`, `Firm${i}`))], words)

describe('small talk', () => {
  test('is answered without a citation, and says so', () => {
    for (const text of ['Hello', 'Danke!', 'bye', 'Who are you?', 'list all documents', 'table of contents']) {
      expect(smallTalk(text, undefined, one), text).toMatchObject({ answered: true, citations: [], reason: 'small-talk' })
    }
  })

  test('a question is none, whatever its opening words', () => {
    for (const text of ['Who are the customers?', 'hi, who are the customers?', 'thanks, and who are the partners?']) {
      expect(smallTalk(text, undefined, one), text).toBeUndefined()
    }
  })

  test('names what it can be asked about', () => {
    expect(smallTalk('Hello', undefined, one)?.answer).toContain('business model of Brotkorb')
    expect(smallTalk('Hello', undefined, many)?.answer).toContain('15 companies')
    expect(smallTalk('Hello', 'brotkorb', many)?.answer).toContain('business model of Brotkorb')
  })

  test('lists documents, a dozen at the most, and tells how many more', () => {
    expect(smallTalk('which documents do you have?', undefined, one)?.answer).toBe(
      'I have one document:\n\n- Business model of Brotkorb',
    )
    const answer = smallTalk('which documents do you have?', undefined, many)?.answer ?? ''
    expect(answer.match(/^- /gm)).toHaveLength(12)
    expect(answer).toContain('and 3 more')
  })

  test('lists the sections of the document meant, in their order', () => {
    const answer = smallTalk('table of contents', undefined, one)?.answer ?? ''
    expect(answer.match(/^- .+/gm)?.slice(0, 2)).toEqual(['- Customer Segments', '- Value Proposition'])
    expect(smallTalk('table of contents', 'firm-3', many)?.answer).toContain('- Value Proposition')
    expect(smallTalk('table of contents', undefined, many)?.answer).toContain('Name one of them')
  })

  test('offers questions', () => {
    expect(smallTalk('Hello', undefined, one)?.followUps.length).toBeGreaterThan(0)
  })
})

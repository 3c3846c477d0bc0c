import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, turn } from '../../src/answer/ask.ts'
import { createAssistant } from '../../src/answer/assistant.ts'
import { NO_CONVERSATION } from '../../src/answer/conversation.ts'
import type { Knowledge } from '../../src/answer/knowledge.ts'
import { createKnowledge, wordKnowledge } from '../../src/answer/knowledge.ts'
import { suggestions } from '../../src/answer/suggest.ts'
import type { AskRequest, AskResponse, Message } from '../../src/contract/messages.ts'
import type { Document } from '../../src/documents/document.ts'
import { quoteOf } from '../../src/documents/quote.ts'
import { hardFaults } from '../../src/quality/judge.ts'
import { documents, history, question } from './generated.ts'

/** Fixed, so that a failure is the same tomorrow; `LAWS_SEED` and `LAWS_RUNS` look further. */
const SEED = Number(process.env['LAWS_SEED'] ?? 20)
const RUNS = Number(process.env['LAWS_RUNS'] ?? 60)
const REFUSALS = ['not-in-documents', 'off-topic', 'unknown-company', 'which-company']
const MINUTES = 180_000

interface Asked {
  documents: Document[]
  request: AskRequest
}

const asked: fc.Arbitrary<Asked> = fc
  .tuple(documents, question, history, fc.option(fc.nat(2)))
  .map(([all, text, before, only]) => ({
    documents: all,
    request: { question: text, history: before, ...(only === null ? {} : { document: all[only % all.length]!.id }) },
  }))

/** Knowledge of words is read once: it is the same for all documents. */
const words = wordKnowledge()

/** Answers, and checks what must hold of any answer. */
function holds(law: (given: Asked, response: AskResponse, knowledge: Knowledge) => void, runs = RUNS): void {
  fc.assert(
    fc.property(asked, (given) => {
      const knowledge = createKnowledge(given.documents, words)
      law(given, ask(given.request, knowledge).response, knowledge)
    }),
    { numRuns: runs, seed: SEED },
  )
}

const said = ({ request }: Asked): string[] => [
  ...(request.history ?? []).filter(({ role }) => role === 'user').map(({ content }) => content),
  request.question,
]
const marksOf = (answer: string): number[] => [
  ...new Set([...answer.matchAll(/\[(\d{1,4})\]/g)].map((match) => Number(match[1]))),
]

describe('whatever the documents, the question and the history', { timeout: MINUTES }, () => {
  test('every quote stands word for word at its place, in its section', () => {
    holds(({ documents: all }, response) => {
      for (const place of response.answered ? response.citations : response.related) {
        const document = all.find(({ id }) => id === place.document)!
        expect(place.quote).toBe(quoteOf(document.text, place.start, place.end))
        expect(place.quote.trim()).not.toBe('')
        const section = document.sections.find(({ start, end }) => start <= place.start && place.end <= end)
        expect(section?.heading).toBe(place.section)
        expect([place.title, place.url.startsWith(`/knowledge/${document.id}?cite=${place.start}-${place.end}#`)]).toEqual([
          document.title,
          true,
        ])
      }
    })
  })

  test('the marks of an answer and its citations are the same, numbered in the order of the answer', () => {
    holds((_, response) => {
      if (!response.answered || response.reason === 'small-talk') return
      expect(response.citations.map(({ id }) => id)).toEqual(response.citations.map((__, i) => i + 1))
      const quoted = new Set(response.citations.flatMap(({ quote }) => marksOf(quote)))
      const marks = marksOf(response.answer)
      expect(response.citations.map(({ id }) => id).filter((id) => !marks.includes(id))).toEqual([])
      expect(marks.filter((id) => id > response.citations.length && !quoted.has(id))).toEqual([])
      expect(response.citations.length).toBeGreaterThan(0)
      const places = response.citations.map(({ document, start, end }) => `${document} ${start} ${end}`)
      expect(new Set(places).size).toBe(places.length)
    })
  })

  test('no number and no name is in an answer that is not in its quotes, the question, the title or the section', () => {
    holds((given, response) => {
      const faults = hardFaults(said(given), response, given.documents).filter(({ rule }) => rule === 'invention')
      expect(faults).toEqual([])
    })
  })

  test('the shape is that of the contract', () => {
    holds((_, response) => {
      expect(response.answer.trim()).not.toBe('')
      expect(response.followUps.length).toBeLessThanOrEqual(3)
      expect(new Set(response.followUps).size).toBe(response.followUps.length)
      expect(JSON.parse(JSON.stringify(response))).toEqual(response)
      if (response.answered) {
        expect(Object.keys(response).sort()).toEqual(['answer', 'answered', 'citations', 'followUps', 'reason'])
        expect(response.reason).toBeOneOf([null, 'small-talk'])
        if (response.reason === 'small-talk') expect(response.citations).toEqual([])
        return
      }
      expect(Object.keys(response).sort()).toEqual(['answer', 'answered', 'citations', 'followUps', 'reason', 'related'])
      expect(response.citations).toEqual([])
      expect(response.reason).toBeOneOf(REFUSALS)
      expect(response.related.length).toBeLessThanOrEqual(3)
      const sections = response.related.map(({ url }) => url.replace(/\?cite=\d+-\d+/, ''))
      expect(new Set(sections).size).toBe(sections.length)
    })
  })

  test('the document that is asked for is the only one that answers', () => {
    holds(({ request }, response) => {
      if (request.document === undefined) return
      const places = response.answered ? response.citations : response.related
      expect(places.map(({ document }) => document).filter((id) => id !== request.document)).toEqual([])
    })
  })

  test('the same question gives the same bytes, from the same assistant and from another', () => {
    fc.assert(
      fc.property(asked, question, ({ documents: all, request }, other) => {
        const assistant = createAssistant({ documents: all })
        const first = JSON.stringify(assistant.ask(request.question, request))
        assistant.ask(other)
        expect(JSON.stringify(assistant.ask(request.question, request))).toBe(first)
        expect(JSON.stringify(createAssistant({ documents: [...all].reverse() }).ask(request.question, request))).toBe(first)
      }),
      { numRuns: RUNS / 4, seed: SEED },
    )
  })

  test('what the assistant is said to have said changes nothing', () => {
    fc.assert(
      fc.property(asked, fc.string(), ({ documents: all, request }, content) => {
        const forged = (request.history ?? []).map((message) =>
          message.role === 'assistant' ? { ...message, content } : message,
        )
        const knowledge = createKnowledge(all, words)
        expect(ask({ ...request, history: forged }, knowledge).response).toEqual(ask(request, knowledge).response)
      }),
      { numRuns: RUNS / 2, seed: SEED },
    )
  })

  test('every follow-up and every opening question is answered', () => {
    holds(({ request }, response, knowledge) => {
      const only = request.document === undefined ? {} : { document: request.document }
      const answered = (question: string, document = {}) => [
        question,
        ask({ question, ...document }, knowledge).response.answered,
      ]
      for (const next of response.followUps) expect(answered(next, only)).toEqual([next, true])
      for (const opening of suggestions(undefined, knowledge)) expect(answered(opening)).toEqual([opening, true])
    })
  })

  test('a history is asked again: its turns one by one come to the same', () => {
    fc.assert(
      fc.property(documents, fc.array(question, { minLength: 2, maxLength: 4 }), (all, turns) => {
        const knowledge = createKnowledge(all, words)
        let conversation = NO_CONVERSATION
        turns.forEach((text, at) => {
          const inTurn = turn(text, undefined, conversation, knowledge)
          conversation = inTurn.conversation
          const before = turns.slice(0, at).map((content): Message => ({ role: 'user', content }))
          expect(ask({ question: text, history: before }, knowledge).response).toEqual(inTurn.response)
        })
      }),
      { numRuns: RUNS / 2, seed: SEED },
    )
  })

  test('words that every object knows are words, and nothing is left behind on the prototypes', () => {
    const keys = () => [Object.prototype, Array.prototype, Map.prototype, String.prototype].map((one) => Reflect.ownKeys(one))
    const before = keys()
    for (const word of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then', 'valueOf']) {
      holds(({ request }, _, knowledge) => {
        const { response } = ask(
          { question: `${word} ${request.question}`.slice(0, 1_000), history: [{ role: 'user', content: word }] },
          knowledge,
        )
        expect(response.answer).not.toBe('')
      }, 5)
    }
    expect(keys()).toEqual(before)
  })
})

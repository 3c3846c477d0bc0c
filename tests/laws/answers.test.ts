import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import type { AskRequest, AskResponse } from '../../src/contract/messages.ts'
import type { Document } from '../../src/documents/document.ts'
import { quoteOf } from '../../src/documents/quote.ts'
import { hardFaults } from '../quality/judge.ts'
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

/** Answers, and checks what must hold of any answer. */
function holds(law: (given: Asked, response: AskResponse) => void, given = asked, runs = RUNS): void {
  fc.assert(
    fc.property(given, (one) => law(one, createAssistant(one.documents).ask(one.request))),
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
        const assistant = createAssistant(all)
        const first = JSON.stringify(assistant.ask(request))
        assistant.ask({ question: other })
        expect(JSON.stringify(assistant.ask(request))).toBe(first)
        expect(JSON.stringify(createAssistant([...all].reverse()).ask(request))).toBe(first)
      }),
      { numRuns: RUNS / 2, seed: SEED },
    )
  })

  test('what the assistant is said to have said changes nothing', () => {
    fc.assert(
      fc.property(asked, fc.string(), ({ documents: all, request }, content) => {
        const forged = (request.history ?? []).map((message) =>
          message.role === 'assistant' ? { ...message, content } : message,
        )
        const assistant = createAssistant(all)
        expect(assistant.ask({ ...request, history: forged })).toEqual(assistant.ask(request))
      }),
      { numRuns: RUNS / 2, seed: SEED },
    )
  })

  test('every follow-up and every opening question is answered', () => {
    holds(
      ({ documents: all, request }, response) => {
        const assistant = createAssistant(all)
        const only = request.document === undefined ? {} : { document: request.document }
        for (const next of response.followUps)
          expect([next, assistant.ask({ question: next, ...only }).answered]).toEqual([next, true])
        for (const opening of assistant.suggestions())
          expect([opening, assistant.ask({ question: opening }).answered]).toEqual([opening, true])
      },
      asked,
      RUNS / 4,
    )
  })

  test('nothing is left behind on the prototypes of objects', () => {
    const before = [Object.prototype, Array.prototype, Map.prototype].map((one) => Reflect.ownKeys(one))
    for (const word of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then', 'valueOf']) {
      holds(
        ({ documents: all, request }) => {
          const assistant = createAssistant(all)
          assistant.ask({ ...request, question: `${word} ${request.question} ${word}`.slice(0, 1_000) })
          expect(assistant.ask({ question: 'who pays?', document: word }) === undefined).toBe(false)
        },
        asked.map((given) => ({ ...given, request: { question: given.request.question } })),
        2,
      )
    }
    expect([Object.prototype, Array.prototype, Map.prototype].map((one) => Reflect.ownKeys(one))).toEqual(before)
  })
})

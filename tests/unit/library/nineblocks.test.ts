import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { createAssistant, type MarkdownDocument, RequestError } from '../../../src/library/nineblocks.ts'
import { twoHundred } from '../../http/asked.ts'
import { appFor } from '../../http/in-process.ts'

const WSO2: MarkdownDocument = {
  id: 'wso2',
  text: readFileSync(new URL('../../../knowledge/wso2.md', import.meta.url), 'utf8'),
}
const ACME: MarkdownDocument = {
  id: 'acme',
  text: '# Business model of Acme\n\n## Key Partners\n\nAcme works with Brill, Corvo and Dune.\n',
}

describe('an assistant of the library', () => {
  const assistant = createAssistant({ documents: [WSO2, ACME] })

  it('is what the app answers with: the same bytes, whatever is asked', async () => {
    const app = appFor({ assistant })
    const post = async (body: unknown): Promise<string> => {
      const headers = { 'content-type': 'application/json' }
      return (await app.fetch(new Request('http://host/ask', { method: 'POST', headers, body: JSON.stringify(body) }))).text()
    }
    const asked = [...twoHundred(assistant).slice(0, 100), { question: '  who are\u0000 the partners of\tAcme? ' }]
    for (const { question, ...options } of asked)
      expect(JSON.stringify(assistant.ask(question, options))).toBe(await post({ question, ...options }))
  })

  it('keeps to the document and to the conversation that it is given', () => {
    const first = assistant.ask('Who are the key partners?', { document: 'acme' })
    expect(first.answer).toBe('Acme works with Brill, Corvo and Dune. [1]')
    const history = [
      { role: 'user', content: 'Who are the key partners of WSO2?' },
      { role: 'assistant', content: '…' },
    ] as const
    expect(assistant.ask('And of Acme?', { history }).citations[0]?.document).toBe('acme')
  })

  it('tells how a reply came about when it is asked to, and only then', () => {
    const question = 'Who are the partners of Acme?'
    const { explanation, ...reply } = assistant.ask(question, { explain: true })
    expect(explanation).toMatchObject({ way: 'document', document: 'acme', company: { how: 'named', documents: ['acme'] } })
    expect(reply).toEqual(assistant.ask(question))
    expect(assistant.ask(question, { explain: false })).toEqual(reply)
  })

  it('says what is wrong with a question, as the app does', () => {
    expect(() => assistant.ask(' ')).toThrow(new RequestError([{ field: 'question', message: 'must not be empty' }]))
    expect(() => assistant.ask('Who?', { document: 'none' })).toThrow('document is not the id of a loaded document.')
    expect(() => assistant.ask('Who?', { history: [{ role: 'user' }] as never })).toThrow('history[0].content must be a string.')
    expect(() => assistant.ask(undefined as never)).toThrow('question is missing.')
  })

  it('gives its documents to another, which does not read them again', () => {
    const next = createAssistant({ documents: [...assistant.documents, { ...ACME, id: 'acme-2' }] })
    expect(next.document('wso2')).toBe(assistant.document('wso2'))
    expect(next.documents).toHaveLength(3)
  })
})

test.each([
  [{ documents: [] }, 'documents must be an array of at least one document.'],
  [{}, 'documents must be an array of at least one document.'],
  [{ documents: [ACME, null] }, 'documents[1].id must be a string.'],
  [{ documents: [{ id: 'acme' }] }, 'documents[0].text must be a string.'],
  [{ documents: [{ id: ' ', text: '' }] }, 'documents[0].id must be well-formed text that is not empty.'],
  [{ documents: [{ id: '\ud800', text: '' }] }, 'documents[0].id must be well-formed text that is not empty.'],
  [{ documents: [ACME, WSO2, ACME] }, 'documents[2].id is "acme", and so is documents[0].id.'],
  [
    { documents: [{ id: 'long', text: 'a'.repeat(1_000_001) }] },
    'documents[0] ("long"): This document is too long: 1000001 characters, and 1000000 can be read.',
  ],
])('documents that are none are named: %#', (options, message) => {
  expect(() => createAssistant(options as never)).toThrow(new TypeError(message))
})

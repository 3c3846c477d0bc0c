import { describe, expect, it, vi } from 'vitest'
import { type Ask, createClient } from '../../../web/client.ts'
import type { Fault } from '../../../web/fault.ts'

const REQUEST = { question: 'Who?' }
const REPLY = { answered: true, answer: 'Wipro', citations: [], followUps: ['What?'], reason: null }

const client = (fetch: typeof globalThis.fetch, timeout = 1_000) =>
  createClient({ address: 'https://a.example/b', fetch, timeout })
const answering = (body: string, status = 200, headers: Record<string, string> = {}) =>
  client(async () => new Response(body, { status, headers }))
const ask = (made: ReturnType<typeof client>) => made(REQUEST, new AbortController().signal)

/** A server that never answers. */
const silent: typeof fetch = (_, init) =>
  new Promise((_, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)))

describe('createClient', () => {
  it('posts JSON to the assistant', async () => {
    const fetch = vi.fn(async (_url: string | URL | Request, _init?: RequestInit) => new Response(JSON.stringify(REPLY)))
    expect(await ask(client(fetch))).toEqual({ response: REPLY })
    const [url, init] = fetch.mock.calls[0]!
    expect(url).toBe('https://a.example/b/ask')
    expect(init).toMatchObject({ method: 'POST', body: '{"question":"Who?"}', headers: { 'content-type': 'application/json' } })
  })

  it.each<[string, Ask, Fault]>([
    ['no network', client(() => Promise.reject(new TypeError('Failed to fetch'))), { kind: 'offline' }],
    ['silence', client(silent, 20), { kind: 'slow' }],
    ['a page instead of JSON', answering('<!doctype html>'), { kind: 'unreadable' }],
    ['half a body', answering('{"answered": tr'), { kind: 'unreadable' }],
    ['another JSON', answering('[1, null]'), { kind: 'unreadable' }],
    ['null', answering('null'), { kind: 'unreadable' }],
    ['a fault', answering('{"detail": "stack trace"}', 500), { kind: 'broken' }],
    ['no knowledge', answering('{}', 503), { kind: 'unready' }],
    ['a wrong origin', answering('{}', 403), { kind: 'forbidden' }],
    ['too many questions', answering('{}', 429, { 'retry-after': '12' }), { kind: 'busy', wait: 12 }],
    ['too many questions, no hint', answering('{}', 429), { kind: 'busy' }],
    ['too many questions, a wild hint', answering('{}', 429, { 'retry-after': 'Tomorrow' }), { kind: 'busy' }],
    ['a problem', answering('{"detail": "The question is empty."}', 400), { kind: 'rejected', detail: 'The question is empty.' }],
    [
      'a bad field',
      answering('{"detail": "x", "errors": [{"field": "document", "message": "No such document."}]}', 400),
      { kind: 'rejected', detail: 'No such document.' },
    ],
    ['a problem without words', answering('oops', 404), { kind: 'rejected' }],
  ])('tells %s from other faults', async (_, made, fault) => {
    expect(await ask(made)).toEqual({ fault })
  })

  it('writes plain JSON on a page that gives arrays and strings another', async () => {
    const fetch = vi.fn(async (_url: string | URL | Request, _init?: RequestInit) => new Response(JSON.stringify(REPLY)))
    const prototypes = [Array.prototype, String.prototype]
    for (const prototype of prototypes) Object.assign(prototype, { toJSON: () => 'broken' })
    const message = { role: 'user', content: 'Hello' } as const
    await client(fetch)({ question: 'Who?', history: [message] }, new AbortController().signal)
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON')
    expect(fetch.mock.calls[0]![1]!.body).toBe('{"question":"Who?","history":[{"role":"user","content":"Hello"}]}')
  })

  it('says nothing when the asker has left', async () => {
    const asker = new AbortController()
    const outcome = client(silent)(REQUEST, asker.signal)
    asker.abort()
    expect(await outcome).toBeUndefined()
  })

  it('takes from a strange reply what can be shown', async () => {
    const strange = {
      answered: false,
      answer: 'No.',
      reason: 'constructor',
      related: [null, { url: 7, title: 'T' }],
      followUps: [1, '', 'Q?'],
    }
    const place = { document: '', title: '', section: '', url: '', quote: '', start: 0, end: 0 }
    expect(await ask(answering(JSON.stringify(strange)))).toEqual({
      response: {
        answered: false,
        answer: 'No.',
        citations: [],
        followUps: ['Q?'],
        reason: 'not-in-documents',
        related: [place, { ...place, title: 'T' }],
      },
    })
  })

  it('shows a hundred sources of ten thousand', async () => {
    const citations = Array.from({ length: 10_000 }, (_, id) => ({ id }))
    const outcome = await ask(answering(JSON.stringify({ ...REPLY, citations })))
    expect(outcome && 'response' in outcome && outcome.response.citations).toHaveLength(100)
  })
})

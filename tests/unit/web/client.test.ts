import { describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../web/client.ts'
import { TROUBLES } from '../../../web/words.ts'

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

  it.each([
    ['no network', client(() => Promise.reject(new TypeError('Failed to fetch'))), TROUBLES.offline],
    ['silence', client(silent, 20), TROUBLES.slow],
    ['a page instead of JSON', answering('<!doctype html>'), TROUBLES.unreadable],
    ['half a body', answering('{"answered": tr'), TROUBLES.unreadable],
    ['another JSON', answering('[1, null]'), TROUBLES.unreadable],
    ['null', answering('null'), TROUBLES.unreadable],
    ['a fault', answering('{"detail": "stack trace"}', 500), TROUBLES.broken],
    ['no knowledge', answering('{}', 503), TROUBLES.unready],
    ['a wrong origin', answering('{}', 403), TROUBLES.refused],
    ['too many questions', answering('{}', 429, { 'retry-after': '12' }), TROUBLES.busyFor(12)],
    ['too many questions, no hint', answering('{}', 429), TROUBLES.busy],
    ['too many questions, a wild hint', answering('{}', 429, { 'retry-after': 'Tomorrow' }), TROUBLES.busy],
    ['a problem', answering('{"detail": "The question is empty."}', 400), 'The question is empty.'],
    [
      'a bad field',
      answering('{"detail": "x", "errors": [{"field": "document", "message": "No such document."}]}', 400),
      'No such document.',
    ],
    ['a problem without words', answering('oops', 404), TROUBLES.broken],
  ])('tells of %s in one sentence', async (_, made, trouble) => {
    expect(await ask(made)).toEqual({ trouble })
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

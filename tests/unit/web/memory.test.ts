import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AskResponse } from '../../../src/contract/messages.ts'
import { recall, remember } from '../../../web/memory.ts'

const NOTHING = { turns: [], draft: '', open: false }
const response: AskResponse = { answered: true, answer: 'Wipro', citations: [], followUps: [], reason: null }

function storage(): Map<string, string> {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  return kept
}

afterEach(() => vi.unstubAllGlobals())

describe('a tab', () => {
  it('remembers what was said and written, and nothing else', () => {
    const kept = storage()
    const before = { turns: [{ question: 'Who?', response }], draft: 'And', open: true }
    remember('chat', before)
    expect(recall('chat')).toEqual(before)
    expect(recall('other')).toEqual(NOTHING)
    remember('chat', NOTHING)
    expect(kept.size).toBe(0)
  })

  it('brings a question without an answer back to be asked again', () => {
    storage()
    remember('chat', { ...NOTHING, turns: [{ question: 'Who?' }, { question: 'What?', fault: { kind: 'offline' } }] })
    expect(recall('chat').turns).toEqual([
      { question: 'Who?', fault: { kind: 'stopped' } },
      { question: 'What?', fault: { kind: 'stopped' } },
    ])
  })

  it('keeps the newest thirty turns', () => {
    storage()
    const turns = Array.from({ length: 40 }, (_, index) => ({ question: `${index}`, response }))
    remember('chat', { ...NOTHING, turns })
    expect(recall('chat').turns.map(({ question }) => question)).toEqual(turns.slice(10).map(({ question }) => question))
  })

  it.each(['', 'null', '[1]', '{"turns": 7, "draft": {}}', '{'])('makes nothing of %j', (value) => {
    storage().set('chat', value)
    expect(recall('chat')).toEqual(NOTHING)
  })

  it('goes on where there is no storage, or no room', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
    })
    remember('chat', { ...NOTHING, draft: 'x' })
    expect(recall('chat')).toEqual(NOTHING)
    vi.unstubAllGlobals()
    expect(recall('chat')).toEqual(NOTHING)
  })
})

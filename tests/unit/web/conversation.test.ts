import { describe, expect, it, vi } from 'vitest'
import type { AskRequest, AskResponse } from '../../../src/contract/messages.ts'
import type { Outcome } from '../../../web/client.ts'
import { Conversation } from '../../../web/conversation.ts'

const reply = (answer: string): AskResponse => ({ answered: true, answer, citations: [], followUps: [], reason: null })

/** A conversation whose questions wait until the test answers them. */
function waiting() {
  const sent: { request: AskRequest; signal: AbortSignal; answer: (outcome: Outcome) => void }[] = []
  const changed = vi.fn()
  const conversation = new Conversation(
    (request, signal) => new Promise((answer) => sent.push({ request, signal, answer })),
    changed,
  )
  const settle = async (outcome: Outcome) => {
    sent.at(-1)!.answer(outcome)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { conversation, sent, changed, settle }
}

describe('Conversation', () => {
  it('asks one question at a time', async () => {
    const { conversation, sent, settle } = waiting()
    expect(conversation.takes(' Who? ')).toBe(true)
    conversation.ask(' Who? ')
    expect(conversation.pending).toBe(true)
    expect(conversation.takes('Who?')).toBe(false)
    for (let times = 0; times < 20; times += 1) conversation.ask('Who?')
    await settle({ response: reply('Wipro') })
    expect(sent.map(({ request }) => request)).toEqual([{ question: 'Who?' }])
    expect(conversation.turns).toEqual([{ question: 'Who?', response: reply('Wipro') }])
    expect(conversation.pending).toBe(false)
  })

  it('does not ask what is empty or too long', () => {
    const { conversation, sent } = waiting()
    for (const question of [' \n ', 'a'.repeat(1_001)]) {
      expect(conversation.takes(question)).toBe(false)
      conversation.ask(question)
    }
    conversation.ask('a'.repeat(1_000))
    expect(sent).toHaveLength(1)
  })

  it('sends the newest twenty messages, oldest first', async () => {
    const { conversation, sent, settle } = waiting()
    for (let number = 1; number <= 12; number += 1) {
      conversation.ask(`question ${number}`)
      await settle({ response: reply(`answer ${number}`) })
    }
    const { history } = sent.at(-1)!.request
    expect(history).toHaveLength(20)
    expect(history![0]).toEqual({ role: 'user', content: 'question 2' })
    expect(history!.at(-1)).toEqual({ role: 'assistant', content: 'answer 11' })
  })

  it('keeps the history within the limits of a request', async () => {
    const { conversation, settle } = waiting()
    for (let number = 1; number <= 12; number += 1) {
      conversation.ask('q')
      await settle({ response: reply('\u0001'.repeat(9_000)) })
    }
    const history = conversation.history()
    expect(history.every(({ content }) => content.length <= 8_000)).toBe(true)
    expect(JSON.stringify(history).length).toBeLessThan(256 * 1024)
    expect(history.at(-1)!.role).toBe('assistant')
  })

  it('leaves a question without an answer out of the history, and asks it again in its place', async () => {
    const { conversation, sent, settle } = waiting()
    conversation.ask('Who?')
    await settle({ fault: { kind: 'offline' } })
    expect(conversation.turns).toEqual([{ question: 'Who?', fault: { kind: 'offline' } }])
    conversation.ask('Who?', true)
    expect(sent[1]!.request).toEqual({ question: 'Who?' })
    await settle({ response: reply('Wipro') })
    expect(conversation.turns).toEqual([{ question: 'Who?', response: reply('Wipro') }])
  })

  it('puts an edited question in the place of the last, which is then no part of the history', async () => {
    const { conversation, sent, settle } = waiting()
    for (const question of ['First?', 'Secnd?']) {
      conversation.ask(question)
      await settle({ response: reply(question) })
    }
    conversation.ask('Second?', true)
    expect(sent[2]!.request.history!.map(({ content }) => content)).toEqual(['First?', 'First?'])
    expect(conversation.turns.map(({ question }) => question)).toEqual(['First?', 'Second?'])
  })

  it('stops waiting, and takes no answer that comes later', async () => {
    const { conversation, sent, settle } = waiting()
    conversation.ask('Who?')
    conversation.stop()
    expect(sent[0]!.signal.aborted).toBe(true)
    await settle({ response: reply('late') })
    expect(conversation.turns).toEqual([{ question: 'Who?', fault: { kind: 'stopped' } }])
  })

  it('says which turn has its reply', async () => {
    const { conversation, changed, settle } = waiting()
    conversation.ask('Who?')
    await settle({ response: reply('Wipro') })
    expect(changed.mock.calls).toEqual([[], [conversation.turns[0]]])
  })

  it('begins anew', async () => {
    const { conversation, sent, settle, changed } = waiting()
    conversation.ask('Who?')
    conversation.clear()
    await settle({ response: reply('late') })
    expect(sent[0]!.signal.aborted).toBe(true)
    expect(conversation.turns).toEqual([])
    expect(conversation.history()).toEqual([])
    expect(changed).toHaveBeenCalledTimes(2)
  })
})

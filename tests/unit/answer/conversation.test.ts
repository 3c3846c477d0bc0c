import { describe, expect, test } from 'vitest'
import { earlierTurns } from '../../../src/answer/conversation.ts'
import type { Message } from '../../../src/contract/messages.ts'

const user = (content: string): Message => ({ role: 'user', content })
const assistant = (content: string): Message => ({ role: 'assistant', content })

describe('the earlier turns that are asked again', () => {
  test('are what the user said, oldest first', () => {
    expect(earlierTurns([user('a'), assistant('b'), user('c'), assistant('d')])).toEqual(['a', 'c'])
    expect(earlierTurns([])).toEqual([])
    expect(earlierTurns([assistant('a')])).toEqual([])
  })

  test('are the newest ten: as many as twenty messages hold', () => {
    const said = Array.from({ length: 20 }, (_, i) => `question ${i}`)
    expect(earlierTurns(said.map(user))).toEqual(said.slice(10))
    expect(earlierTurns(said.slice(0, 10).flatMap((text) => [user(text), assistant('x'.repeat(8_000))]))).toEqual(
      said.slice(0, 10),
    )
  })

  test('are as long as a question may be, and 2,000 units together: work has a bound, whatever the history', () => {
    const long = (letter: string) => letter.repeat(8_000)
    const cut = (letter: string) => letter.repeat(1_000)
    expect(earlierTurns([user(long('a'))])).toEqual([cut('a')])
    expect(earlierTurns('abcdefghijklmnopqrst'.split('').map((letter) => user(long(letter))))).toEqual([cut('s'), cut('t')])
    expect(earlierTurns([user(long('a')), user(long('b')), user('and the costs?')])).toEqual([cut('b'), 'and the costs?'])
  })
})

import { describe, expect, it } from 'vitest'
import { faultSentence } from '../../../web/fault.ts'
import { fill, WORDS } from '../../../web/words.ts'

describe('a sentence', () => {
  it('has its number', () => {
    expect(fill('Source {n}', 3)).toBe('Source 3')
    expect(fill('none', 3)).toBe('none')
  })

  it('tells of a fault: the server’s own, the wait, or the kind', () => {
    expect(faultSentence({ kind: 'rejected', detail: 'Too odd.' }, WORDS)).toBe('Too odd.')
    expect(faultSentence({ kind: 'busy', wait: 12 }, WORDS)).toContain('in 12 seconds')
    expect(faultSentence({ kind: 'offline' }, WORDS)).toBe(WORDS.offline)
  })
})

import { describe, expect, it, test } from 'vitest'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { type Correction, repair } from '../../../src/answer/repair.ts'
import { CHAT_WORDS } from '../../../src/language/chat-words.ts'
import { prepareDocument } from '../../../src/search/prepared-document.ts'
import { bakery } from '../bakery.ts'

const { lexicon, related, askingWords } = wordKnowledge()
const { words } = prepareDocument(bakery(), lexicon, related)
const mend = (text: string): string => repair(text, { lexicon, words, asking: askingWords })

describe('mistyped words', () => {
  test.each([
    ['who are the custmers', 'who are the customers'],
    ['how many shpos', 'how many shops'],
    ['wich prtners grow wheat', 'which partners grow wheat'],
    ['what do hospitls pay', 'what do hospitals pay'],
    ['who are teh cuoriers', 'who are the couriers'],
    ['is there a dicsount', 'is there a discount'],
  ])('%j is read as %j', (text, expected) => {
    expect(mend(text)).toBe(expected)
  })

  test.each([
    'Who are the customers of Brotkorb?',
    "Where is Lechner's mill?",
    'Is Zwqxvy a partner?',
    'zzxqyw vvbbq',
    'How many shops? 46, or 24x7…',
    'Brotkrb2 shops, and WSO2 too',
    'What is the EBITDA',
    '  spaces \n stay ',
    '',
    'constructor',
  ])('%j is left alone', (text) => {
    expect(mend(text)).toBe(text)
  })

  test('short forms of chat are written out', () => {
    expect(mend('can u tell me abt ur biz pls')).toBe('can you tell me about your business please')
    for (const [short, long] of CHAT_WORDS) expect([short === '', long === ''], short).toEqual([false, false])
  })

  test('what is mended stays as it is', () => {
    for (const text of ['who are the custmers', 'wich prtners grow wheat', 'can u tell me abt ur biz'])
      expect(mend(mend(text))).toBe(mend(text))
  })
})

it('tells what was mended, and where it stands now', () => {
  const corrections: Correction[] = []
  const mended = repair('Whats the bigest custmer?', { lexicon, words, asking: askingWords }, corrections)
  expect(corrections.length).toBeGreaterThan(0)
  for (const { typed, start, end } of corrections) {
    expect('Whats the bigest custmer?').toContain(typed)
    expect(mended.slice(start, end)).not.toBe(typed)
    expect(mended.slice(start, end)).toMatch(/^[\p{L}' ]+$/u)
  }
  expect(corrections.map(({ start, end }) => mended.slice(start, end))).toContain('biggest')
})

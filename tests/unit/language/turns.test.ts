import { describe, expect, test } from 'vitest'
import { PLACE_IN_LIST, TURNS } from '../../../src/language/turns.ts'

const PATTERNS: Record<keyof typeof TURNS, [yes: string[], no: string[]]> = {
  goesOn: [
    ['and the mills', 'ok, so who', 'what about farms', 'now the costs', '– also, who pays'],
    ['android phones', 'sort by cost', 'who and what', 'nowadays', 'finest bread'],
  ],
  again: [
    [
      'are you really sure?',
      'source',
      'says who?',
      'where does it say so',
      'can you show me the sentence',
      'repeat that please',
      'too long',
    ],
    [
      'source of flour',
      'where do they get the flour',
      'where do they come from',
      'where can i get it',
      'are you sure of the price of flour per loaf',
      'who says no to bread',
      'is that bread fresh',
      'shorter delivery times',
    ],
  ],
  others: [
    ['anyone else?', 'any more', 'the other ones', 'what other mills', 'apart from that', 'tell me more'],
    ['mothers', 'restaurants', 'more than ten', 'another', 'go online'],
  ],
  more: [
    ['more', 'more details please', 'ok, go on', 'explain that', 'tell me more about it'],
    ['more bread', 'explain the price', 'tell me more about farms', 'details of the price'],
  ],
  pointsBack: [
    ['who buys those', 'its price', 'which one', 'are there any'],
    ['who buys bread', 'they sell', 'complement', 'item'],
  ],
  corrects: [
    ['no, i meant the mills', 'sorry i mean farms', 'i was talking about bread', 'make that rolls', 'not that one, the other'],
    ['no bread?', 'do i mean it', 'not thatched roofs', 'is it rather dear', 'what does it mean'],
  ],
  leaves: [
    ['never mind', 'ok, forget that. who', "let's go back to costs", 'by the way, who', 'back to the mills'],
    ['backward sales', 'do they mind', 'who never minds it', 'a different question'],
  ],
  countsThem: [
    ['how many?', 'how many of them are there', 'and how many in total', 'how many is that altogether'],
    ['how many mills', 'how many of them are mills', 'how many of the farms', 'in total, how many ovens'],
  ],
}

describe.each(Object.entries(PATTERNS))('a turn that %s', (name, [yes, no]) => {
  const pattern = TURNS[name as keyof typeof TURNS]
  test.each(yes)('%j', (text) => {
    expect(pattern.test(text)).toBe(true)
  })
  test.each(no)('is not %j', (text) => {
    expect(pattern.test(text)).toBe(false)
  })
})

test('a place in a list is an ordinal, whatever it counts', () => {
  const place = (text: string) => PLACE_IN_LIST.exec(text)?.[1]
  expect(['the second one', 'its last product', 'the 3rd', 'the tenth of them'].map(place)).toEqual([
    'second',
    'last',
    '3rd',
    'tenth',
  ])
  expect(['seconds', 'firstly', '123rd street', 'everlasting'].map(place)).toEqual([undefined, undefined, undefined, undefined])
})

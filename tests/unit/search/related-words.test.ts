import { describe, expect, test } from 'vitest'
import { relatedWords } from '../../../src/search/related-words.ts'
import { termsOf } from '../../../src/search/terms.ts'

const related = relatedWords([
  { block: 'revenue-streams', lines: '\nprice, fee, set back, how much is it\nincome, make money\n' },
  { block: undefined, lines: 'fee, charge, start-up, go live' },
])
const phrases = (text: string) => related.phrasesIn(termsOf(text)).map(({ key, lines }) => [key, lines])

describe('the thesaurus, compiled', () => {
  test('a word knows its lines, in any form', () => {
    const [fee] = termsOf('fees')
    expect(related.linesOf(fee!.stem)).toEqual([0, 2])
    expect(related.linesOf('flour')).toEqual([])
  })

  test('a word of a phrase alone stands in no line', () => {
    expect(related.linesOf(termsOf('back')[0]!.stem)).toEqual([])
    expect(related.linesOf(termsOf('money')[0]!.stem)).toEqual([])
  })

  test('a line knows its block', () => {
    expect([0, 1, 2, 3].map(related.blockOf)).toEqual(['revenue-streams', 'revenue-streams', undefined, undefined])
  })

  test.each([
    ['what does it set back', [['set back', [0]]]],
    ['what does it set them back', [['set back', [0]]]],
    ['what does it set us all back', [['set back', [0]]]],
    ['it set the whole oven back', []],
    ['back set', []],
    ['how do they make their money', [['make monei', [1]]]],
    ['they make good money', []],
    ['', []],
  ])('%j holds %j', (text, expected) => {
    expect(phrases(text)).toEqual(expected)
  })

  test('more than three grammar words do not stand between the words of a phrase', () => {
    expect(phrases('set it to them and back')).toEqual([])
  })

  test('a phrase may begin again: each time is found', () => {
    expect(related.phrasesIn(termsOf('make money, make money')).map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  test('words that objects know are harmless', () => {
    expect(['constructor', '__proto__', 'toString', 'hasOwnProperty'].flatMap(related.linesOf)).toEqual([])
    expect(phrases('__proto__ constructor toString')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readAddress, readMode, readSuggestions } from '../../../web/attributes.ts'

describe('readSuggestions', () => {
  it.each<[string | null, string[]]>([
    [null, []],
    ['', []],
    ['Who? | What? |', ['Who?', 'What?']],
    ['["Who?", "a | b", 3, null, " "]', ['Who?', 'a | b']],
    ['[broken', []],
    ['a|b|c|d|e|f|g|h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('%j', (value, suggestions) => {
    expect(readSuggestions(value)).toEqual(suggestions)
  })
})

describe('readMode', () => {
  it.each([
    [null, 'inline'],
    ['floating', 'floating'],
    ['FLOAT', 'inline'],
  ])('%j', (value, mode) => {
    expect(readMode(value)).toBe(mode)
  })
})

describe('readAddress', () => {
  const page = 'https://intranet.example/team/page?x=1#y'
  it.each<[string | null, string | undefined, string]>([
    [null, 'https://nine.example/widget.js', 'https://nine.example'],
    [null, 'https://nine.example/chat/widget.js?v=2', 'https://nine.example/chat'],
    [null, undefined, 'https://intranet.example'],
    ['https://other.example/', 'https://nine.example/widget.js', 'https://other.example'],
    ['/chat/', undefined, 'https://intranet.example/chat'],
    ['https://other.example/a?b#c', undefined, 'https://other.example/a'],
    ['javascript:alert(1)', undefined, ''],
    ['https://', 'https://nine.example/widget.js', 'https://intranet.example'],
  ])('src %j, script %j → %s', (src, script, address) => {
    expect(readAddress(src, script, page)).toBe(address)
  })
})

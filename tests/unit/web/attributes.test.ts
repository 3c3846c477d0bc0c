import { describe, expect, it } from 'vitest'
import { ATTRIBUTES, readAddress, readSuggestions, wordsFile, written } from '../../../web/attributes.ts'

describe('readSuggestions', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Who? | What? |', ['Who?', 'What?']],
    ['["Who?", "a | b", 3, null, " "]', ['Who?', 'a | b']],
    ['[broken', []],
    ['a|b|c|d|e|f|g|h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('%j', (value, suggestions) => {
    expect(readSuggestions(value)).toEqual(suggestions)
  })
})

describe('ATTRIBUTES', () => {
  it.each<[string, string | null, unknown]>([
    ['mode', null, 'inline'],
    ['mode', 'floating', 'floating'],
    ['mode', 'FLOAT', 'inline'],
    ['theme', 'sepia', 'auto'],
    ['position', 'start', 'start'],
    ['memory', null, 'tab'],
    ['suggestions', null, undefined],
    ['suggestions', '', []],
    ['strings', '{"send": "Go"}', { send: 'Go' }],
    ['strings', '"Go"', {}],
    ['strings', '{', {}],
    ['open', '', true],
    ['open', null, false],
    ['heading', null, ''],
  ])('%s %j', (name, value, read) => {
    expect(ATTRIBUTES[name]!(value)).toEqual(read)
  })

  it.each<[unknown, string | undefined]>([
    [null, undefined],
    [undefined, undefined],
    [false, undefined],
    [true, ''],
    ['x', 'x'],
    [['a', 'b'], '["a","b"]'],
    [{ send: 'Go' }, '{"send":"Go"}'],
  ])('a property set to %j', (value, attribute) => {
    expect(written(value)).toBe(attribute)
  })
})

describe('wordsFile', () => {
  it.each([
    ['', undefined],
    ['en', undefined],
    ['en-GB', undefined],
    ['de', '/widget.de.json'],
    ['DE-ch', '/widget.de.json'],
    ['den', undefined],
    ['../x', undefined],
    ['it', undefined],
  ])('%j', (lang, file) => {
    expect(wordsFile(lang)).toBe(file)
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

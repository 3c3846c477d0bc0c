import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import { enumerationOf } from '../../src/answer/enumeration.ts'
import { partsOf } from '../../src/answer/parts.ts'
import { parseDocument } from '../../src/documents/parse.ts'
import { plainText } from '../../src/documents/quote.ts'
import { companyOf } from '../../src/documents/title.ts'

/** Long enough that work which grows with the square would take minutes. */
const LONG = 64_000
const filled = (piece: string, length = LONG): string => piece.repeat(Math.floor(length / piece.length))
const other = parseDocument('b', '# Business model of Bakers\n\n## Channels\n\nIt sells bread in shops.')
const acme = (text: string) => parseDocument('acme', `# Business model of Acme\n\n## Key Partners\n\n${text}\n`)

describe('functions of a text, on what once took the square of its length: exact output', () => {
  test.each([
    [companyOf, `Acme ${filled(': ')}x`, `Acme ${filled(': ')}x`],
    [companyOf, `Acme${filled(': ')}`, 'Acme'],
    [plainText, `x${filled('`')}x`, `x${filled('`', LONG - 32)}x`],
    [plainText, `x${filled('_')} y`, `x${filled('_')} y`],
    [plainText, '**a** __b__ `c`', 'a b c'],
    [(text: string) => partsOf(text).length, filled('what which '), 1],
    [(text: string) => partsOf(text).length, `who ${filled(' ')}and`, 1],
    [(text: string) => enumerationOf(text), `of ${filled('of ')}`, []],
    [(text: string) => enumerationOf(text), `They are a, b and c. ${filled(': ')}`, ['a', 'b', 'c']],
  ] as [(text: string) => unknown, string, unknown][])('%o', { timeout: 20_000 }, (read, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('a heading with a flood of spaces is read without them', () => {
    const heading = (text: string) => parseDocument('acme', `# Acme\n\n${text}\n\nText.`).sections.at(-1)?.heading
    expect(heading(`## Partners${' '.repeat(LONG)}##`)).toBe('Partners')
    expect(heading(`## Partners${' '.repeat(LONG)}x`)).toBe('Partners x')
  })
})

describe('documents of one piece many times over are answered from', { timeout: 60_000 }, () => {
  const ask = (text: string, question: string) =>
    createAssistant({ documents: [acme(text), other] }).ask(question, { document: 'acme' })

  test.each([
    ['amounts', filled('$1 '), 'How much do the partners pay?'],
    ['digits', filled('1'), 'How old are the customers?'],
    ['digits and commas', filled('1,'), 'How many products are there?'],
    ['words that open an enumeration', filled('of a '), 'How many partners are there?'],
    ['capitals', filled('Aa '), 'Where are they?'],
    ['brackets', filled('(((('), 'Who are the partners?'],
    ['spaces', `x${filled(' ')}x`, 'Who are the partners?'],
  ])('%s', (_, text, question) => {
    const response = ask(text, question)
    expect(response.answer).not.toBe('')
    for (const { quote } of response.citations) expect(plainText(text)).toContain(quote)
  })

  test('a title of thousands of words: its first words name the company no longer, and questions go on', () => {
    const title = parseDocument('acme', `# Business model of ${filled('a ')}\n\n## Key Partners\n\nIt has partners.`)
    const assistant = createAssistant({ documents: [title, other] })
    expect(assistant.ask(filled('a ', 1_000)).answered).toBe(false)
    expect(assistant.ask('Where does Bakers sell bread?').citations[0]?.quote).toBe('It sells bread in shops.')
  })
})

describe('a hostile question', () => {
  const assistant = createAssistant({ documents: [acme('Ten mills are its partners.'), other] })
  const said = (question: string) => {
    const { answered, reason } = assistant.ask(question.slice(0, 1_000).trim())
    return answered ? 'answered' : reason
  }
  test.each([
    [filled('a '), 'which-company'],
    [filled('(((('), 'which-company'],
    [filled('and and '), 'which-company'],
    [filled('1'), 'which-company'],
    [filled('1,'), 'which-company'],
    [`Which companies ${filled('bread shops ')}`, 'answered'],
    [`a${filled('\u0301')}`, 'which-company'],
  ])('%j', (question, expected) => {
    expect(said(question)).toBe(expected)
  })
})

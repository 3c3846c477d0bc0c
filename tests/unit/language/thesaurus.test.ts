import { describe, expect, test } from 'vitest'
import { BLOCKS } from '../../../src/canvas/blocks.ts'
import { STOP_WORDS } from '../../../src/language/stop-words.ts'
import { THESAURUS } from '../../../src/language/thesaurus.ts'
import { termsOf } from '../../../src/search/terms.ts'

const LINES = THESAURUS.flatMap(({ lines }) => lines.trim().split('\n')).map((line) =>
  line.split(',').map((entry) => entry.trim()),
)

/** Firms that come to mind when a line is written. Products (Excel), exchanges (NASDAQ) and authorities (FDA) are words like others. */
const FIRMS =
  'adobe airbnb alibaba amazon apple bosch boeing cisco dhl disney dropbox ebay etsy facebook fedex ford google groupon hulu ibm ikea instagram intel ' +
  'kickstarter linkedin lyft mastercard mcdonald meta microsoft netflix nike nokia oracle patreon paypal pinterest salesforce samsung sap shopify siemens ' +
  'skype slack sony spotify starbucks stripe swiggy telegram tencent tesla tiktok toyota twitter uber ups visa walmart whatsapp wso2 yahoo yelp youtube zara'

/** Written by people of many trades, so a word may have many meanings; beyond this it tells nothing. */
const MOST_LINES = 6
/** Words that need more, with what for. None yet. */
const EXCEPTIONS: ReadonlySet<string> = new Set()

const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) < at)

describe('the thesaurus', () => {
  test('has no empty entry and no stray white space', () => {
    expect(LINES.filter((line) => line.some((entry) => entry === '' || /\s{2}/.test(entry)))).toEqual([])
  })

  test('has lines of 2 to 14 entries', () => {
    expect(LINES.filter(({ length }) => length < 2 || length > 14)).toEqual([])
  })

  test('names nothing twice in a line', () => {
    expect(LINES.map((line) => line.map((entry) => entry.toLowerCase())).filter((line) => twice(line).length > 0)).toEqual([])
  })

  test('has no line twice, in whatever order', () => {
    expect(twice(LINES.map((line) => [...line].sort().join(', ').toLowerCase()))).toEqual([])
  })

  test('names blocks that there are', () => {
    const named = THESAURUS.flatMap(({ block }) => block ?? [])
    expect(named.filter((block) => !(BLOCKS as readonly string[]).includes(block))).toEqual([])
    expect([...new Set(named)].sort()).toEqual([...BLOCKS].sort())
  })

  test('uses a word in few lines', () => {
    const uses = new Map<string, number>()
    for (const line of LINES) {
      for (const word of new Set(line.map((entry) => entry.toLowerCase()))) {
        if (!word.includes(' ')) uses.set(word, (uses.get(word) ?? 0) + 1)
      }
    }
    expect([...uses].filter(([word, count]) => count > MOST_LINES && !EXCEPTIONS.has(word))).toEqual([])
  })

  test('names no company', () => {
    const firms = new Set(FIRMS.split(' '))
    const named = LINES.flat().filter((entry) =>
      entry
        .split(/[\s-]+/)
        .some(
          (word) =>
            firms.has(word.toLowerCase()) &&
            (/\p{Lu}/u.test(word) ||
              !['apple', 'stripe', 'slack', 'visa', 'uber', 'ups', 'ford', 'oracle', 'meta', 'telegram', 'sap'].includes(word)),
        ),
    )
    expect(named).toEqual([])
  })

  test('has entries that can be matched: a word that is no grammar, or a phrase', () => {
    const dead = LINES.flat().filter((entry) => {
      const terms = termsOf(entry)
      return terms.length === 0 || (terms.length === 1 && terms[0]?.stop)
    })
    expect(dead).toEqual([])
  })

  test('holds no number written with a comma: commas part entries', () => {
    expect(LINES.filter((line) => line.some((entry) => /^0\d/.test(entry)))).toEqual([])
  })

  test('is in small letters but for names', () => {
    expect([...STOP_WORDS].every((word) => word === word.toLowerCase())).toBe(true)
    expect(LINES.flat().filter((entry) => entry.length > 5 && entry === entry.toUpperCase())).toEqual(['NASDAQ'])
  })
})

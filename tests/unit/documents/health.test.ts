import { expect, test } from 'vitest'
import { documentHealth, isHealthy, missingBlocks } from '../../../src/documents/health.ts'
import { parseDocument } from '../../../src/documents/parse.ts'

const LIMITS = { words: 10, listWords: 12 }
const healthOf = (text: string, fileExists?: (path: string) => boolean) =>
  documentHealth(parseDocument('acme', text), LIMITS, fileExists)

const WHOLE = [
  '# Business model of Acme',
  ...[
    'Customer Segments',
    'Value Proposition',
    'Channels',
    'Customer Relationships',
    'Revenue Streams',
    'Key Resources',
    'Key Activities',
    'Key Partners',
    'Cost Structure',
  ].map((heading) => `## ${heading}\n\nAcme has some of it.`),
].join('\n\n')

test('a document that tells all nine blocks has nothing to mend', () => {
  const health = healthOf(WHOLE)
  expect(isHealthy(health)).toBe(true)
  expect(health.blocks.map(({ words }) => words)).toEqual(Array(9).fill(5))
  expect(health).toMatchObject({ document: 'acme', title: 'Business model of Acme', long: [], duplicates: [], links: [] })
})

test('says of each heading where it stands and which block it names', () => {
  const { headings } = healthOf(
    '# Business model of Acme\r\n\r\n## Who we work with\r\nBrill.\r\n\r\n### Terms\r\nFair.\r\n\r\n## History\r\nOld.\r\n',
  )
  expect(headings).toEqual([
    { heading: 'Who we work with', line: 3, level: 2, anchor: 'who-we-work-with', block: 'key-partners' },
    { heading: 'Terms', line: 6, level: 3, anchor: 'terms', block: 'key-partners' },
    { heading: 'History', line: 9, level: 2, anchor: 'history', block: undefined },
  ])
})

test('a block is missing without a heading, and with nothing under it', () => {
  const health = healthOf(WHOLE.replace(/## Channels\n\n.*/, '## Channels').replace(/## Cost Structure\n\n.*/, ''))
  expect(missingBlocks(health).map(({ title }) => title)).toEqual(['Channels', 'Cost Structure'])
  expect(isHealthy(health)).toBe(false)
})

test('names sentences, rows and lists that are longer than an answer', () => {
  const long = 'One two three four five six seven eight nine ten eleven.'
  const health = healthOf(`# Acme

## Channels

Short. ${long}

- five words in this item
- five more words in this
- and three more

| a | b |
| - | - |
| one two three four five | six seven eight nine ten eleven |
`)
  expect(health.long).toEqual([
    { kind: 'sentence', section: 'Channels', line: 5, words: 11, most: 10 },
    { kind: 'list', section: 'Channels', line: 7, words: 24, most: 12 },
    { kind: 'row', section: 'Channels', line: 13, words: 11, most: 10 },
  ])
})

test('headings that differ in case alone are the same, sections without a heading are not', () => {
  const text = 'Text.\n\n## Key Partners\n\nA.\n\n## Other\n\nB.\n\n## KEY  partners\n\nC.\n'
  expect(healthOf(text).duplicates).toEqual([{ heading: 'Key Partners', lines: [3, 11] }])
})

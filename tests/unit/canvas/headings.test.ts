import { expect, test } from 'vitest'
import type { BlockName } from '../../../src/canvas/blocks.ts'
import { BLOCK_TITLES, BLOCKS } from '../../../src/canvas/blocks.ts'
import { blockOfHeading } from '../../../src/canvas/headings.ts'

const HEADINGS: Record<BlockName, string[]> = {
  'customer-segments': ['Our Customers', 'Who We Serve', 'Target Market', 'Users', 'Costumer Segments', 'CLIENTS'],
  'value-proposition': ['Value Propositions', 'What we offer', 'Products & Services', 'Why Choose Us', 'Benefits'],
  channels: ['Distribution', 'Go-to-Market', 'Marketing', '3. Channels', 'Where it is sold'],
  'customer-relationships': ['Customer Relations', 'Customer Service', 'Support', 'Loyalty', 'How we keep customers'],
  'revenue-streams': ['Revenue Model', 'How it makes money', 'How money comes in', 'Pricing', 'Monetisation', 'Income'],
  'key-resources': ['Key Resouces', 'KEY RESSOURCES', 'Assets', 'Team', 'Capabilities'],
  'key-activities': ['Operations', 'What the company does', 'Processes', '**Key activities**'],
  'key-partners': ['Partnerships', 'Suppliers', 'Strategic Alliances', 'Working with others', 'key–partners:'],
  'cost-structure': ['Costs', 'Costing', 'Expenses', 'Where the money goes', 'Spending'],
}

test.each(Object.entries(HEADINGS).flatMap(([block, headings]) => headings.map((heading) => [heading, block])))(
  '%j is of %s',
  (heading, block) => {
    expect(blockOfHeading(heading)).toBe(block)
  },
)

test.each(BLOCKS.map((block) => [block]))('the usual title of %s names it', (block) => {
  expect(blockOfHeading(BLOCK_TITLES[block])).toBe(block)
})

test.each([
  '',
  '–',
  'Introduction',
  'History',
  'References',
  'Conclusion',
  'Competitors',
  'Costumes',
  'Constructor',
  '__proto__',
])('%j names none', (heading) => {
  expect(blockOfHeading(heading)).toBeUndefined()
})

test('a heading of any length takes no time', () => {
  const start = performance.now()
  for (const piece of ['a', ' ', 'where ', 'make ', '-', 'res']) blockOfHeading(piece.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(1_000)
})

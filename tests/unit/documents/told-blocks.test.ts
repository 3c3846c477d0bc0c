import { describe, expect, it } from 'vitest'
import { BLOCKS } from '../../../src/canvas/blocks.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { toldBlocks } from '../../../src/documents/told-blocks.ts'

/** The headings of the sections of each block that is told, and of the others. */
function told(text: string): Record<string, string[]> {
  const { blocks, others } = toldBlocks(parseDocument('acme', text))
  expect(blocks.map(({ name }) => name)).toEqual([...BLOCKS])
  const named = blocks.filter(({ sections }) => sections.length > 0)
  return Object.fromEntries(
    [...named, { name: 'others', sections: others }].map((b) => [b.name, b.sections.map((s) => s.heading)]),
  )
}

describe('toldBlocks', () => {
  it('takes headings in other words and rough Markdown to their blocks', () => {
    const text =
      '# Business model of Acme\n\n ### Our customers\n\nFarms.\n\n##Partnerships\n\nWipro.\n\n**How it makes money**\n---\n\nFees.\n'
    expect(told(text)).toEqual({
      'customer-segments': ['Our customers'],
      'key-partners': ['Partnerships'],
      'revenue-streams': ['How it makes money'],
      others: [],
    })
  })

  it('takes a section below a block’s heading to that block, and one that is none of the nine to the others', () => {
    const text =
      '# Acme\n\nIt sells anvils.\n\n## Key Partners\n\nMany.\n\n### In India\n\nWipro.\n\n### Costs\n\nFew.\n\n## History\n\nOld.\n\n### Founders\n\nTwo.\n'
    expect(told(text)).toEqual({
      'cost-structure': ['Costs'],
      'key-partners': ['Key Partners', 'In India'],
      others: ['Acme', 'History', 'Founders'],
    })
  })

  it('tells nothing from a heading without text', () => {
    expect(told('# Acme\n\n## Channels\n\n## Cost Structure\n\nRent.\n')).toEqual({
      'cost-structure': ['Cost Structure'],
      others: [],
    })
  })

  it('reads a block’s name alone in its paragraph as the heading that it was', () => {
    const text =
      '# Business model of Acme\n\n Customer Segments\n\nFarms.\n\n### Value Proposition\n\nAnvils.\n\n**Channels:**\n\n- shops\n'
    const { sections } = parseDocument('acme', text)
    expect(sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['Customer Segments', 3],
      ['Value Proposition', 3],
      ['Channels', 3],
    ])
    expect(sections[2]!.blocks).toMatchObject([{ kind: 'list', leadIn: undefined }])
    expect(told(text)).toMatchObject({ 'customer-segments': ['Customer Segments'], channels: ['Channels'] })
  })

  it.each(['Channels\n\n## Costs\n\nRent.\n', 'It has channels.\n\nShops.\n', 'Channels'])('leaves %j as it is', (text) => {
    expect(parseDocument('acme', `# Acme\n\n${text}`).sections[0]!.blocks[0]).toMatchObject({ kind: 'paragraph' })
  })
})

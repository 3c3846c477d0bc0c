import { BLOCK_TITLES, BLOCKS, type BlockName } from '../canvas/blocks.ts'
import { blockOfHeading } from '../canvas/headings.ts'
import type { Document, Section } from './document.ts'

/** One of the nine blocks and where a document tells it; no sections when it does not. */
export interface ToldBlock {
  name: BlockName
  title: string
  sections: Section[]
}

/** A document as a canvas: the nine blocks in their order, and the sections that are none of them. */
export interface ToldBlocks {
  blocks: ToldBlock[]
  others: Section[]
}

/** The block that each section tells. A section below a block's heading is of that block, unless its own heading names another. */
export function blocksOfSections({ title, sections }: Document): (BlockName | undefined)[] {
  let block: BlockName | undefined
  let level = 7
  return sections.map((section) => {
    const own = section.heading === title ? undefined : blockOfHeading(section.heading)
    if (section.level <= level || own) {
      block = own
      level = section.level
    }
    return block
  })
}

/** Sections without text tell nothing. */
export function toldBlocks(document: Document): ToldBlocks {
  const names = blocksOfSections(document)
  const told = document.sections
    .map((section, i) => ({ section, name: names[i] }))
    .filter(({ section }) => section.blocks.length > 0)
  const of = (name: BlockName | undefined) => told.filter((one) => one.name === name).map(({ section }) => section)
  return { blocks: BLOCKS.map((name) => ({ name, title: BLOCK_TITLES[name], sections: of(name) })), others: of(undefined) }
}

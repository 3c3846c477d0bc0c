import { BLOCK_TITLES, type BlockName } from '../canvas/blocks.ts'
import { wordCount } from '../language/word-count.ts'
import type { Block, Document, Section } from './document.ts'
import { type BrokenLink, brokenLinks } from './links.ts'
import { blocksOfSections, toldBlocks } from './told-blocks.ts'

/** How well a document can be answered from: what its owner would want to know and mend. */
export interface DocumentHealth {
  /** Its id. */
  document: string
  title: string
  /** In the order of the text. */
  headings: HeadingHealth[]
  /** The nine blocks, in their order. */
  blocks: BlockHealth[]
  long: LongPassage[]
  duplicates: DuplicateHeading[]
  links: BrokenLink[]
}

export interface HeadingHealth {
  heading: string
  /** Of its line, from 1. */
  line: number
  /** 1 to 6; 0 for opening text without a heading. */
  level: number
  anchor: string
  /** The block that the section is told to belong to, by its own heading or one above; none when it names no block. */
  block: BlockName | undefined
}

export interface BlockHealth {
  name: BlockName
  title: string
  /** 0 for a block that is missing: no heading names it, or nothing stands under it. */
  words: number
}

/** A sentence or table row that fills a whole answer, or a list that is quoted by the opening words of its items alone. */
export interface LongPassage {
  kind: 'sentence' | 'row' | 'list'
  section: string
  line: number
  words: number
  /** The words that it may have. */
  most: number
}

/** A heading that stands in several places: a citation that names it says not which. */
export interface DuplicateHeading {
  heading: string
  lines: number[]
}

/** Words that an answer may have. */
export interface HealthLimits {
  /** Of one passage. */
  words: number
  /** Of a list that is quoted whole. */
  listWords: number
}

/**
 * What can be said of a document by itself. `fileExists` tells of a path relative to the document whether there is such a file; without it
 * links to files are not looked at. Links to other sites never are.
 */
export function documentHealth(document: Document, limits: HealthLimits, fileExists?: (path: string) => boolean): DocumentHealth {
  const lineOf = lineNumbers(document.text)
  const blocks = blocksOfSections(document)
  const headings = document.sections.map(({ heading, level, anchor, start }, i) => ({
    heading,
    line: lineOf(start),
    level,
    anchor,
    block: blocks[i],
  }))
  return {
    document: document.id,
    title: document.title,
    headings,
    blocks: toldBlocks(document).blocks.map(({ name, sections }) => ({
      name,
      title: BLOCK_TITLES[name],
      words: sections.flatMap((section) => section.blocks).reduce((sum, block) => sum + wordsOf(block), 0),
    })),
    long: document.sections.flatMap((section) => longPassages(section, limits, lineOf)),
    duplicates: duplicatesOf(headings),
    links: brokenLinks(document, lineOf, fileExists),
  }
}

/** The blocks that a document does not tell. */
export const missingBlocks = ({ blocks }: DocumentHealth): BlockHealth[] => blocks.filter(({ words }) => words === 0)

/** Whether there is nothing to mend. What is long is answered too, with less beside it. */
export const isHealthy = (health: DocumentHealth): boolean =>
  missingBlocks(health).length + health.duplicates.length + health.links.length === 0

/** By offset, the number of its line, from 1. Line ends are `\n`, `\r\n` and `\r`. */
function lineNumbers(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

function wordsOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return sum(block.sentences)
    case 'list':
      return sum(block.items)
    case 'table':
      return sum(block.rows)
    case 'verbatim':
      return 0
  }
}

const sum = (texts: readonly { text: string }[]): number => texts.reduce((words, { text }) => words + wordCount(text), 0)

function longPassages(section: Section, limits: HealthLimits, lineOf: (offset: number) => number): LongPassage[] {
  const long: LongPassage[] = []
  const add = (kind: LongPassage['kind'], start: number, words: number, most: number): void => {
    if (words > most) long.push({ kind, section: section.heading, line: lineOf(start), words, most })
  }
  const each = (kind: 'sentence' | 'row', texts: readonly { text: string; start: number }[]): void => {
    for (const { text, start } of texts) add(kind, start, wordCount(text), limits.words)
  }
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') each('sentence', block.sentences)
    if (block.kind === 'table') each('row', block.rows)
    if (block.kind === 'list') {
      // As a list is quoted: its own items, with the sentence that introduces them.
      const own = block.items.filter(({ depth }) => depth === 0)
      const lead = block.leadIn ? [block.leadIn] : []
      add('list', block.start, sum([...lead, ...(own.length > 0 ? own : block.items)]), limits.listWords)
      for (const { sentences } of block.items) each('sentence', sentences)
    }
  }
  return long
}

function duplicatesOf(headings: readonly HeadingHealth[]): DuplicateHeading[] {
  const folded = ({ heading }: HeadingHealth): string => heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const written = headings.filter(({ level }) => level > 0)
  return [...Map.groupBy(written, folded).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ heading: (same[0] as HeadingHealth).heading, lines: same.map(({ line }) => line) }))
}

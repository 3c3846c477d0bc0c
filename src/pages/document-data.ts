import { raw } from 'hono/html'
import { documentPath, documentTextPath, sectionPath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { toldBlocks } from '../documents/told-blocks.ts'
import type { Html } from './layout.ts'
import { openingOf } from './opening.ts'

/** Words of the sentence or two that stand for a document where somebody pastes its address. */
const WORDS = 30
/** Sections that a machine is told of. */
const MOST_PARTS = 100

/** What its value proposition opens with, else what it opens with at all. */
export function describe(document: Document): string {
  const { blocks, others } = toldBlocks(document)
  const value = blocks.find(({ name, sections }) => name === 'value-proposition' && sections.length > 0)
  const told = [value?.sections, others, ...blocks.map(({ sections }) => sections)].find((sections) => sections?.length) ?? []
  const { paragraphs, items } = openingOf(told[0]?.blocks ?? [], WORDS)
  return [...paragraphs, items.join(', ')].filter(Boolean).join(' ')
}

/** A document for machines, as schema.org names things. No `<` is left in it, so it cannot end its own tag. */
export function documentData(document: Document, origin: string): Html {
  const { id, title, company, sections } = document
  const url = origin + documentPath(id)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: describe(document),
    about: { '@type': 'Organization', name: company },
    url,
    encoding: { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: origin + documentTextPath(id) },
    hasPart: sections
      .slice(0, MOST_PARTS)
      .map(({ heading, anchor }) => ({ '@type': 'WebPageElement', name: heading, url: origin + sectionPath(id, anchor) })),
  }
  return raw(JSON.stringify(data).replaceAll('<', '\\u003c'))
}

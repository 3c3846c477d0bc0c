import { blocksOf, type Heading } from './blocks.ts'
import type { Block, Document } from './document.ts'
import { DocumentError } from './document-error.ts'
import { frontMatterOf } from './front-matter.ts'
import { withLoneHeadings } from './lone-headings.ts'
import { repair } from './repair.ts'
import { sectionsOf } from './sections.ts'
import { shadowOf } from './shadow.ts'
import { companyOf, namesBlock, namesBusinessModel, readableId } from './title.ts'

/** UTF-16 code units of the longest text that is read. The longest of a thousand business models has 11,000. */
export const LONGEST_TEXT = 1_000_000

/**
 * Markdown → document. `id` is the file name without `.md`; `text` comes from `decodeDocument`. The same text gives the same
 * document; time is linear in its length. Throws a `DocumentError` for a text over `LONGEST_TEXT`.
 */
export function parseDocument(id: string, text: string): Document {
  if (text.length > LONGEST_TEXT) {
    throw new DocumentError(`This document is too long: ${text.length} characters, and ${LONGEST_TEXT} can be read.`)
  }
  const frontMatter = frontMatterOf(text)
  const parts = withLoneHeadings(blocksOf(text, repair(shadowOf(text), frontMatter.end)))
  const titleHeading = titleHeadingOf(parts)
  const given = frontMatter.title && frontMatter.title.toLowerCase() !== id.toLowerCase() ? frontMatter.title : undefined
  const title = given ?? (titleHeading?.text || readableId(id))
  const company = companyOf(title) || readableId(id)
  return { id, title, company, text, sections: sectionsOf(parts, title, titleHeading, text.length) }
}

/** The first heading when it stands before all else and above the others, or speaks of the business model as a whole. */
function titleHeadingOf(parts: readonly (Heading | Block)[]): Heading | undefined {
  const [first, second] = parts
  if (first?.kind !== 'heading' || first.text === '') return undefined
  if (namesBusinessModel(first.text)) return first
  if (first.level > 2 || namesBlock(first.text)) return undefined
  const rivals = parts.some((part) => part !== first && part.kind === 'heading' && part.level <= first.level)
  return !rivals || second?.kind === 'heading' ? first : undefined
}

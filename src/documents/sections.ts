import { Anchors } from './anchors.ts'
import type { Heading } from './blocks.ts'
import type { Block, Section } from './document.ts'

/**
 * Sections by headings. `title` names text that has no heading; `titleHeading` is the heading that is the document's title: it
 * stands above no section and has one of its own only when text follows it directly.
 */
export function sectionsOf(
  parts: readonly (Heading | Block)[],
  title: string,
  titleHeading: Heading | undefined,
  length: number,
): Section[] {
  const anchors = new Anchors()
  const sections: Section[] = []
  let above: Heading[] = []
  let heading: Heading | undefined
  let start = parts[0]?.start ?? 0
  let blocks: Block[] = []
  const close = (end: number) => {
    const bare = heading === undefined || heading === titleHeading
    if (!bare || blocks.length > 0) {
      const words = heading?.text || title
      const names = above.filter((h) => h !== titleHeading && h.text !== '').map((h) => h.text)
      sections.push({
        heading: words,
        level: heading?.level ?? 0,
        anchor: anchors.next(heading && !heading.text ? '' : words),
        above: names,
        start,
        end,
        blocks,
      })
    }
    if (heading) above.push(heading)
  }
  for (const part of parts) {
    if (part.kind !== 'heading') {
      blocks.push(part)
      continue
    }
    close(part.start)
    above = above.filter((h) => h.level < part.level)
    heading = part
    start = part.start
    blocks = []
  }
  close(length)
  return sections
}

import type { Heading } from './blocks.ts'
import type { Block } from './document.ts'
import { namesBlock } from './title.ts'

/**
 * A paragraph that is nothing but the usual name of a block ("Channels", "**Key Partners:**") is a heading whose mark was lost, when
 * something but a heading follows it. Its level is that of the other headings that name blocks, else one below the heading before it.
 */
export function withLoneHeadings(parts: readonly (Heading | Block)[]): (Heading | Block)[] {
  const usual = parts.find((part): part is Heading => part.kind === 'heading' && namesBlock(part.text))?.level
  let before = 1
  return parts.map((part, i) => {
    if (part.kind === 'heading') before = part.level
    const next = parts[i + 1]
    if (part.kind !== 'paragraph' || part.sentences.length !== 1 || !next || next.kind === 'heading') return part
    const text = part.sentences[0]!.text.replace(/\s*:$/, '')
    if (!namesBlock(text)) return part
    if (next.kind === 'list') next.leadIn = undefined
    return { kind: 'heading', level: usual ?? Math.min(before + 1, 6), text, start: part.start }
  })
}

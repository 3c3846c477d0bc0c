import type { Document, Span } from './document.ts'
import { codeSpans } from './quote.ts'

export interface BrokenLink {
  /** As the document writes it. */
  target: string
  /** From 1. */
  line: number
  /** A sentence. */
  reason: string
}

/** `](target` of a link or an image, and `[label]: target` at the beginning of a line; white space or `<` may stand before the target. */
const TARGET =
  /\]\([ \t]{0,20}<?([^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200}){0,20})|^[ \t]{0,3}\[[^\][\r\n]{1,200}\]:[ \t]{0,20}<?([^\s<>]{1,2000})/gm

/** Of another site, or of the root of this one: `https:`, `mailto:`, `//host`, `/path`. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/)/i

/**
 * Links within a document to an anchor that it has not, and to files beside it that are not there. Without `fileExists` files are taken to
 * be there. What code shows is no link.
 */
export function brokenLinks(
  { text, sections }: Document,
  lineOf: (offset: number) => number,
  fileExists: (path: string) => boolean = () => true,
): BrokenLink[] {
  const anchors = new Set(sections.map(({ anchor }) => anchor))
  const inBlock = within(sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'verbatim')))
  const inSpan = within(codeSpans(text).map(([start, end]) => ({ start, end })))
  const inCode = (offset: number) => inBlock(offset) || inSpan(offset)
  return [...text.matchAll(TARGET)].flatMap((match): BrokenLink[] => {
    const target = (match[1] ?? match[2]) as string
    const reason = ELSEWHERE.test(target) || inCode(match.index) ? undefined : faultOf(target, anchors, fileExists)
    return reason === undefined ? [] : [{ target, line: lineOf(match.index + match[0].length - target.length), reason }]
  })
}

function faultOf(target: string, anchors: ReadonlySet<string>, fileExists: (path: string) => boolean): string | undefined {
  const [, path = '', anchor] = /^([^#?]*)[^#]*(?:#(.*))?$/s.exec(target) ?? []
  if (path !== '') return fileExists(decoded(path)) ? undefined : 'There is no such file.'
  if (anchor === undefined || anchor === '' || anchors.has(decoded(anchor))) return undefined
  return 'No heading of the document has this anchor.'
}

/** As it stands when it is no encoding of anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether an offset lies in one of these spans, which stand in order and apart. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle] as Span).start <= offset) low = middle + 1
      else high = middle
    }
    return offset < (spans[low - 1]?.end ?? 0)
  }
}

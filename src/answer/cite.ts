import type { Citation, QuotedPlace } from '../contract/messages.ts'
import { passagePath } from '../contract/paths.ts'
import type { Document, Section, Span } from '../documents/document.ts'
import { quoteOf } from '../documents/quote.ts'

/** A place of a document as it is shown: with its words, its section and its address. */
export function quotedPlace(document: Document, section: Section, { start, end }: Span): QuotedPlace {
  return {
    document: document.id,
    title: document.title,
    section: section.heading,
    url: passagePath(document.id, start, end, section.anchor),
    quote: quoteOf(document.text, start, end),
    start,
    end,
  }
}

/** Numbers quotes in the order of the answer, the same place once. */
export class Citations {
  readonly list: Citation[] = []
  readonly #ids = new Map<string, number>()

  /** The mark of a quote: `[1]`. */
  mark(document: Document, section: Section, span: Span): string {
    const place = `${span.start} ${span.end} ${document.id}`
    const known = this.#ids.get(place)
    if (known !== undefined) return `[${known}]`
    const id = this.list.length + 1
    this.#ids.set(place, id)
    this.list.push({ id, ...quotedPlace(document, section, span) })
    return `[${id}]`
  }
}

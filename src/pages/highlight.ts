import { html } from 'hono/html'
import type { Document, Sentence, Span } from '../documents/document.ts'
import { type Piece, piecesOf, sourceOf } from './cited.ts'
import type { Html } from './layout.ts'

/** Writes the text of a page and marks what is cited. The first mark of the page is `#cite`. */
export interface Highlight {
  text(sentences: readonly Sentence[]): Html
  /** Text that is cited whole or not at all. */
  whole(text: string, span: Span): Html
  /** How many marks were written so far. */
  readonly marks: number
}

/**
 * The address of a passage ends in the anchor of its section. On a page that marks a passage the section's anchor stands at the
 * passage itself, so that a browser goes there without scripts.
 */
export function highlightOf(document: Document, cite: Span | undefined): Highlight {
  const anchor = cite && document.sections.find((section) => cite.start >= section.start && cite.start < section.end)?.anchor
  const source = sourceOf(document.text)
  let marks = 0

  const mark = (content: Html): Html => {
    marks += 1
    if (marks > 1) return html`<mark>${content}</mark>`
    return html`<span class="place" id="${anchor ?? 'passage'}"><mark id="cite">${content}</mark></span>`
  }
  const write = (pieces: readonly Piece[]): Html => html`${pieces.map(pieceHtml)}`

  return {
    text: (sentences) => {
      const pieces = piecesOf(source, sentences, cite)
      const from = pieces.findIndex((piece) => piece.cited)
      if (from < 0) return write(pieces)
      const to = pieces.findLastIndex((piece) => piece.cited) + 1
      return html`${write(pieces.slice(0, from))}${mark(write(pieces.slice(from, to)))}${write(pieces.slice(to))}`
    },
    whole: (text, span) => (cite && text && cite.start < span.end && cite.end > span.start ? mark(html`${text}`) : html`${text}`),
    get marks() {
      return marks
    },
  }
}

const pieceHtml = ({ text, strong }: Piece): Html => (strong ? html`<strong>${text}</strong>` : html`${text}`)

import { html } from 'hono/html'
import type { Document, Sentence, Span } from '../documents/document.ts'
import { type Piece, piecesOf, sourceOf } from './cited.ts'
import type { Html } from './layout.ts'

/** Writes the text of a page, marks what is cited and links each sentence to itself. The first mark of the page is `#_cite`. */
export interface Highlight {
  /** `anchor` is that of the section; without one, sentences have no links. */
  text(sentences: readonly Sentence[], anchor?: string): Html
  /** Text that is cited whole or not at all. */
  whole(text: string, span: Span): Html
  /** How many marks were written so far. */
  readonly marks: number
}

/** Text without marks and links. */
export const plainHighlight = (document: Document): Highlight => highlightOf(document, undefined)

/**
 * The address of a passage ends in the anchor of its section. On a page that marks a passage the section's anchor stands at the
 * passage itself, so that a browser goes there without scripts. An id with `_` before it is the page's own: no anchor has one.
 */
export function highlightOf(document: Document, cite: Span | undefined): Highlight {
  const anchor = cite && document.sections.find((section) => cite.start >= section.start && cite.start < section.end)?.anchor
  const source = sourceOf(document.text)
  let marks = 0

  const mark = (content: Html): Html => {
    marks += 1
    if (marks > 1) return html`<mark>${content}</mark>`
    return html`<span class="place" id="${anchor ?? '_passage'}"><mark id="_cite">${content}</mark></span>`
  }

  return {
    text: (sentences, at) => {
      const write = (pieces: readonly Piece[]): Html => html`${pieces.map((piece) => pieceHtml(piece, at))}`
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

function pieceHtml({ text, strong, ends }: Piece, anchor: string | undefined): Html {
  const words = strong ? html`<strong>${text}</strong>` : html`${text}`
  return ends && anchor !== undefined ? html`${words}${sentenceLink(ends, anchor)}` : words
}

/** Drawn by the style sheet when the pointer is near; it holds no text, so that what is copied stays the document's. */
const sentenceLink = ({ start, end }: Span, anchor: string): Html =>
  html`<a class="at" href="?cite=${start}-${end}#${encodeURIComponent(anchor)}" tabindex="-1" aria-hidden="true"></a>`

import { html } from 'hono/html'
import { comparePath, documentPath, documentPicturePath, documentTextPath } from '../contract/paths.ts'
import type { Document, Span } from '../documents/document.ts'
import { canvasHtml, introduction, openingHtml } from './canvas-html.ts'
import { describe, documentData } from './document-data.ts'
import { explanationPlaceOver } from './explanation-html.ts'
import { highlightOf } from './highlight.ts'
import { type Html, layout } from './layout.ts'
import { contents, wholeText } from './whole-text.ts'

export interface DocumentPage {
  /** A span of the document's text, marked on the page. */
  cite?: Span | undefined
  /** A question for each block that can be asked of, by the block's name. */
  questions?: Partial<Record<string, string>>
  /** There are other documents to compare it with. */
  others?: boolean
  /** The chat also shows why an answer came about. */
  explains?: boolean
  /** The address that the page was asked at: `https://host`. Without it the page says nothing of where it is. */
  origin?: string | undefined
}

/** The page of a document: its canvas, then all of its text. */
export function documentPage(
  document: Document,
  { cite, questions = {}, others = false, explains = false, origin }: DocumentPage = {},
): string {
  const { id, title, company } = document
  const highlight = highlightOf(document, cite)
  const text = wholeText(document, highlight)
  const marked = highlight.marks > 0
  const intro = introduction(document)
  return layout({
    title: `${title} · Nineblocks`,
    description: describe(document),
    alternate: documentTextPath(id),
    explains,
    ...(origin !== undefined && {
      address: origin + documentPath(id),
      picture: origin + documentPicturePath(id),
      data: documentData(document, origin),
    }),
    chat: html`<nineblocks-chat mode="floating" document="${id}" heading="${`Ask about ${company}`}"></nineblocks-chat>`,
    main: html`<article>
<div class="sheet">
<h1 dir="auto">${title}</h1>
${intro && openingHtml(intro)}
<h2 class="hidden">Business model canvas</h2>
${canvasHtml(document, { questions, here: !marked })}
</div>
<p class="links">${others && html`<a href="${comparePath([id])}">Compare with others</a> `}<a href="${documentTextPath(id)}">As plain text</a></p>
<div class="text">
${contents(document, marked)}
<div>
<h2 id="_text">The whole text</h2>
${text}</div>
</div>
</article>
${marked && markedHtml(id)}${explains && explanationPlaceOver}`,
  })
}

/** Stays in sight: one who came from an answer finds the way back from wherever the passage stands. */
const markedHtml = (id: string): Html => html`<aside class="came" aria-label="Marked passage">
<p>An answer cites <a href="#_cite">the marked passage</a>.</p>
<p><a href="/#_chat" data-nineblocks-ask="">Back to the chat</a> <a href="${documentPath(id)}">Without the mark</a></p>
</aside>`

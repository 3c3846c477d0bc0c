import { html } from 'hono/html'
import { documentPath, sectionPath } from '../contract/paths.ts'
import type { Document, Section, Span } from '../documents/document.ts'
import { blockHtml } from './blocks.ts'
import { type Highlight, highlightOf } from './highlight.ts'
import { type Html, layout } from './layout.ts'

/** A page shorter than this needs no list of its sections. */
const SECTIONS_WORTH_A_LIST = 4

/** The readable page of a document. `cite` is a span of its text, marked on the page. */
export function documentPage(document: Document, cite?: Span): string {
  const highlight = highlightOf(document, cite)
  const sections = document.sections.map((section) => sectionHtml(document, section, highlight))
  return layout({
    title: `${document.title} · Nineblocks`,
    back: true,
    main: html`<article>
<h1>${document.title}</h1>
${highlight.marks > 0 && html`<p class="came">The passage that the answer cites is <a href="#cite">marked below</a>.</p>`}
${contents(document, highlight.marks > 0)}
${sections}
</article>`,
  })
}

function contents(document: Document, marked: boolean): Html {
  const headed = document.sections.filter((section) => hasHeading(document, section))
  if (headed.length < SECTIONS_WORTH_A_LIST) return html``
  const link = (section: Section) =>
    marked ? sectionPath(document.id, section.anchor) : `#${encodeURIComponent(section.anchor)}`
  return html`<nav class="contents" aria-label="Sections"><ul class="plain">
${headed.map((section) => html`<li><a href="${link(section)}">${section.heading}</a></li>\n`)}</ul>
${marked && html`<a class="muted" href="${documentPath(document.id)}">Without the mark</a>`}</nav>`
}

function sectionHtml(document: Document, section: Section, highlight: Highlight): Html {
  const before = highlight.marks
  const top = section.blocks[0]?.start ?? section.end
  const heading = hasHeading(document, section)
    ? headingHtml(section, highlight.whole(section.heading, { start: section.start, end: top }))
    : html``
  const blocks = section.blocks.map((block) => html`${blockHtml(block, highlight)}\n`)
  const holdsFirstMark = before === 0 && highlight.marks > 0
  return holdsFirstMark
    ? html`<section>\n${heading}\n${blocks}</section>\n`
    : html`<section id="${section.anchor}">\n${heading}\n${blocks}</section>\n`
}

/** The page's own heading stands for the document's title. */
const hasHeading = (document: Document, section: Section): boolean => section.level > 0 && section.heading !== document.title

function headingHtml(section: Section, text: Html): Html {
  switch (section.above.length) {
    case 0:
      return html`<h2>${text}</h2>`
    case 1:
      return html`<h3>${text}</h3>`
    case 2:
      return html`<h4>${text}</h4>`
    default:
      return html`<h5>${text}</h5>`
  }
}

import { html } from 'hono/html'
import { sectionPath } from '../contract/paths.ts'
import type { Document, Section } from '../documents/document.ts'
import { blockHtml } from './blocks.ts'
import type { Highlight } from './highlight.ts'
import type { Html } from './layout.ts'

/** A page with fewer sections needs no list of them. */
const SECTIONS_WORTH_A_LIST = 4
/** A list with more helps nobody. */
const MOST_LISTED = 60

/** All of a document, every section at its anchor. Links leave the mark of a cited passage behind. */
export function wholeText(document: Document, highlight: Highlight): Html {
  return html`${document.sections.map((section) => sectionHtml(document, section, highlight))}`
}

export function contents(document: Document, marked: boolean): Html {
  const headed = document.sections.filter((section) => hasHeading(document, section))
  if (headed.length < SECTIONS_WORTH_A_LIST || headed.length > MOST_LISTED) return html``
  const link = ({ anchor }: Section) => (marked ? sectionPath(document.id, anchor) : `#${encodeURIComponent(anchor)}`)
  return html`<nav class="contents" aria-label="Sections"><ul class="plain">
${headed.map((section) => html`<li><a href="${link(section)}">${section.heading}</a></li>\n`)}</ul></nav>`
}

function sectionHtml(document: Document, section: Section, highlight: Highlight): Html {
  const before = highlight.marks
  const top = section.blocks[0]?.start ?? section.end
  const heading = hasHeading(document, section)
    ? headingHtml(section, highlight.whole(section.heading, { start: section.start, end: top }))
    : html``
  const blocks = section.blocks.map((block) => html`${blockHtml(block, highlight, section.anchor)}\n`)
  const holdsFirstMark = before === 0 && highlight.marks > 0
  return holdsFirstMark
    ? html`<section>\n${heading}\n${blocks}</section>\n`
    : html`<section id="${section.anchor}">\n${heading}\n${blocks}</section>\n`
}

/** The page's own heading stands for the document's title. */
const hasHeading = (document: Document, section: Section): boolean => section.level > 0 && section.heading !== document.title

function headingHtml({ above, anchor, heading }: Section, text: Html): Html {
  const words = html`${text}<a class="at" href="#${encodeURIComponent(anchor)}"><span class="hidden">Link to ${heading}</span></a>`
  switch (above.length) {
    case 0:
      return html`<h3 dir="auto">${words}</h3>`
    case 1:
      return html`<h4 dir="auto">${words}</h4>`
    case 2:
      return html`<h5 dir="auto">${words}</h5>`
    default:
      return html`<h6 dir="auto">${words}</h6>`
  }
}

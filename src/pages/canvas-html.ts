import { html } from 'hono/html'
import { documentPath, sectionPath } from '../contract/paths.ts'
import type { Document, Section } from '../documents/document.ts'
import { type ToldBlock, toldBlocks } from '../documents/told-blocks.ts'
import { askPath } from './ask-form.ts'
import { blockHtml } from './blocks.ts'
import { type Highlight, plainHighlight } from './highlight.ts'
import type { Html } from './layout.ts'
import { type Opening, openingOf } from './opening.ts'

export interface CanvasOptions {
  /** A question for each block that can be asked of, by the block's name. */
  questions: Partial<Record<string, string>>
  /** The canvas stands on the page of its document, so that its links need no address. */
  here?: boolean
}

/** Words of an opening: high blocks have room for more than those that share a column. */
const WORDS: Record<string, number> = {
  'customer-segments': 60,
  'value-proposition': 60,
  'key-partners': 60,
  'cost-structure': 40,
  'revenue-streams': 40,
}
const FEW_WORDS = 26
/** UTF-16 code units that a block opens on the canvas; what is longer goes on in the text below. */
const MOST_TEXT = 12_000
/** Other sections that are named under the canvas. */
const MOST_OTHERS = 12

/** The nine blocks as the Business Model Canvas, in the order in which a business model is told; the style sheet sets the picture. */
export function canvasHtml(document: Document, { questions, here = false }: CanvasOptions): Html {
  const told = toldBlocks(document)
  const { blocks } = told
  const others = told.others.filter(({ heading }) => heading !== document.title)
  const link = (section: Section) => (here ? `#${encodeURIComponent(section.anchor)}` : sectionPath(document.id, section.anchor))
  const context = { document, link, highlight: plainHighlight(document) }
  return html`<div class="canvas">
${blocks.map((block, i) => html`${cellHtml(block, i + 1, questions[block.name], context)}\n`)}</div>
${others.length > 0 && othersHtml(others, context)}`
}

interface Context {
  document: Document
  link: (section: Section) => string
  highlight: Highlight
}

function cellHtml(block: ToldBlock, number: number, question: string | undefined, context: Context): Html {
  const { name, title, sections } = block
  const [first] = sections
  const opening = openingOf(
    sections.flatMap(({ blocks }) => blocks),
    WORDS[name] ?? FEW_WORDS,
  )
  return html`<section class="cell ${name}${!first && ' silent'}" aria-labelledby="_${name}">
<h3 id="_${name}"><span class="number" aria-hidden="true">${number}</span> ${first ? html`<a href="${context.link(first)}">${title}</a>` : title}</h3>
${first ? openingHtml(opening) : html`<p class="not-told">Not told</p>`}
${
  first &&
  (question || !opening.whole) &&
  html`<div class="more">
${!opening.whole && wholeHtml(block, context)}
${question && html`<a class="ask-of" href="${askPath(question, context.document.id)}" data-nineblocks-ask="${question}" title="${question}">Ask<span class="hidden">: ${question}</span></a>`}
</div>`
}
</section>`
}

export const openingHtml = ({ paragraphs, items }: Opening): Html => html`<div class="opening" dir="auto">
${paragraphs.map((text) => html`<p>${text}</p>\n`)}${items.length > 0 && html`<ul>${items.map((text) => html`<li>${text}</li>`)}</ul>`}
</div>`

function wholeHtml({ title, sections }: ToldBlock, { document, highlight }: Context): Html {
  let left = MOST_TEXT
  const shown = sections.flatMap((section, i) => {
    const blocks = section.blocks.filter((block) => {
      left -= block.end - block.start
      return left >= 0
    })
    const heading = i > 0 && html`<h4>${section.heading}</h4>\n`
    return blocks.length > 0 ? [html`${heading}${blocks.map((block) => html`${blockHtml(block, highlight)}\n`)}`] : []
  })
  const goesOn = left < 0 && html`<p><a href="${sectionPath(document.id, sections[0]!.anchor)}">Read on in the text</a></p>`
  return html`<details><summary>In full<span class="hidden">: ${title}</span></summary>
<div class="whole" dir="auto">
${shown}${goesOn}</div></details>`
}

/** The text that stands before all headings, in short. */
export function introduction(document: Document): Opening | undefined {
  const section = toldBlocks(document).others.find(({ heading }) => heading === document.title)
  return section && openingOf(section.blocks, WORDS['cost-structure']!)
}

function othersHtml(others: readonly Section[], { document, link }: Context): Html {
  const rest = others.length - MOST_OTHERS
  return html`<div class="others">
<h3>Also told</h3>
<ul class="plain">
${others.slice(0, MOST_OTHERS).map((section) => html`<li dir="auto"><a href="${link(section)}">${section.heading}</a></li>\n`)}${
  rest > 0 && html`<li><a href="${documentPath(document.id)}#_text">${rest.toLocaleString('en')} more in the text</a></li>`
}</ul>
</div>`
}

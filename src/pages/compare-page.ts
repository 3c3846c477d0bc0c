import { html } from 'hono/html'
import { COMPARE_PATH, comparePath, documentPath, passagePath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { type ToldBlock, toldBlocks } from '../documents/told-blocks.ts'
import { openingHtml } from './canvas-html.ts'
import { documentList } from './document-list.ts'
import { type Html, layout } from './layout.ts'
import { openingOf } from './opening.ts'

export const MOST_COMPARED = 4
/** Words of one company's side of a block. */
const WORDS = 70

export interface ComparePage {
  /** In the order in which they were named, two to four. */
  documents: readonly Document[]
}

/** `documents=a,b`, or the parameter once for each, as a form sends it → ids, each once. An id may hold a comma. */
export function comparedIds(values: readonly string[], isDocument: (id: string) => boolean): string[] {
  const ids = values.flatMap((value) => (isDocument(value) ? [value] : value.split(',')))
  return [...new Set(ids.map((id) => id.trim()).filter(Boolean))]
}

/** Documents block by block, each in its own words. */
export function comparePage({ documents }: ComparePage): string {
  const names = documents.map(({ company }) => company)
  const ids = documents.map(({ id }) => id)
  const told = documents.map((document) => ({ document, blocks: toldBlocks(document).blocks }))
  const blocks = told[0]!.blocks
  return layout({
    title: `${names.join(', ')}: side by side · Nineblocks`,
    description: `The business models of ${names.join(', ')}, block by block, each in its own words.`,
    chat: html`<nineblocks-chat mode="floating" heading="Ask about them"></nineblocks-chat>`,
    main: html`<h1 dir="auto">${names.join(' · ')}</h1>
<p class="lead">Block by block, each in its document’s own words.</p>
<ul class="compared">
${documents.map((document) => chosenHtml(document, ids))}${
  ids.length < MOST_COMPARED && html`<li><a href="${comparePath(ids)}&amp;choose">Add a company</a></li>`
}</ul>
<nav class="contents" aria-label="Blocks"><ul class="plain">
${blocks.map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>\n`)}</ul></nav>
${blocks.map(({ name, title }, i) =>
  rowHtml(
    name,
    title,
    told.map(({ document, blocks }) => ({ document, block: blocks[i]! })),
  ),
)}`,
  })
}

function chosenHtml({ id, company }: Document, ids: readonly string[]): Html {
  const others = ids.filter((other) => other !== id)
  return html`<li><a href="${documentPath(id)}" dir="auto">${company}</a>${
    ids.length > 2 && html` <a class="muted" href="${comparePath(others)}" aria-label="Without ${company}">×</a>`
  }</li>
`
}

function rowHtml(name: string, title: string, sides: readonly { document: Document; block: ToldBlock }[]): Html {
  return html`<section class="row" id="${name}" aria-labelledby="_${name}">
<h2 id="_${name}">${title}</h2>
<div class="sides">
${sides.map(({ document, block }) => sideHtml(document, block))}</div>
</section>
`
}

function sideHtml(document: Document, { sections }: ToldBlock): Html {
  const [first] = sections
  const opening = first && openingOf(first.blocks, WORDS)
  return html`<div class="side">
<h3 dir="auto">${document.company}</h3>
${opening ? openingHtml(opening) : html`<p class="not-told">Not told</p>`}
${opening && html`<p class="source"><span class="muted">Source:</span> <a href="${passagePath(document.id, opening.start, opening.end, first.anchor)}">${first.heading}<span class="hidden"> of ${document.company}</span></a>${!opening.whole && html` <span class="muted">has more than this</span>`}</p>`}
</div>
`
}

/** Where the companies to compare are chosen; some may be chosen already. */
export function chooserPage(documents: readonly Document[], chosen: readonly string[], query?: string): string {
  return layout({
    title: 'Compare companies · Nineblocks',
    searches: true,
    main: html`<h1>Compare companies</h1>
<p class="lead">Choose two to four. Their business models are shown side by side, block by block.</p>
${documentList({ documents, action: COMPARE_PATH, query, chosen })}`,
  })
}

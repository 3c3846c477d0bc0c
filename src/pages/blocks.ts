import { html } from 'hono/html'
import type { Block, List, ListItem, Table } from '../documents/document.ts'
import type { Highlight } from './highlight.ts'
import type { Html } from './layout.ts'

/** With the anchor of its section, each sentence links to itself. */
export function blockHtml(block: Block, highlight: Highlight, anchor?: string): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${highlight.text(block.sentences, anchor)}</p>`
    case 'list':
      return listHtml(block, block.items, highlight, anchor)
    case 'table':
      return tableHtml(block, highlight)
    case 'verbatim':
      return html`<pre tabindex="0">${highlight.whole(block.text, block)}</pre>`
  }
}

/** Items deeper than the first one belong to the item before them. */
function listHtml(list: List, items: readonly ListItem[], highlight: Highlight, anchor: string | undefined): Html {
  const depth = Math.min(...items.map((item) => item.depth))
  const groups: ListItem[][] = []
  for (const item of items) {
    if (item.depth === depth || groups.length === 0) groups.push([item])
    else groups.at(-1)!.push(item)
  }
  const entries = groups.map(
    ([first, ...within]) =>
      html`<li>${highlight.text([first!], anchor)}${within.length > 0 && listHtml(list, within, highlight, anchor)}</li>\n`,
  )
  return list.ordered ? html`<ol dir="auto">\n${entries}</ol>` : html`<ul dir="auto">\n${entries}</ul>`
}

function tableHtml(table: Table, highlight: Highlight): Html {
  const rows = table.rows.map((row) => html`<tr>${row.cells.map((cell) => html`<td>${highlight.whole(cell, row)}</td>`)}</tr>\n`)
  return html`<div class="wide" dir="auto" tabindex="0" role="group" aria-label="Table"><table>
<thead><tr>${table.header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`
}

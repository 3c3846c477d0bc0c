import { html } from 'hono/html'
import type { AnswerInline } from '../contract/answer-inline.ts'
import { type AnswerItem, type AnswerList, type AnswerNode, parseAnswer } from '../contract/answer-text.ts'
import type { Html } from './layout.ts'

/** An answer's text. Marks of these citations link to `#source-1` and so on; any other mark is text. */
export function answerHtml(answer: string, citations: ReadonlySet<number>): Html {
  return html`${parseAnswer(answer).map((node) => html`${nodeHtml(node, citations)}\n`)}`
}

function nodeHtml(node: AnswerNode, citations: ReadonlySet<number>): Html {
  switch (node.kind) {
    case 'paragraph':
      return html`<p>${inlineHtml(node.children, citations)}</p>`
    case 'list':
      return listHtml(node, citations)
    case 'table':
      return html`<div class="wide" tabindex="0" role="group" aria-label="Table"><table>
<thead><tr>${node.header.map((cell) => html`<th scope="col">${inlineHtml(cell, citations)}</th>`)}</tr></thead>
<tbody>${node.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlineHtml(cell, citations)}</td>`)}</tr>\n`)}</tbody>
</table></div>`
  }
}

function listHtml(list: AnswerList, citations: ReadonlySet<number>): Html {
  const items = list.items.map((item) => itemHtml(item, citations))
  return list.ordered ? html`<ol start="${list.start}">\n${items}</ol>` : html`<ul>\n${items}</ul>`
}

const itemHtml = (item: AnswerItem, citations: ReadonlySet<number>): Html =>
  html`<li>${inlineHtml(item.children, citations)}${item.lists.map((list) => listHtml(list, citations))}</li>\n`

const inlineHtml = (children: readonly AnswerInline[], citations: ReadonlySet<number>): Html =>
  html`${children.map((child) => oneInline(child, citations))}`

function oneInline(child: AnswerInline, citations: ReadonlySet<number>): Html | string {
  switch (child.kind) {
    case 'text':
      return child.text
    case 'strong':
      return html`<strong>${inlineHtml(child.children, citations)}</strong>`
    case 'emphasis':
      return html`<em>${inlineHtml(child.children, citations)}</em>`
    case 'mark':
      return citations.has(child.id) ? markHtml(child.id) : `[${child.id}]`
  }
}

const markHtml = (id: number): Html => html`<sup><a href="#source-${id}" aria-label="Source ${id}">[${id}]</a></sup>`

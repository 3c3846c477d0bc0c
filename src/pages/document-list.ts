import { html } from 'hono/html'
import { finds, searchable } from '../contract/name-search.ts'
import { COMPARE_PATH, documentPath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import type { Html } from './layout.ts'

export interface DocumentList {
  documents: readonly Document[]
  /** Where the search without scripts leads. */
  action: string
  /** What was searched for without scripts. */
  query?: string | undefined
  /** The ids that are chosen already. */
  chosen?: readonly string[]
}

/**
 * All documents by name: a field that searches them, by the server without scripts and as one types with them, and a box on each to
 * compare up to four.
 */
export function documentList({ documents, action, query = '', chosen = [] }: DocumentList): Html {
  const wanted = searchable(query)
  const sorted = documents
    .map((document) => ({ document, key: searchable(nameOf(document)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const first = sorted.filter(({ document }) => chosen.includes(document.id))
  const rest = sorted.filter(({ document }) => !chosen.includes(document.id))
  const found = rest.filter(({ key }) => finds(wanted, key)).length
  return html`<search class="finder" data-finder>
<form class="find" action="${action}" method="get">
<label for="_find">Find a company</label>
<div><input type="search" id="_find" name="q" value="${query}" autocomplete="off" spellcheck="false" aria-describedby="_found">
<button type="submit">Find</button></div>
${chosen.map((id) => html`<input type="hidden" name="documents" value="${id}">`)}
<p id="_found" class="muted" role="status">${foundText(first.length + found, documents.length)}</p>
</form>
<form action="${COMPARE_PATH}" method="get">
<ul class="names">
${first.map(({ document }) => itemHtml(document, ' checked'))}${rest.map(({ document, key }) => itemHtml(document, '', finds(wanted, key) ? '' : ' hidden'))}</ul>
<p class="compare-bar"><button type="submit">Compare the chosen</button> <span class="muted">Two to four, side by side</span></p>
</form>
</search>`
}

const foundText = (found: number, all: number): string =>
  found === all
    ? `${all.toLocaleString('en')} documents`
    : `${found.toLocaleString('en')} of ${all.toLocaleString('en')} documents`

const nameOf = ({ company, title }: Document): string => (title.includes(company) ? company : title)

function itemHtml(document: Document, checked: '' | ' checked', hidden: '' | ' hidden' = ''): Html {
  const name = nameOf(document)
  return html`<li${hidden}><input type="checkbox" name="documents" value="${document.id}" aria-label="Compare ${name}"${checked}><a href="${documentPath(document.id)}"><bdi>${name}</bdi></a></li>
`
}

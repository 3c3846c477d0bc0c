import { html } from 'hono/html'
import { documentPath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { askForm } from './ask-form.ts'
import { type Html, layout } from './layout.ts'
import { questionList } from './question-list.ts'

export interface FrontPage {
  documents: readonly Document[]
  /** Questions to begin with. */
  suggestions: readonly string[]
}

/** More documents than this stand behind a click. */
const SHOWN_DOCUMENTS = 12

export function frontPage({ documents, suggestions }: FrontPage): string {
  const only = documents.length === 1 ? documents[0] : undefined
  const subject = only ? `the business model of ${only.company}` : 'a business model'
  return layout({
    title: only ? `Ask about ${only.company} · Nineblocks` : 'Nineblocks',
    chat: true,
    main: html`<h1>Ask about ${subject}</h1>
<p class="lead">Every answer is a quote with its source. If ${only ? 'the document does' : 'the documents do'} not tell, you are told so.</p>
<nineblocks-chat mode="inline" heading="${only ? only.title : 'Business models'}" suggestions="${JSON.stringify(suggestions)}">
${askForm('Your question')}
${
  suggestions.length > 0 &&
  html`<h2 class="small">Questions to begin with</h2>
${questionList(suggestions)}`
}
</nineblocks-chat>
${
  documents.length > 0 &&
  html`<h2>${only ? 'The document' : `${documents.length.toLocaleString('en')} documents`}</h2>
${documentList(documents)}`
}`,
  })
}

function documentList(documents: readonly Document[]): Html {
  const list = html`<ul class="plain">
${documents.map((document) => html`<li><a href="${documentPath(document.id)}">${document.title}</a></li>\n`)}</ul>`
  if (documents.length <= SHOWN_DOCUMENTS) return list
  return html`<details><summary>Show all</summary>${list}</details>`
}

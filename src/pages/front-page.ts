import { html } from 'hono/html'
import { COMPARE_PATH, documentPath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { askForm } from './ask-form.ts'
import { canvasHtml } from './canvas-html.ts'
import { describe } from './document-data.ts'
import { documentList } from './document-list.ts'
import { explanationPlace } from './explanation-html.ts'
import { type Html, layout } from './layout.ts'
import { questionList } from './question-list.ts'

export interface FrontPage {
  documents: readonly Document[]
  /** Questions to begin with. */
  suggestions: readonly string[]
  /** Of the one document that there is, if there is one: a question for each block that can be asked of. */
  questions?: Partial<Record<string, string>>
  /** What was searched for without scripts. */
  query?: string | undefined
  /** The chat also shows why an answer came about. */
  explains?: boolean
}

/** One document is shown as its canvas; of several there is a list. Beside either stands the chat. */
export function frontPage(front: FrontPage): string {
  const { documents, explains = false } = front
  const only = documents.length === 1 ? documents[0] : undefined
  return layout({
    title: only ? `${only.title} · Nineblocks` : 'Ask about business models · Nineblocks',
    description: only
      ? describe(only)
      : `${documents.length.toLocaleString('en')} business models, asked in plain words. Every answer is a quote with its source.`,
    front: true,
    chat: true,
    explains,
    searches: documents.length > 1,
    main: only ? oneHtml(only, front) : manyHtml(front),
  })
}

const oneHtml = (document: Document, front: FrontPage): Html => html`<h1 dir="auto">${document.title}</h1>
<p class="lead">Look at the nine blocks, or ask. Every answer is a quote with its source; what the document does not tell, you are told so.</p>
<div class="beside">
${chatHtml(`Ask about ${document.company}`, front, false)}
<div class="sheet">
<h2 class="hidden">Business model canvas</h2>
${canvasHtml(document, { questions: front.questions ?? {} })}
<p class="links"><a href="${documentPath(document.id)}">The whole text</a></p>
</div>
</div>`

const manyHtml = (
  front: FrontPage,
): Html => html`<h1>Ask about ${front.documents.length > 1 ? `${front.documents.length.toLocaleString('en')} ` : ''}business models</h1>
<p class="lead">Name a company and ask, or ask which company does something. Every answer is a quote with its source.</p>
<div class="beside">
${chatHtml('Ask about all of them', front, true)}
<div>
<h2 class="hidden">The documents</h2>
${documentList({ documents: front.documents, action: '/', query: front.query })}
</div>
</div>`

const chatHtml = (
  heading: string,
  { suggestions, explains = false }: FrontPage,
  several: boolean,
): Html => html`<div class="chat" id="_chat">
<nineblocks-chat mode="inline" heading="${heading}" suggestions="${JSON.stringify(suggestions.slice(0, MOST_SUGGESTIONS))}">
${askForm('Your question', undefined, explains)}
${
  suggestions.length > 0 &&
  html`<h2 class="small">Questions to begin with</h2>
${questionList(suggestions, undefined, explains)}`
}
</nineblocks-chat>${explains && explanationPlace}
${several && html`<p class="versus" role="status" data-versus="${COMPARE_PATH}" hidden></p>`}
</div>`

/** The chat shows them as buttons, and more of them would hide the field. */
const MOST_SUGGESTIONS = 4

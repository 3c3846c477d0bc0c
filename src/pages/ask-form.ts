import { html } from 'hono/html'
import { LIMITS } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import type { Html } from './layout.ts'

/** A form that asks without scripts. */
export function askForm(label: string, document?: string): Html {
  return html`<form class="ask card" action="${PATHS.ask}" method="get">
<label for="question">${label}</label>
<div>
<input type="text" id="question" name="question" required maxlength="${LIMITS.question}" autocomplete="off">
${document && html`<input type="hidden" name="document" value="${document}">`}
<button type="submit">Ask</button>
</div>
</form>`
}

/** The page that answers a question. */
export function askPath(question: string, document?: string): string {
  const query = new URLSearchParams({ question })
  if (document) query.set('document', document)
  return `${PATHS.ask}?${query}`
}

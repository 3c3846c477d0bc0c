import { html } from 'hono/html'
import { LIMITS } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import type { Html } from './layout.ts'

/** A form that asks without scripts; with `explain`, also why. */
export function askForm(label: string, document?: string, explain = false): Html {
  return html`<form class="ask card" action="${PATHS.ask}" method="get">
<label for="question">${label}</label>
<div>
<input type="text" id="question" name="question" required maxlength="${LIMITS.question}" autocomplete="off">
${document && html`<input type="hidden" name="document" value="${document}">`}${
  explain &&
  html`
<input type="hidden" name="explain" value="1">`
}
<button type="submit">Ask</button>
</div>
</form>`
}

/** The page that answers a question. */
export function askPath(question: string, document?: string, explain = false): string {
  const query = new URLSearchParams({ question })
  if (document) query.set('document', document)
  if (explain) query.set('explain', '1')
  return `${PATHS.ask}?${query}`
}

import { html } from 'hono/html'
import type { Problem } from '../contract/problems.ts'
import { askForm } from './ask-form.ts'
import { layout } from './layout.ts'

/** What is wrong with a request, for one who came by a link. */
export function problemPage({ status, title, detail, instance }: Problem): string {
  return layout({
    title: `${title} · Nineblocks`,
    unlisted: true,
    main: html`<div class="narrow">
<h1>${title}</h1>
<p class="lead">${detail}</p>
${instance && html`<p class="muted">${instance}</p>`}
<p class="muted">Status ${status}. <a href="/">To the front page</a></p>
${status !== 503 && askForm('Ask a question')}
</div>`,
  })
}

import { html } from 'hono/html'
import { askPath } from './ask-form.ts'
import type { Html } from './layout.ts'

/** Questions as links to their answers. */
export const questionList = (questions: readonly string[], document?: string, explain = false): Html =>
  html`<ul class="plain">
${questions.map((question) => html`<li><a href="${askPath(question, document, explain)}">${question}</a></li>\n`)}</ul>`

import { html } from 'hono/html'
import type { Explanation } from '../contract/explanation.ts'
import { type CandidateText, type ExplanationSection, explanationText } from '../contract/explanation-text.ts'
import type { Html } from './layout.ts'

/** How a reply came about, behind a line to open. web/explanation-view.ts draws the same beneath a chat. */
export function explanationHtml(explanation: Explanation): Html {
  const { reason, sections } = explanationText(explanation)
  return html`
<details class="why">
<summary>Why this answer?</summary>
<div>
<p>${reason}</p>
${sections.map(sectionHtml)}
</div>
</details>`
}

const sectionHtml = ({ title, facts, candidates }: ExplanationSection): Html => html`<h2>${title}</h2>
<dl>
${facts.map(({ name, text, parts }) => html`<dt>${name}</dt><dd>${text}${parts.length > 0 && partsHtml(parts)}</dd>\n`)}</dl>
${
  candidates.length > 0 &&
  html`<ol>
${candidates.map(candidateHtml)}</ol>`
}`

const candidateHtml = ({ url, section, standing, text, parts }: CandidateText): Html =>
  html`<li><p><a href="${url}">${section}</a> <span>${standing}</span></p>
<blockquote>${text}</blockquote>
${partsHtml(parts)}</li>\n`

const partsHtml = (parts: readonly string[]): Html => html`<ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>`

/** Where web/explained-fetch.ts shows why the chat's last answer came about: beneath it, or over the page that it floats on. */
export const explanationPlace = html`
<div data-why></div>`
export const explanationPlaceOver = html`
<div class="over" data-why></div>`

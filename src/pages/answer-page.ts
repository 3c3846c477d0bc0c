import { html } from 'hono/html'
import type { Answered, AskResponse, QuotedPlace, RefusalReason, Refused } from '../contract/messages.ts'
import { comparePath } from '../contract/paths.ts'
import { answerHtml } from './answer-html.ts'
import { askForm } from './ask-form.ts'
import { MOST_COMPARED } from './compare-page.ts'
import { explanationHtml } from './explanation-html.ts'
import { type Html, layout } from './layout.ts'
import { questionList } from './question-list.ts'

const REFUSALS: Record<RefusalReason, string> = {
  'not-in-documents': 'Not in the documents',
  'off-topic': 'Outside of what can be asked here',
  'unknown-company': 'No document on this company',
  'which-company': 'Which company is meant?',
}

/** The answer to one question, for a browser without scripts; with its explanation, if it has one. `document` is the one that was asked alone, if any. */
export function answerPage(question: string, response: AskResponse, document?: string): string {
  const { explanation } = response
  const explains = explanation !== undefined
  return layout({
    title: `${question} · Nineblocks`,
    description: plainAnswer(response.answer),
    unlisted: true,
    explains,
    main: html`<div class="narrow">
<h1 class="asked">${question}</h1>
${response.answered ? answeredHtml(response) : refusedHtml(response)}${explanation && explanationHtml(explanation)}
${
  response.followUps.length > 0 &&
  html`<h2 class="small">${response.answered ? 'Ask next' : 'Questions that can be answered'}</h2>
${questionList(response.followUps, document, explains)}`
}
${askForm('Ask another question', document, explains)}
</div>`,
  })
}

function answeredHtml(response: Answered): Html {
  return html`<div class="answer">
${answerHtml(response.answer, new Set(response.citations.map((citation) => citation.id)))}</div>
${
  response.citations.length > 0 &&
  html`<h2 class="small">Sources</h2>
<ol class="sources">
${response.citations.map((citation) => html`<li id="source-${citation.id}">[${citation.id}] ${placeHtml(citation)}</li>\n`)}</ol>`
}${sideBySide(response.citations)}`
}

function refusedHtml(response: Refused): Html {
  return html`<div class="refusal">
<p class="kind">${REFUSALS[response.reason]}</p>
${answerHtml(response.answer, new Set())}</div>
${
  response.related.length > 0 &&
  html`<h2 class="small">Nearest passages</h2>
<ul class="sources">
${response.related.map((place) => html`<li>${placeHtml(place)}</li>\n`)}</ul>`
}`
}

/** An answer from several documents leads to them side by side. */
function sideBySide(places: readonly QuotedPlace[]): Html | '' {
  const ids = [...new Set(places.map(({ document }) => document))].slice(0, MOST_COMPARED)
  return ids.length > 1 ? html`<p><a href="${comparePath(ids)}">See them side by side</a></p>` : ''
}

/** Without its marks, for where somebody pastes the address. */
const plainAnswer = (answer: string): string =>
  answer
    .replace(/\s*\[\d+\]|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, DESCRIPTION)
    .toWellFormed()

const DESCRIPTION = 300

const placeHtml = (place: QuotedPlace): Html =>
  html`<a href="${place.url}">${place.section}</a> <span class="muted">· ${place.title}</span>
<blockquote>${place.quote}</blockquote>`

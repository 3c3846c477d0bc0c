import type { AskResponse, QuotedPlace } from '../contract/messages.ts'

/** An answer as a program or a terminal reads it: the answer, its sources, and what can be asked next. */
export function answerMarkdown(response: AskResponse): string {
  const parts = [response.answer]
  if (response.answered && response.citations.length > 0) {
    parts.push(response.citations.map((citation) => `${citation.id}. ${place(citation)}`).join('\n'))
  }
  if (!response.answered && response.related.length > 0) {
    parts.push(['Nearest passages:', '', ...response.related.map((related) => `- ${place(related)}`)].join('\n'))
  }
  if (response.followUps.length > 0) {
    parts.push(['You can ask:', '', ...response.followUps.map((question) => `- ${escaped(question)}`)].join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

const place = ({ title, section, url, quote }: QuotedPlace): string =>
  `[${escaped(`${title}, ${section}`)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')}): ${escaped(quote)}`

/** Marks would change how the words look, or make a link of them. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

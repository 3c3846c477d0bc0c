import type { Explanation } from '../contract/explanation.ts'
import { explanationText } from '../contract/explanation-text.ts'
import type { AskResponse, QuotedPlace } from '../contract/messages.ts'

/** An answer as a program or a terminal reads it: the answer, its sources, what can be asked next, and why, if that was asked for. */
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
  if (response.explanation) parts.push(...why(response.explanation))
  return `${parts.join('\n\n')}\n`
}

function why(explanation: Explanation): string[] {
  const { reason, sections } = explanationText(explanation)
  return [
    `Why this answer? ${escaped(reason)}`,
    ...sections.flatMap(({ title, facts, candidates }) => [
      `${escaped(title)}:`,
      facts.map(({ name, text, parts }) => `- ${name}: ${escaped([text, ...parts].join(', '))}`).join('\n'),
      candidates
        .map(
          ({ url, section, standing, text, parts }, i) =>
            `${i + 1}. ${link(section, url)} ${standing}: ${escaped(text)} (${escaped(parts.join(', '))})`,
        )
        .join('\n'),
    ]),
  ].filter(Boolean)
}

const place = ({ title, section, url, quote }: QuotedPlace): string => `${link(`${title}, ${section}`, url)}: ${escaped(quote)}`

const link = (text: string, url: string): string => `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`

/** Marks would change how the words look, or make a link of them. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

import type { AskResponse } from '../contract/messages.ts'

/** The last answer's evidence once more, with the place where it stands; the refusal once more when there was no answer. */
export function repeat(question: string, last: AskResponse): AskResponse {
  if (!last.answered) return last
  const first = last.citations[0]
  if (!first) return last
  if (/\bshort|\bbrief|tl;?dr|fewer words|too long/i.test(question)) {
    return { ...last, answer: `${first.quote} [1]`, citations: [first] }
  }
  return { ...last, answer: `${first.title}, ${first.section}:\n\n${last.answer}` }
}

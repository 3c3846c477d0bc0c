import type { AskResponse } from '../contract/messages.ts'
import type { Conversation } from './conversation.ts'

/** The last answer's evidence once more, with the place where it stands; undefined when nothing was answered yet. */
export function repeat(question: string, { last }: Conversation): AskResponse | undefined {
  if (!last?.answered) return last
  const first = last.citations[0]
  if (!first) return last
  if (/\bshort|\bbrief|tl;?dr|fewer words|too long/i.test(question)) {
    return { ...last, answer: `${first.quote} [1]`, citations: [first] }
  }
  return { ...last, answer: `${first.title}, ${first.section}:\n\n${last.answer}` }
}

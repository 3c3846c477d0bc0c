import type { QuotedPlace, RefusalReason, Refused } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'
import type { Passage } from '../search/passages.ts'
import { quotedPlace } from './cite.ts'

const SENTENCES: Record<RefusalReason, string> = {
  'not-in-documents': 'The document does not tell that.',
  'off-topic': 'That is not about the business model; I only answer questions about it.',
  'unknown-company': 'I have no document on that company.',
  'which-company': 'Which company do you mean?',
}

/** Passages shown with a refusal. */
const MOST_RELATED = 3

/** A refusal, with the nearest passages, each from another section. */
export function refuse(
  reason: RefusalReason,
  nearest: readonly { passage: Passage }[],
  followUps: string[],
  candidates: readonly Document[] = [],
): Refused {
  const named = candidates.slice(0, 8).map(({ title }) => title)
  const answer = named.length > 0 ? `${SENTENCES[reason]} I have: ${named.join('; ')}.` : SENTENCES[reason]
  return { answered: false, answer, citations: [], followUps, reason, related: relatedTo(nearest) }
}

function relatedTo(nearest: readonly { passage: Passage }[]): QuotedPlace[] {
  const related: QuotedPlace[] = []
  const sections = new Set<string>()
  for (const { passage } of nearest) {
    const key = `${passage.document.id} ${passage.section.start}`
    if (sections.has(key)) continue
    sections.add(key)
    related.push(quotedPlace(passage.document, passage.section, passage))
    if (related.length === MOST_RELATED) break
  }
  return related
}

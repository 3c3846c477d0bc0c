import type { Citation } from '../contract/messages.ts'
import { wordCount } from '../language/word-count.ts'
import { compose } from './compose.ts'
import type { Composed } from './composed.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import { askDocument } from './one-document.ts'
import type { Standalone } from './standalone.ts'
import { COMPOSITION } from './weights.ts'

/** Words of one side. */
const MOST_WORDS = 70
/** A side that hesitates more than this is left out, though another side tells. */
export const LEAST_CONFIDENCE = -0.5

/** The same question to several documents: what each says, under its company's name. Undefined when none tells. */
export function compareDocuments(
  text: string,
  alone: Standalone,
  documents: readonly string[],
  knowledge: Knowledge,
): { sides: OneAnswer[]; composed: Composed | undefined } {
  const asked = documents.map((document) => askDocument(text, alone, document, knowledge))
  const some = asked.some(({ composed }) => composed !== undefined)
  const sides = asked.map((side): OneAnswer => {
    if (!some || side.composed || side.decidedBy !== 'threshold') return side
    const hesitates = side.confidence > LEAST_CONFIDENCE
    return {
      ...side,
      decidedBy: 'beside',
      composed: hesitates ? compose(side.question, side.ranking, COMPOSITION) : undefined,
    }
  })
  if (sides.every(({ composed }) => composed === undefined)) return { sides, composed: undefined }
  const citations: Citation[] = []
  const parts = sides.map(({ composed, ranking }) => {
    const { company } = ranking.prepared.document
    if (!composed) return `**${company}**: the document does not tell.`
    return `**${company}**: ${appendTo(citations, shortened(composed))}`
  })
  return {
    sides,
    composed: { answer: parts.join('\n\n'), citations, quoted: sides.flatMap(({ composed }) => composed?.quoted ?? []) },
  }
}

/** The answer's text with its marks numbered on from the citations that are there; its citations are added to them. */
export function appendTo(citations: Citation[], { answer, citations: own }: Composed): string {
  const first = citations.length
  citations.push(...own.map((citation) => ({ ...citation, id: citation.id + first })))
  return answer.replace(/\[(\d+)\]/g, (_, id) => `[${Number(id) + first}]`)
}

/** Only its first paragraphs, as many as fit. */
function shortened(composed: Composed): Composed {
  const paragraphs = composed.answer.split('\n\n')
  while (paragraphs.length > 1 && wordCount(paragraphs.join(' ')) > MOST_WORDS) paragraphs.pop()
  const answer = paragraphs.join('\n\n')
  return { ...composed, answer, citations: composed.citations.filter(({ id }) => answer.includes(`[${id}]`)) }
}

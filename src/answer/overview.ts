import { wordCount } from '../language/word-count.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import { termsOf } from '../search/terms.ts'
import { Citations } from './cite.ts'
import { openingOf } from './compose-list.ts'
import type { Composed } from './composed.ts'
import type { Question } from './question.ts'

/** The blocks of an overview, the most telling first, and the most words of it. */
const OVERVIEW = {
  blocks: [
    'value-proposition',
    'customer-segments',
    'revenue-streams',
    'key-activities',
    'channels',
    'cost-structure',
    'key-resources',
    'key-partners',
    'customer-relationships',
  ],
  words: 190,
} as const
/** The same of what the company is and does. */
const IN_SHORT = { blocks: ['key-activities', 'value-proposition', 'customer-segments', 'revenue-streams'], words: 75 } as const

/** Words of one block; when its sentence introduces a list, the opening words of so many items follow. */
const MOST_BLOCK_WORDS = 45
const MOST_ITEMS = 5

/** Words that a question for everything may hold. */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  termsOf('business model company firm overview summary key main basic fact point thing whole picture profile people work').map(
    (term) => term.stem,
  ),
)

/**
 * Whether a question asks for the whole document: it is put so and no passage holds two words of matter of it; or it asks what the
 * company is or does, and holds no word of matter at all.
 */
export function asksForAll(question: Question, { passages }: PreparedDocument): boolean {
  const matter = question.words.filter((word) => word.weight > 0.25 && !GENERAL_WORDS.has(word.stem)).map((word) => word.stem)
  if (question.kind !== 'overview') return matter.length === 0 && WHAT_IT_IS.test(question.clause)
  return !passages.some(({ terms }) => matter.filter((stem) => terms.some((term) => term.stem === stem)).length > 1)
}

/** "What is WSO2?", "What does WSO2 do?" */
const WHAT_IT_IS =
  /^\W*(?:so |and |ok )?(?:what(?:'s| is| are)|what (?:does|do)\b.{1,60}\bdo\b|tell me about|describe|explain)(?!.*\b(?:it|that|this|they|those|these)\W*$)/i

/** The opening sentence of each block, as many as fit; undefined when the document has fewer than two of the blocks. */
export function composeOverview(question: Question, { passages }: PreparedDocument): Composed | undefined {
  const { blocks, words: most } = question.kind === 'overview' ? OVERVIEW : IN_SHORT
  const chosen: PreparedPassage[] = []
  let words = 0
  for (const block of blocks) {
    const own = passages.filter((passage) => passage.block === block && passage.kind === 'sentence' && !passage.part)
    const opening =
      own.find((passage) => wordCount(passage.text) <= MOST_BLOCK_WORDS && wordCount(passage.text) > 4 && !passage.introduces) ??
      own.find((passage) => wordCount(passage.text) <= MOST_BLOCK_WORDS)
    if (!opening || words + wordCount(opening.text) > most) continue
    words += wordCount(opening.text)
    chosen.push(opening)
  }
  if (chosen.length < 2) return undefined
  const citations = new Citations()
  const answer = chosen
    .map((passage) => {
      const { document, section, introduces } = passage
      const items = introduces?.items.slice(0, MOST_ITEMS).map(openingOf) ?? []
      return `- ${[passage, ...items].map((part) => `${part.text} ${citations.mark(document, section, part)}`).join(' ')}`
    })
    .join('\n')
  return { answer, citations: citations.list, quoted: chosen }
}

import type { BlockName } from '../canvas/blocks.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import { Citations } from './cite.ts'
import type { Composed } from './composed.ts'
import { wordCount } from './composed.ts'

/** The blocks of an overview, the most telling first. */
const ORDER: readonly BlockName[] = [
  'value-proposition',
  'customer-segments',
  'revenue-streams',
  'key-activities',
  'channels',
  'cost-structure',
  'key-resources',
  'key-partners',
  'customer-relationships',
]

/** Words of an overview, and of one block in it. */
const MOST_WORDS = 190
const MOST_BLOCK_WORDS = 45

/** The opening sentence of each block, as many as fit; undefined when the document has fewer than two of the blocks. */
export function composeOverview({ passages }: PreparedDocument): Composed | undefined {
  const chosen: PreparedPassage[] = []
  let words = 0
  for (const block of ORDER) {
    const own = passages.filter((passage) => passage.block === block && passage.kind === 'sentence' && !passage.part)
    const opening =
      own.find((passage) => wordCount(passage.text) <= MOST_BLOCK_WORDS && wordCount(passage.text) > 4 && !passage.introduces) ??
      own.find((passage) => wordCount(passage.text) <= MOST_BLOCK_WORDS)
    if (!opening || words + wordCount(opening.text) > MOST_WORDS) continue
    words += wordCount(opening.text)
    chosen.push(opening)
  }
  if (chosen.length < 2) return undefined
  const citations = new Citations()
  const answer = chosen
    .map((passage) => `- ${passage.text} ${citations.mark(passage.document, passage.section, passage)}`)
    .join('\n')
  return { answer, citations: citations.list, quoted: chosen }
}

import type { BlockName } from '../canvas/blocks.ts'
import { BLOCK_TITLES, BLOCKS } from '../canvas/blocks.ts'
import { wordCount } from '../language/word-count.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import { termsOf } from '../search/terms.ts'
import { composeList } from './compose-list.ts'
import type { Composed } from './composed.ts'
import { quote } from './composed.ts'
import type { Question } from './question.ts'
import type { Ranking } from './score.ts'

/** Words of an answer to a broad question. */
const MOST_WORDS = 80
/** Kinds of question that may ask for a whole block. */
const BROAD: ReadonlySet<Question['kind']> = new Set(['list', 'definition', 'keyword', 'person', 'other', 'overview', 'manner'])
/** Words that a block's title may be asked with. */
const BESIDE: ReadonlySet<string> = new Set(
  termsOf(
    'main major primary important key core company business firm list name tell describe overview summary all people model',
  ).map((term) => term.stem),
)

const TITLES = new Map<BlockName, ReadonlySet<string>>(
  BLOCKS.map((block) => [block, new Set(termsOf(BLOCK_TITLES[block]).map((term) => term.stem))]),
)

/** The block that a question asks for as a whole: it holds no other words of matter than the block's title. */
export function broadBlock(question: Question, { asked }: Ranking): BlockName | undefined {
  if (!BROAD.has(question.kind)) return undefined
  const stems = question.words.filter((word) => !word.stop && word.weight > 0 && !BESIDE.has(word.stem)).map((word) => word.stem)
  if (stems.length === 0) return undefined
  const titled = BLOCKS.filter((block) => stems.every((one) => TITLES.get(block)?.has(one)))
  if (titled.length === 1) return titled[0]
  if (
    !/^\W*(?:so |ok |and |now )?(?:tell me (?:more )?about|what about|how about|describe|explain)\b/i.test(question.clause) ||
    stems.length > 2
  )
    return undefined
  const likely = [...asked.facets.blocks].sort((a, b) => b[1] - a[1])[0]
  return likely && likely[1] > 0.5 && (asked.blocks.get(likely[0]) ?? 0) > 0.3 ? likely[0] : undefined
}

/** The opening of a block, with its list; undefined when the document has nothing under it. */
export function composeBlock(block: BlockName, prepared: PreparedDocument): Composed | undefined {
  const own = prepared.passages.filter((passage) => passage.block === block && !passage.part)
  const chosen: PreparedPassage[] = []
  let words = 0
  for (const passage of own) {
    if (passage.introduces) {
      if (chosen.length > 0 && words > MOST_WORDS / 2) break
      const list = composeList(passage.introduces, prepared, MOST_WORDS, false)
      if (list && chosen.length === 0) return list
      break
    }
    words += wordCount(passage.text)
    if (chosen.length > 0 && words > MOST_WORDS) break
    chosen.push(passage)
  }
  return chosen.length > 0 ? quote(chosen) : undefined
}

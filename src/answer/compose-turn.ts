import { wordCount } from '../language/word-count.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import { composeCount, composeList } from './compose-list.ts'
import type { Composed } from './composed.ts'
import { quote } from './composed.ts'
import type { Topic } from './conversation.ts'
import type { Standalone } from './standalone.ts'

/** Words of "tell me more". */
const MOST_WORDS = 75
/** Words of a list that is counted. */
const LIST_WORDS = 110

/** The answer of a turn that points at what was quoted before and asks nothing new; undefined for other turns. */
export function composeTurn(alone: Standalone, prepared: PreparedDocument): Composed | undefined {
  const topic = alone.leansOn
  if (!topic || topic.passage.document !== prepared.document) return undefined
  if (alone.turn === 'more') return composeMore(topic, prepared)
  if (alone.turn === 'count') return countOf(topic, prepared)
  if (alone.turn === 'place' && alone.bare) return composePlace(alone.item as string, prepared)
  return undefined
}

/** What stands nearest to the quoted passages and was not quoted: the rest of their item or paragraph, then what follows, then what stands before. */
function composeMore({ passage: first, quoted }: Topic, { passages }: PreparedDocument): Composed | undefined {
  const distance = (passage: PreparedPassage): number =>
    Math.abs(passage.place - first.place) +
    (passage.list === first.list && passage.item === first.item && passage.label === first.label ? 0 : 10) +
    (passage.place < first.place ? 5 : 0)
  const near = passages
    .filter(
      (passage) =>
        passage.section === first.section && !quoted.some((other) => passage.start < other.end && other.start < passage.end),
    )
    .filter(
      (passage) =>
        !(
          passage.kind === 'item' && passages.some((part) => part.part && part.start >= passage.start && part.end <= passage.end)
        ),
    )
    .sort((a, b) => distance(a) - distance(b))
  const chosen: PreparedPassage[] = []
  let words = 0
  for (const passage of near.slice(0, 4)) {
    words += wordCount(passage.text)
    if (chosen.length > 0 && words > MOST_WORDS) break
    chosen.push(passage)
  }
  return chosen.length > 0 ? quote(chosen.sort((a, b) => a.place - b.place)) : undefined
}

/** "How many of them?": the list or the enumeration that was quoted, counted. */
function countOf({ quoted }: Topic, prepared: PreparedDocument): Composed | undefined {
  const list = quoted
    .map((passage) => passage.introduces ?? (quoted.length > 1 ? passage.list : undefined))
    .find((found) => found !== undefined)
  if (list) return composeList(list, prepared, LIST_WORDS, true)
  for (const passage of quoted) {
    const counted = composeCount(passage)
    if (counted) return counted
  }
  return undefined
}

/** The item that "the second one" names, whole, when it is an item of a list. */
function composePlace(item: string, { passages }: PreparedDocument): Composed | undefined {
  const passage = passages.find((one) => one.kind === 'item' && one.text === item)
  return passage ? quote([passage]) : undefined
}

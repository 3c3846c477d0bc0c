import { ordinal } from '../language/numbers.ts'
import { stem } from '../language/stem.ts'
import { LIGHT_WORDS, STOP_WORDS } from '../language/stop-words.ts'
import { PLACE_IN_LIST, TURNS } from '../language/turns.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import { termsOf } from '../search/terms.ts'
import type { Conversation, Topic } from './conversation.ts'
import { enumerationOf } from './enumeration.ts'

/** A question as it stands in its conversation. */
export interface Standalone {
  /** What is asked, opening words of the turn ("and", "ok, never mind") taken off. */
  text: string
  /** It leans on the conversation: these words of the question before help to understand it. */
  leansOn: Topic | undefined
  /** The question before gave its shape too ("what about Lyft?", "and in 2014?"). */
  shape: string | undefined
  turn: 'fresh' | 'again' | 'others' | 'more' | 'count' | 'place'
  /** The item of a list that "the second one" names. */
  item: string | undefined
  /** The turn names a place and nothing else. */
  bare: boolean
  /** It points back by a pronoun: what it means was quoted just now. */
  pointsBack: boolean
}

/** A question without a conversation. */
export const FRESH: Standalone = {
  text: '',
  leansOn: undefined,
  shape: undefined,
  turn: 'fresh',
  item: undefined,
  bare: false,
  pointsBack: false,
}

const LIGHT_STEMS = new Set([...LIGHT_WORDS].map(stem))
/** A question with more words of its own than this does not lean by its shortness. */
const FEW_WORDS = 2

/** Reads a turn against the conversation before it. */
export function standalone(question: string, { topic, question: before }: Conversation): Standalone {
  const fresh: Standalone = { ...FRESH, text: question }
  const lower = question.toLowerCase().replace(/[‘’]/g, "'")
  if (before === undefined) return fresh
  if (TURNS.again.test(lower)) return { ...fresh, leansOn: topic, turn: 'again' }
  const left = TURNS.leaves.exec(lower)
  if (left && left[0].length < lower.length) return { ...fresh, text: question.slice(left[0].length) }
  if (!topic) return shapedBy(fresh, question, before)
  const corrected = TURNS.corrects.exec(lower)
  if (corrected)
    return shapedBy({ ...fresh, text: question.slice(corrected[0].length) }, question.slice(corrected[0].length), before)
  if (TURNS.countsThem.test(lower)) return { ...fresh, text: `${question} ${topic.question}`, leansOn: topic, turn: 'count' }
  if (TURNS.more.test(lower)) return { ...fresh, text: topic.question, leansOn: topic, turn: 'more' }
  const item = namedPlace(lower, topic.quoted)
  if (item) return { ...fresh, leansOn: topic, turn: 'place', item, bare: ownWords(lower.replace(PLACE_IN_LIST, ' ')) === 0 }
  const goesOn = TURNS.goesOn.exec(lower)
  const text = goesOn && goesOn[0].length < question.length ? question.slice(goesOn[0].length) : question
  const others = TURNS.others.test(lower)
  if (!goesOn && !others && !TURNS.pointsBack.test(lower) && ownWords(question) > FEW_WORDS) return fresh
  const leaning: Standalone = {
    ...fresh,
    text,
    leansOn: topic,
    turn: others ? 'others' : 'fresh',
    pointsBack: TURNS.pointsBack.test(lower),
  }
  return /^\W*(?:and |so |ok |but |what about |how about )/.test(lower) || ownWords(text) <= FEW_WORDS
    ? shapedBy(leaning, text, topic.question)
    : leaning
}

/** A turn without a question word of its own takes the shape of the question before. */
function shapedBy(turn: Standalone, text: string, before: string): Standalone {
  const asks =
    /\b(?:who|what|which|where|when|why|how|is|are|do|does|did|can|could|will|would|has|have|was|were|tell|list|name|give|show)\b/i.test(
      text,
    )
  const about = /^\W*(?:and |so |ok |but )?(?:what|how) about\b/i.test(text)
  return asks && !about ? turn : { ...turn, shape: before }
}

/** Words that carry matter. */
const ownWords = (text: string): number =>
  termsOf(text).filter((term) => !term.stop && !STOP_WORDS.has(term.word) && !LIGHT_STEMS.has(term.stem)).length

/** The item that "the second one" names, of the lists and enumerations quoted before. */
function namedPlace(lower: string, quoted: readonly PreparedPassage[]): string | undefined {
  const match = PLACE_IN_LIST.exec(lower)
  if (!match || ownWords(lower.replace(match[0], ' ')) > FEW_WORDS + 1) return undefined
  const place = ordinal(match[1] as string)
  if (place === undefined) return undefined
  const list = quoted.map((passage) => passage.list ?? passage.introduces).find((found) => found !== undefined)
  const items = list
    ? list.items.filter((item) => item.depth === 0).map((item) => item.text)
    : (quoted.map((passage) => enumerationOf(passage.text)).find((found) => found.length > 1) ?? [])
  return items.at(place)
}

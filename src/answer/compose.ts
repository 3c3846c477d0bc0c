import type { List } from '../documents/document.ts'
import { stem } from '../language/stem.ts'
import { wordCount } from '../language/word-count.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import { termsOf } from '../search/terms.ts'
import { composeCount, composeList } from './compose-list.ts'
import { composeSides } from './compose-sides.ts'
import type { Composed } from './composed.ts'
import { quote } from './composed.ts'
import type { Question } from './question.ts'
import type { Ranking, Scored } from './score.ts'
import type { CompositionLimits } from './weights.ts'

/** The shortest set of sentences and items that answers. */
export function compose(question: Question, { ranked, prepared }: Ranking, limits: CompositionLimits): Composed {
  const sides = composeSides(question, ranked, limits.sidesWords)
  if (sides) return sides
  const best = (ranked[0] as Scored).passage
  const list = listWanted(question, best) ?? listInFront(question, ranked, limits)
  const whole =
    list && composeList(list, prepared, limits.listWords, question.kind === 'count' && !list.leadIn?.text.match(COUNTS))
  if (whole) return whole
  const counted = question.kind === 'count' && !best.offers.number ? composeCount(best) : undefined
  return counted ?? quote(closeOnes(ranked, question, limits))
}

/** A lead-in that says the number itself. */
const COUNTS = /(?<![\p{L}\d])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu

/** Kinds of question that a list of its own accord does not answer. */
const ONE_FACT: ReadonlySet<Question['kind']> = new Set(['amount', 'date', 'share', 'duration'])

/** The list that is asked for whole: the one that the best passage introduces; or the one it stands in, when its lead-in or heading names what is asked for. */
function listWanted(question: Question, best: PreparedPassage): List | undefined {
  if (best.introduces) return ONE_FACT.has(question.kind) ? undefined : best.introduces
  const { list } = best
  if (
    !list ||
    (question.kind !== 'list' && question.kind !== 'count' && question.kind !== 'keyword' && question.kind !== 'overview')
  )
    return undefined
  const named = new Set(termsOf(`${list.leadIn?.text ?? ''} ${best.section.heading}`).map((term) => term.stem))
  const own = new Set(best.terms.map((term) => term.stem))
  const asked = question.words.filter((word) => word.weight > 0.25)
  const special = asked.some((word) => own.has(word.stem) && !named.has(word.stem))
  if (special && !(question.focus !== undefined && SORTS.has(question.focus))) return undefined
  return asked.some((word) => named.has(word.stem)) || (question.focus !== undefined && SORTS.has(question.focus))
    ? list
    : undefined
}

/** Items of one list that must stand in front for it to be quoted whole. */
const IN_FRONT = 3

/** The list of short items of which the best passages are: a question that fits three of them asks for all. */
function listInFront({ kind }: Question, ranked: readonly Scored[], { gap }: CompositionLimits): List | undefined {
  const [best] = ranked as [Scored, ...Scored[]]
  const { list, label } = best.passage
  if (!list || label !== undefined || ONE_FACT.has(kind) || kind === 'yes-no') return undefined
  const front = ranked.slice(0, IN_FRONT)
  return front.length === IN_FRONT && front.every(({ passage, score }) => passage.list === list && score >= best.score - gap)
    ? list
    : undefined
}

/** What items of a list are, whatever they hold. */
const SORTS: ReadonlySet<string> = new Set(
  'kind kinds type types sort sorts level levels tier tiers category categories group groups ways forms segments divisions streams classes'
    .split(' ')
    .map(stem),
)

/** The best passage and those that come close to it, within the word budget, best first. */
function closeOnes(ranked: readonly Scored[], question: Question, limits: CompositionLimits): PreparedPassage[] {
  const best = ranked[0] as Scored
  const budget = SHORT.has(question.kind) ? limits.shortWords : limits.words
  const chosen = [best.passage]
  let words = wordCount(best.passage.text)
  for (const { passage, score } of ranked.slice(1, 8)) {
    if (chosen.length >= limits.passages || score < best.score - limits.gap) break
    if (chosen.some((other) => overlaps(other, passage)) || passage.introduces) continue
    if (isSibling(best.passage, passage) && score < best.score - limits.siblingGap) continue
    const more = wordCount(passage.text)
    if (words + more > budget) continue
    words += more
    chosen.push(passage)
  }
  return chosen
}

const SHORT: ReadonlySet<Question['kind']> = new Set(['count', 'amount', 'date', 'share', 'duration'])

const overlaps = (a: PreparedPassage, b: PreparedPassage): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end

/** Another item of the same list of labelled things: the same told of a neighbour. */
const isSibling = (a: PreparedPassage, b: PreparedPassage): boolean =>
  a.list !== undefined && a.list === b.list && a.item !== b.item && a.label !== undefined

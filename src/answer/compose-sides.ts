import { wordCount } from '../language/word-count.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { Term } from '../search/terms.ts'
import { termsOf } from '../search/terms.ts'
import type { Composed } from './composed.ts'
import { quote } from './composed.ts'
import type { Question } from './question.ts'
import type { Scored } from './score.ts'

/** Two things that a question sets side by side: "between A and B", "A or B", "A vs B", "A with B". Gaps are bounded. */
const SIDES = [
  /\bbetween\s{1,9}(.{2,60}?)\s{1,9}and\s{1,9}(.{2,60})/i,
  /\bcompar\w{0,9}\s{1,9}(.{2,60}?)\s{1,9}(?:and|with|to|against)\s{1,9}(.{2,60})/i,
  /(.{2,60}?)\s{1,9}(?:vs\.?|versus|or)\s{1,9}(.{2,60})/i,
  /\bhow\s{1,9}(?:do|does|is|are)\s{1,9}(.{2,60}?)\s{1,9}(?:and|differ\w{0,9}\s{1,9}from)\s{1,9}(.{2,60})/i,
]

/** A passage without a label that is further behind the best one tells nothing of what is asked. */
const MOST_BEHIND = 7

/** The passage of each of two things that are compared; undefined when the question names no two, or one has no passage of its own. */
export function composeSides(question: Question, ranked: readonly Scored[], most: number): Composed | undefined {
  if (question.kind !== 'compare') return undefined
  const found = SIDES.map((pattern) => pattern.exec(question.clause)).find((match) => match !== null)
  if (!found) return undefined
  const [one, other] = [stemsOf(found[1] as string, question), stemsOf(found[2] as string, question)]
  const [a, b] = [nearest(one, other, ranked), nearest(other, one, ranked)]
  if (!a || !b || a === b || wordCount(a.text) + wordCount(b.text) > most) return undefined
  const first = ranked.find(({ passage }) => passage === a || passage === b)?.passage
  return quote(first === a ? [a, b] : [b, a])
}

const stemsOf = (text: string, { words }: Question): ReadonlySet<string> => {
  const counted = new Set(words.filter((word) => word.weight > 0.1).map((word) => word.stem))
  return new Set(
    termsOf(text)
      .map((term) => term.stem)
      .filter((stem) => counted.has(stem)),
  )
}

/** The best passage that is about `side` and not about `other`: the words that only it has stand in its label, or in itself. */
function nearest(side: ReadonlySet<string>, other: ReadonlySet<string>, ranked: readonly Scored[]): PreparedPassage | undefined {
  const own = [...side].filter((stem) => !other.has(stem))
  const theirs = [...other].filter((stem) => !side.has(stem))
  if (own.length === 0) return undefined
  const holds = (terms: readonly Term[], stems: readonly string[]): boolean =>
    stems.some((stem) => terms.some((term) => term.stem === stem))
  const holdsAll = (terms: readonly Term[], stems: readonly string[]): boolean =>
    stems.length > 0 && stems.every((stem) => terms.some((term) => term.stem === stem))
  const least = (ranked[0]?.score ?? 0) - MOST_BEHIND
  const near = ranked.filter(({ passage }) => !passage.introduces && !passage.part && !holds(passage.labelTerms, theirs))
  return (
    near.find(({ passage }) => holds(passage.labelTerms, own)) ??
    near.find(({ passage, score }) => score >= least && holds(passage.terms, own) && !holdsAll(passage.terms, theirs))
  )?.passage
}

import type { Unit } from '../search/match.ts'
import { unitsOf } from '../search/match.ts'
import { dot, meaningOf, passageBag, questionBag, rarity } from '../search/meaning.ts'
import type { Passage } from '../search/passages.ts'
import { beside } from '../search/passages.ts'
import type { Term } from '../search/terms.ts'
import { termsOf } from '../search/terms.ts'
import { CONTEXT, MATCH_WEIGHTS } from '../search/weights.ts'
import { stemOf, wordMatch } from '../search/word-match.ts'
import { Citations } from './cite.ts'
import type { Composed } from './composed.ts'
import type { Knowledge } from './knowledge.ts'
import type { Question } from './question.ts'
import { readQuestion } from './question.ts'
import { repair } from './repair.ts'
import { DISCOVERY } from './weights.ts'

/** A passage of any document that may tell which company is meant. */
export interface Found {
  passage: Passage
  /** The share of the question's weight that the passage matches, 0 to 1. */
  coverage: number
  score: number
}

/** Which companies do what is asked: the index finds passages of all documents, the words and their meaning put them in order. */
export function discover(
  text: string,
  sure: boolean,
  knowledge: Knowledge,
): { question: Question; found: Found[]; composed: Composed | undefined } {
  const { lexicon, related } = knowledge
  const mended = repair(text, { lexicon, words: new Map(), asking: knowledge.askingWords })
  const question = readQuestion(mended, new Set(), (stem) => rarity(lexicon.rank(stem), lexicon))
  const units = unitsOf(question.words, related).filter((unit) => !unit.phrase && unit.weight > DISCOVERY.leastWeight)
  if (units.length === 0 || (!sure && !units.some(({ weight }) => weight >= DISCOVERY.special)))
    return { question, found: [], composed: undefined }
  const asked = meaningOf(questionBag(question.words, [], [], lexicon, related), lexicon)
  const { hits } = knowledge.index.search(
    [...units].sort((a, b) => b.weight - a.weight).map(({ key }) => [key]),
    DISCOVERY.hits,
  )
  const most = hits[0]?.score ?? 1
  const covered = coverage(units, knowledge)
  const found = hits
    .map(({ passage, score }): Found => {
      const [own, around] = [
        stemsOf(passage.text, knowledge),
        stemsOf(`${beside(passage.leadIn?.text)} ${passage.label ?? ''} ${beside(passage.section.heading)}`, knowledge),
      ]
      const coverage = covered(own, around)
      const likeness = dot(asked, meaningOf(passageBag(own, around, [], lexicon, related), lexicon))
      return { passage, coverage, score: coverage + DISCOVERY.meaning * likeness + (DISCOVERY.index * score) / most }
    })
    .sort((a, b) => b.score - a.score)
  const best = found[0]
  const named: Found[] = []
  for (const one of found) {
    if (
      one.coverage < (sure ? DISCOVERY.leastCoverage : DISCOVERY.leastCoverageUnsure) ||
      one.score < (best as Found).score - DISCOVERY.gap ||
      named.length === DISCOVERY.named
    )
      continue
    if (!named.some(({ passage }) => passage.document === one.passage.document)) named.push(one)
  }
  if (named.length === 0) return { question, found, composed: undefined }
  const citations = new Citations()
  const lines = named.map(
    ({ passage }) =>
      `**${passage.document.company}**: ${passage.text} ${citations.mark(passage.document, passage.section, passage)}`,
  )
  return { question, found, composed: { answer: lines.join('\n\n'), citations: citations.list, quoted: [] } }
}

/** Measures how much of the units' weight passages match. A word of passages is compared with the units once. */
function coverage(
  units: readonly Unit[],
  { lexicon, related }: Knowledge,
): (own: readonly string[], around: readonly string[]) => number {
  const asked = units.map(({ key }) => stemOf(key, lexicon, related))
  const mass = units.reduce((sum, { weight }) => sum + weight, 0) || 1
  const compared = new Map<string, Float64Array>()
  const likeness = (stem: string): Float64Array => {
    const known = compared.get(stem)
    if (known) return known
    const word = stemOf(stem, lexicon, related)
    const all = Float64Array.from(asked, (one) => wordMatch(one, word, lexicon, MATCH_WEIGHTS))
    compared.set(stem, all)
    return all
  }
  return (own, around) => {
    const best = new Float64Array(units.length)
    for (const [stems, share] of [
      [own, 1],
      [around, CONTEXT.around],
    ] as const) {
      for (const stem of stems) {
        const all = likeness(stem)
        for (let u = 0; u < best.length; u++) best[u] = Math.max(best[u] as number, share * (all[u] as number))
      }
    }
    return units.reduce((sum, { weight }, u) => sum + weight * (best[u] as number), 0) / mass
  }
}

const stemsOf = (text: string, { read }: Knowledge): string[] => [
  ...new Set(
    termsOf(text, read)
      .filter((term: Term) => !term.stop)
      .map((term) => term.stem),
  ),
]

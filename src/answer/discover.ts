import type { Unit } from '../search/match.ts'
import { unitsOf } from '../search/match.ts'
import { meaningOf, questionBag, rarity } from '../search/meaning.ts'
import type { Passage } from '../search/passages.ts'
import { beside } from '../search/passages.ts'
import type { PassageIndex } from '../search/postings.ts'
import type { Term } from '../search/terms.ts'
import { termsOf } from '../search/terms.ts'
import { CONTEXT, MATCH_WEIGHTS } from '../search/weights.ts'
import { stemOf, wordMatch } from '../search/word-match.ts'
import { Citations } from './cite.ts'
import type { Composed } from './composed.ts'
import type { Knowledge } from './knowledge.ts'
import type { Question, WeightedTerm } from './question.ts'
import { LITTLE, readQuestion } from './question.ts'
import { repair } from './repair.ts'
import { DISCOVERY } from './weights.ts'

/** A passage of any document that may tell which company is meant. */
export interface Found {
  passage: Passage
  /** The share of the question's weight that the passage matches, 0 to 1. */
  coverage: number
  /** The same, word for word. */
  exact: number
  /** Cosine of what the question means with what the passage means. */
  likeness: number
  /** The index's own score, as a share of the best one. */
  index: number
  /** What further passages of its document add. */
  further: number
  /** How well it answers, and a part of how well further passages of its document do. */
  score: number
}

/** What came of a search through all documents. */
export interface Discovery {
  /** Its words weigh by how rare they are in the documents. */
  question: Question
  /** Words that are looked for. */
  units: Unit[]
  /** The best passage of each document, the best document first. */
  found: Found[]
  composed: Composed | undefined
  /** The coverage that the best passage must have. */
  least: number
}

/**
 * Which companies do what is asked: the index finds passages of all documents by words and by meaning. Words weigh by how rare they
 * are in the documents. A document that tells it in several places comes before one that mentions it once.
 */
export function discover(text: string, sure: boolean, knowledge: Knowledge): Discovery {
  const { read, question, units } = askAll(text, knowledge)
  const usual = sure ? DISCOVERY.leastCoverage : DISCOVERY.leastCoverageUnsure
  const nowhere = units.some(({ weight }) => weight === 1)
  if (units.length === 0 || (!sure && (nowhere || !units.some(({ weight }) => weight >= DISCOVERY.special))))
    return { question, units, found: [], composed: undefined, least: usual }
  const told = foundIn(read, units, knowledge)
  const found = byDocument(told)
  const [best, second] = found
  const leads =
    !nowhere &&
    best !== undefined &&
    best.coverage >= DISCOVERY.leastCoverageAhead &&
    best.score - (second?.score ?? 0) >= DISCOVERY.leastLead
  const named = found
    .filter(
      ({ coverage, score }, i) =>
        (leads && i === 0) ||
        (coverage >= usual &&
          coverage >= (best as Found).coverage - DISCOVERY.coverageGap &&
          score >= (best as Found).score - DISCOVERY.gap),
    )
    .slice(0, DISCOVERY.named)
  const came = { question, units, found, least: leads ? DISCOVERY.leastCoverageAhead : usual }
  if (named.length === 0) return { ...came, composed: undefined }
  const citations = new Citations()
  const lines = named.map(
    ({ passage }) =>
      `**${passage.document.company}**: ${passage.text} ${citations.mark(passage.document, passage.section, passage)}`,
  )
  return { ...came, composed: { answer: lines.join('\n\n'), citations: citations.list, quoted: [] } }
}

/** A question to all documents: as it was read, the same with words that weigh by how rare they are, and the units that find. */
function askAll(text: string, knowledge: Knowledge): { read: Question; question: Question; units: Unit[] } {
  const { lexicon, related, index } = knowledge
  const mended = repair(text, { lexicon, words: new Map(), asking: knowledge.askingWords })
  const read = readQuestion(mended, new Set(), (stem) => rarity(lexicon.rank(stem), lexicon))
  const question = { ...read, words: read.words.map((word) => ({ ...word, weight: weightOf(word, index) })) }
  const units = unitsOf(question.words, related).filter((unit) => !unit.phrase && unit.weight > DISCOVERY.leastWeight)
  return { read, question, units }
}

/** What the index finds for them, in its order: the best by words, then the nearest in meaning. */
function foundIn(read: Question, units: readonly Unit[], knowledge: Knowledge): Found[] {
  const { lexicon, related, index } = knowledge
  const asked = meaningOf(questionBag(read.words, [], [], lexicon, related), lexicon)
  const { hits } = index.search(
    [...units].sort((a, b) => b.weight - a.weight).map(({ key }) => [key]),
    asked,
    DISCOVERY.hits,
  )
  const most = Math.max(...hits.map(({ score }) => score)) || 1
  const covered = coverage(units, knowledge)
  return hits.map(({ passage, score, likeness }): Found => {
    const [own, around] = [
      stemsOf(passage.text, knowledge),
      stemsOf(`${beside(passage.leadIn?.text)} ${passage.label ?? ''} ${beside(passage.section.heading)}`, knowledge),
    ]
    const { coverage, exact } = covered(own, around)
    const { exact: forExact, meaning, index: forIndex } = DISCOVERY
    return {
      passage,
      coverage,
      exact,
      likeness,
      index: score / most,
      further: 0,
      score: coverage + forExact * exact + meaning * likeness + (forIndex * score) / most,
    }
  })
}

/** The passages of all documents that match a question, the best first; at most twice as many as the index is asked for. */
export function passagesFor(text: string, knowledge: Knowledge): Found[] {
  const { read, units } = askAll(text, knowledge)
  return units.length === 0 ? [] : foundIn(read, units, knowledge).sort((a, b) => b.score - a.score)
}

/** The best passage of each document, the best document first. */
function byDocument(told: readonly Found[]): Found[] {
  const documents = new Map<string, Found[]>()
  for (const one of [...told].sort((a, b) => b.score - a.score)) {
    const { id } = one.passage.document
    documents.set(id, [...(documents.get(id) ?? []), one])
  }
  return [...documents.values()]
    .map(([best, ...further]) => {
      const more = further
        .slice(0, DISCOVERY.further)
        .reduce((sum, { score }) => sum + Math.max(0, score - DISCOVERY.leastFurther), 0)
      return { ...(best as Found), further: more, score: (best as Found).score + DISCOVERY.support * more }
    })
    .sort((a, b) => b.score - a.score)
}

/** How much a word of the question counts: grammar and names of companies nothing, words for companies little. */
const weightOf = ({ stem, weight }: WeightedTerm, index: PassageIndex): number =>
  weight === 0 ? 0 : index.rarity(stem) * (weight <= LITTLE.company ? LITTLE.company : 1)

/** Measures how much of the units' weight passages match, and how much word for word. A word of passages is compared with the units once. */
function coverage(
  units: readonly Unit[],
  { lexicon, related }: Knowledge,
): (own: readonly string[], around: readonly string[]) => { coverage: number; exact: number } {
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
    const share = (matched: (best: number) => number): number =>
      units.reduce((sum, { weight }, u) => sum + weight * matched(best[u] as number), 0) / mass
    return { coverage: share((match) => match), exact: share((match) => (match >= EXACT ? 1 : 0)) }
  }
}

/** The same word, in the passage or around it. */
const EXACT = 0.9

const stemsOf = (text: string, { read }: Knowledge): string[] => [
  ...new Set(
    termsOf(text, read)
      .filter((term: Term) => !term.stop)
      .map((term) => term.stem),
  ),
]

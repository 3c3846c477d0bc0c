import type { Unit } from '../search/match.ts'
import { unitsOf } from '../search/match.ts'
import { dot, meaningOf, passageBag, questionBag, rarity } from '../search/meaning.ts'
import type { Passage } from '../search/passages.ts'
import { passagesOf } from '../search/passages.ts'
import type { Term } from '../search/terms.ts'
import { termsOf } from '../search/terms.ts'
import { MATCH_WEIGHTS } from '../search/weights.ts'
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
  const asked = meaningOf(questionBag(question.words, [], lexicon, related), lexicon)
  const hits = knowledge.index.search(
    [...units].sort((a, b) => b.weight - a.weight).map(({ key }) => [key]),
    DISCOVERY.hits,
  )
  const most = hits[0]?.score ?? 1
  const found = hits
    .map((hit): Found => {
      const passage = passagesOf(knowledge.document(hit.document) as Passage['document'])[hit.place] as Passage
      const [own, around] = [
        stemsOf(passage.text),
        stemsOf(`${passage.leadIn?.text ?? ''} ${passage.label ?? ''} ${passage.section.heading}`),
      ]
      const coverage = coverageOf(units, own, around, knowledge)
      const likeness = dot(asked, meaningOf(passageBag(own, around, lexicon, related), lexicon))
      return { passage, coverage, score: coverage + DISCOVERY.meaning * likeness + (DISCOVERY.index * hit.score) / most }
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

function coverageOf(
  units: readonly Unit[],
  own: readonly string[],
  around: readonly string[],
  { lexicon, related }: Knowledge,
): number {
  const [near, beside] = [own, around].map((stems) => stems.map((one) => stemOf(one, lexicon, related)))
  let [sum, mass] = [0, 0]
  for (const { key, weight } of units) {
    const asked = stemOf(key, lexicon, related)
    const best = (words: typeof near): number =>
      Math.max(0, ...(words ?? []).map((word) => wordMatch(asked, word, lexicon, MATCH_WEIGHTS)))
    sum += weight * Math.max(best(near), 0.9 * best(beside))
    mass += weight
  }
  return sum / (mass || 1)
}

const stemsOf = (text: string): string[] => [
  ...new Set(
    termsOf(text)
      .filter((term: Term) => !term.stop)
      .map((term) => term.stem),
  ),
]

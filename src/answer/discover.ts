import { rarity } from '../search/meaning.ts'
import { unitsOf } from '../search/match.ts'
import type { Hit } from '../search/passage-index.ts'
import { Citations } from './cite.ts'
import type { Composed } from './compose.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import { askDocument } from './one-document.ts'
import { readQuestion } from './question.ts'
import type { Standalone } from './standalone.ts'

/** Passages that the index is asked for, and documents that are asked of them. */
const HITS = 150
const DOCUMENTS = 12
/** Companies that an answer names. */
const MOST_NAMED = 4
/** A further company is named when its score is within this of the best. */
const GAP = 1.5

/** Which companies do what is asked: the index finds passages of all documents, the best documents are asked themselves. */
export function discover(text: string, alone: Standalone, knowledge: Knowledge): { answers: OneAnswer[]; composed: Composed | undefined } {
  const { lexicon, related } = knowledge
  const question = readQuestion(text, new Set(), (stem) => rarity(lexicon.rank(stem), lexicon))
  const groups = unitsOf(question.words, related)
    .filter((unit) => !unit.phrase && unit.weight > 0.2)
    .sort((a, b) => b.weight - a.weight)
    .map((unit) => [unit.key])
  if (groups.length === 0) return { answers: [], composed: undefined }
  const answers = bestDocuments(knowledge.index().search(groups, HITS))
    .slice(0, DOCUMENTS)
    .map((document) => askDocument(text, alone, document, knowledge))
    .filter(({ composed }) => composed !== undefined)
    .sort((a, b) => topScore(b) - topScore(a))
  const best = answers.filter((answer) => topScore(answer) >= topScore(answers[0] as OneAnswer) - GAP).slice(0, MOST_NAMED)
  if (best.length === 0) return { answers, composed: undefined }
  const citations = new Citations()
  const lines = best.map(({ ranking }) => {
    const passage = ranking.ranked[0]?.passage as NonNullable<(typeof ranking.ranked)[0]>['passage']
    return `**${passage.document.company}**: ${passage.text} ${citations.mark(passage.document, passage.section, passage)}`
  })
  return { answers, composed: { answer: lines.join('\n\n'), citations: citations.list, quoted: best.map(({ ranking }) => (ranking.ranked[0] as (typeof ranking.ranked)[0]).passage) } }
}

const topScore = ({ ranking }: OneAnswer): number => ranking.ranked[0]?.score ?? Number.NEGATIVE_INFINITY

/** Documents by their best hit, a little more for each further one. */
function bestDocuments(hits: readonly Hit[]): string[] {
  const scores = new Map<string, number>()
  for (const { document, score } of hits) {
    const known = scores.get(document)
    scores.set(document, known === undefined ? score : known + score * 0.1)
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([document]) => document)
}

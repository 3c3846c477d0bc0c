import { meaningOf, questionBag, rarity } from '../search/meaning.ts'
import { termsOf } from '../search/terms.ts'
import type { Companies } from './companies.ts'
import { composePair } from './compose-pair.ts'
import type { Composed } from './composed.ts'
import type { Knowledge } from './knowledge.ts'
import type { OneAnswer } from './one-document.ts'
import { rankDocument } from './one-document.ts'
import { ownAnswer } from './own-answer.ts'
import { FRESH } from './standalone.ts'
import { DISCOVERY } from './weights.ts'

/** Documents whose own questions are looked at: of the nearest passages, the first of them. */
const MOST_DOCUMENTS = 4

/** What the documents' own questions come to when no company is named. */
export interface FoundPairs {
  /** What each document that asks the question says to it; composed when it is the only one. */
  answers: OneAnswer[]
  /** The answer, when one document alone asks the question. */
  composed: Composed | undefined
}

/**
 * Looks for the question that is asked among those that the documents ask and answer themselves. Undefined when none does; or when the
 * question is one for companies, names a company that is not there, or could mean several.
 */
export function discoverPairs(text: string, companies: Companies, knowledge: Knowledge): FoundPairs | undefined {
  if (companies.kind === 'documents') return undefined
  if (companies.kind === 'discovery' ? companies.sure : companies.candidates.length > 0) return undefined
  const { lexicon, related, index } = knowledge
  const words = termsOf(text).filter(({ stop }) => !stop)
  if (words.length === 0) return undefined
  const stems = [...new Set(words.map(({ stem }) => stem))]
  const rare = stems.sort((a, b) => rarity(lexicon.rank(b), lexicon) - rarity(lexicon.rank(a), lexicon))
  const asked = meaningOf(questionBag(termsOf(text), [], [], lexicon, related), lexicon)
  const { hits } = index.search(
    rare.map((stem) => [stem]),
    asked,
    DISCOVERY.hits,
  )
  const near = hits.filter(({ passage }) => passage.answers).sort((a, b) => b.score - a.score || b.likeness - a.likeness)
  const documents = [...new Set(near.map(({ passage }) => passage.document.id))].slice(0, MOST_DOCUMENTS)
  const answers = documents.flatMap((document): OneAnswer[] => {
    const { typed, ...ranking } = rankDocument(text, { ...FRESH, text }, document, knowledge)
    const { pair, chance, nearest } = ownAnswer(ranking, knowledge)
    const { question } = ranking.asked
    return pair ? [{ question, ranking, composed: undefined, confidence: chance, decidedBy: 'pair', typed, nearest }] : []
  })
  const [first, ...others] = answers
  if (!first?.nearest) return undefined
  if (others.length > 0) return { answers, composed: undefined }
  const { pair, chance } = first.nearest
  const { answer, ...quoted } = composePair(pair, first.ranking, chance === 1)
  const composed = { ...quoted, answer: `**${first.ranking.prepared.document.company}**: ${answer}` }
  return { answers: [{ ...first, composed }], composed }
}

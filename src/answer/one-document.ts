import type { DecisionMaker } from '../contract/explanation.ts'
import { rarity } from '../search/meaning.ts'
import type { PreparedDocument } from '../search/prepared-document.ts'
import { termsOf } from '../search/terms.ts'
import { broadBlock, composeBlock } from './broad.ts'
import { compose } from './compose.ts'
import { composeTurn } from './compose-turn.ts'
import type { Composed } from './composed.ts'
import { decide } from './decide.ts'
import type { Knowledge } from './knowledge.ts'
import { asksForAll, composeOverview } from './overview.ts'
import type { Question } from './question.ts'
import { readQuestion } from './question.ts'
import { repair } from './repair.ts'
import type { Ranking } from './score.ts'
import { score } from './score.ts'
import type { Standalone } from './standalone.ts'
import { COMPOSITION, weightsOf } from './weights.ts'

/** What one document says to a question. */
export interface OneAnswer {
  question: Question
  ranking: Ranking
  /** Undefined when the document does not tell. */
  composed: Composed | undefined
  /** P(right) − P(absent) − margin: what the decision was made by. */
  confidence: number
  decidedBy: DecisionMaker
  /** The text that was read as the question, mistyped words and all. */
  typed: string
}

/** Asks one document. `text` is the question without the companies' names. */
export function askDocument(text: string, alone: Standalone, document: string, knowledge: Knowledge): OneAnswer {
  const prepared = knowledge.prepared(document)
  const read = questionReader(prepared, knowledge)
  const own = alone.item ? `${text} ${openingWords(alone.item)}` : text
  const bare = read(own)
  const shape = alone.shape ? read(alone.shape) : undefined
  const question =
    shape && bare.words.every(({ weight }) => weight === 0)
      ? shape
      : shape && bare.kind !== 'count'
        ? { ...bare, kind: shape.kind, wants: shape.wants, superlative: bare.superlative || shape.superlative }
        : bare
  const before = alone.leansOn ? read(alone.leansOn.question) : shape
  const weights = weightsOf(prepared)
  const ranking = score(question, document, alone, before, knowledge, weights.ranking)
  const typed = question === shape ? (alone.shape as string) : own
  const told = (decidedBy: DecisionMaker, composed: Composed | undefined, confidence = 1): OneAnswer => ({
    question,
    ranking,
    composed,
    confidence,
    decidedBy,
    typed,
  })
  if (ranking.ranked.length === 0) return told('empty', undefined, -1)
  const block = broadBlock(question, ranking)
  const opening = block && composeBlock(block, prepared)
  if (opening) return told('block', opening)
  if (alone.turn === 'fresh' && !alone.pointsBack && asksForAll(question, prepared)) {
    const composed = composeOverview(question, prepared)
    if (composed) return told('overview', composed)
  }
  const pointed = composeTurn(alone, prepared)
  if (pointed) return told('turn', pointed)
  const confidence = decide(ranking, weights)
  return told('threshold', confidence > 0 ? compose(question, ranking, COMPOSITION) : undefined, confidence)
}

/** Reads what is asked of a document: mistyped words are repaired to its words, and its company's own name counts nothing. */
export function questionReader(
  prepared: PreparedDocument,
  { lexicon, askingWords: asking }: Knowledge,
): (words: string) => Question {
  const own = new Set(termsOf(prepared.document.company).map((term) => term.stem))
  return (words) =>
    readQuestion(repair(words, { lexicon, words: prepared.words, asking }), own, (stem) => rarity(lexicon.rank(stem), lexicon))
}

/** The words that name an item: up to its dash, colon or comma, at most eight. */
const openingWords = (item: string): string => (/^[^:–—,;]{2,80}/.exec(item)?.[0] ?? item).split(' ').slice(0, 8).join(' ')

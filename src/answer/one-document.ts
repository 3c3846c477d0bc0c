import type { DecisionMaker } from '../contract/explanation.ts'
import { rarity } from '../search/meaning.ts'
import type { PreparedDocument } from '../search/prepared-document.ts'
import { namesOf } from './asked-pairs.ts'
import { broadBlock, composeBlock } from './broad.ts'
import { compose } from './compose.ts'
import { composePair, isShort } from './compose-pair.ts'
import { composeTurn } from './compose-turn.ts'
import type { Composed } from './composed.ts'
import { decide } from './decide.ts'
import type { Knowledge } from './knowledge.ts'
import { asksForAll, composeOverview } from './overview.ts'
import type { JudgedPair } from './own-answer.ts'
import { ownAnswer } from './own-answer.ts'
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
  /** P(right) − P(absent) − margin, or the chance that a question of the document is the one asked: what the decision was made by. */
  confidence: number
  decidedBy: DecisionMaker
  /** The text that was read as the question, mistyped words and all. */
  typed: string
  /** The question of the document that comes nearest to the one asked; undefined when it asks none. */
  nearest: JudgedPair | undefined
}

/** The passages of a document in order, for a question. */
export interface AskedRanking extends Ranking {
  /** As `OneAnswer` has it. */
  typed: string
}

/** Reads a question against a document, and puts its passages in order. `text` is the question without the companies' names. */
export function rankDocument(text: string, alone: Standalone, document: string, knowledge: Knowledge): AskedRanking {
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
  const typed = question === shape ? (alone.shape as string) : own
  return { ...score(question, document, alone, before, knowledge, weightsOf(prepared).ranking), typed }
}

/** Asks one document. `text` is the question without the companies' names. */
export function askDocument(text: string, alone: Standalone, document: string, knowledge: Knowledge): OneAnswer {
  const { typed, ...ranking } = rankDocument(text, alone, document, knowledge)
  const { prepared } = ranking
  const { question } = ranking.asked
  const own = ranking.ranked.length > 0 ? ownAnswer(ranking, knowledge) : undefined
  const told = (decidedBy: DecisionMaker, composed: Composed | undefined, confidence = 1, of: Ranking = ranking): OneAnswer => ({
    question,
    ranking: of,
    composed,
    confidence,
    decidedBy,
    typed,
    nearest: own?.nearest,
  })
  if (!own) return told('empty', undefined, -1)
  const { pair, chance, rest } = own
  if (pair && alone.turn === 'fresh') return told('pair', composePair(pair, ranking, chance === 1), chance)
  const block = broadBlock(question, ranking)
  const opening = block && composeBlock(block, prepared)
  if (opening) return told('block', opening)
  if (alone.turn === 'fresh' && !alone.pointsBack && asksForAll(question, prepared)) {
    const composed = composeOverview(question, prepared)
    if (composed) return told('overview', composed)
  }
  const pointed = composeTurn(alone, prepared)
  if (pointed) return told('turn', pointed)
  // What fits best answers another question: it is worth reading beside the refusal, and no more.
  if (rest.ranked.length === 0) return told('pair', undefined, -1)
  const confidence = decide(rest, weightsOf(prepared))
  return told('threshold', confidence > 0 ? composed(question, rest, document, knowledge) : undefined, confidence, rest)
}

/** The best passages; when the first is of a short answer to a question of the document, that answer. */
function composed(question: Question, ranking: Ranking, document: string, knowledge: Knowledge): Composed {
  const answers = ranking.ranked[0]?.passage.answers
  const pair = answers && knowledge.pairs(document).find((one) => one.pair === answers)
  return pair && isShort(pair) ? composePair(pair, ranking) : compose(question, ranking, COMPOSITION)
}

/** Mends mistyped words towards those of a document. */
export const mending =
  ({ words }: PreparedDocument, { lexicon, askingWords: asking }: Knowledge): ((text: string) => string) =>
  (text) =>
    repair(text, { lexicon, words, asking })

/** Reads what is asked of a document: mistyped words are repaired to its words, and its company's own name counts nothing. */
export function questionReader(prepared: PreparedDocument, knowledge: Knowledge): (words: string) => Question {
  const { lexicon } = knowledge
  const names = namesOf(prepared.document)
  const mend = mending(prepared, knowledge)
  return (words) => readQuestion(mend(words), names, (stem) => rarity(lexicon.rank(stem), lexicon))
}

/** The words that name an item: up to its dash, colon or comma, at most eight. */
const openingWords = (item: string): string => (/^[^:–—,;]{2,80}/.exec(item)?.[0] ?? item).split(' ').slice(0, 8).join(' ')

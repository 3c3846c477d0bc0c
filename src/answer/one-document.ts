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
import { ownAnswer } from './own-answer.ts'
import type { Question } from './question.ts'
import { readQuestion } from './question.ts'
import { repair } from './repair.ts'
import type { Ranking } from './score.ts'
import { score } from './score.ts'
import type { Standalone } from './standalone.ts'
import type { AnsweringWeights } from './weights.ts'
import { BUSINESS, COMPOSITION, GENERAL } from './weights.ts'

/** What one document says to a question. */
export interface OneAnswer {
  question: Question
  ranking: Ranking
  /** Undefined when the document does not tell. */
  composed: Composed | undefined
  /** P(right) − P(absent): what the decision was made by. */
  confidence: number
}

/** Reads a question against a document, and puts its passages in order. `text` is the question without the companies' names. */
export function rankDocument(text: string, alone: Standalone, document: string, knowledge: Knowledge): Ranking {
  const { lexicon } = knowledge
  const prepared = knowledge.prepared(document)
  const names = namesOf(prepared.document)
  const mend = mending(prepared, knowledge)
  const read = (words: string): Question => readQuestion(mend(words), names, (stem) => rarity(lexicon.rank(stem), lexicon))
  const bare = read(alone.item ? `${text} ${openingWords(alone.item)}` : text)
  const shape = alone.shape ? read(alone.shape) : undefined
  const question =
    shape && bare.words.every(({ weight }) => weight === 0)
      ? shape
      : shape && bare.kind !== 'count'
        ? { ...bare, kind: shape.kind, wants: shape.wants, superlative: bare.superlative || shape.superlative }
        : bare
  const before = alone.leansOn ? read(alone.leansOn.question) : shape
  return score(question, document, alone, before, knowledge, weightsOf(prepared).ranking)
}

/** Mends mistyped words towards those of a document. */
export const mending =
  ({ words }: PreparedDocument, { lexicon, askingWords }: Knowledge): ((text: string) => string) =>
  (text) =>
    repair(text, { lexicon, words, asking: askingWords })

const weightsOf = ({ businessModel }: PreparedDocument): AnsweringWeights => (businessModel ? BUSINESS : GENERAL)

/** Asks one document. `text` is the question without the companies' names. */
export function askDocument(text: string, alone: Standalone, document: string, knowledge: Knowledge): OneAnswer {
  const ranking = rankDocument(text, alone, document, knowledge)
  const { prepared } = ranking
  const { question } = ranking.asked
  if (ranking.ranked.length === 0) return { question, ranking, composed: undefined, confidence: -1 }
  const own = ownAnswer(ranking, knowledge)
  if (own.pair && alone.turn === 'fresh')
    return { question, ranking, composed: composePair(own.pair, ranking, own.chance === 1), confidence: own.chance }
  const block = broadBlock(question, ranking)
  const opening = block && composeBlock(block, prepared)
  if (opening) return { question, ranking, composed: opening, confidence: 1 }
  if (alone.turn === 'fresh' && !alone.pointsBack && asksForAll(question, prepared)) {
    const composed = composeOverview(question, prepared)
    if (composed) return { question, ranking, composed, confidence: 1 }
  }
  const pointed = composeTurn(alone, prepared)
  if (pointed) return { question, ranking, composed: pointed, confidence: 1 }
  // What fits best answers another question: it is worth reading beside the refusal, and no more.
  if (own.rest.ranked.length === 0) return { question, ranking, composed: undefined, confidence: -1 }
  const confidence = decide(own.rest, weightsOf(prepared))
  return {
    question,
    ranking: own.rest,
    composed: confidence > 0 ? composed(question, own.rest, document, knowledge) : undefined,
    confidence,
  }
}

/** The best passages; when the first is of a short answer to a question of the document, that answer. */
function composed(question: Question, ranking: Ranking, document: string, knowledge: Knowledge): Composed {
  const answers = ranking.ranked[0]?.passage.answers
  const pair = answers && knowledge.pairs(document).find((one) => one.pair === answers)
  return pair && isShort(pair) ? composePair(pair, ranking) : compose(question, ranking, COMPOSITION)
}

/** The words that name an item: up to its dash, colon or comma, at most eight. */
const openingWords = (item: string): string => (/^[^:–—,;]{2,80}/.exec(item)?.[0] ?? item).split(' ').slice(0, 8).join(' ')

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

/** Asks one document. `text` is the question without the companies' names. */
export function askDocument(text: string, alone: Standalone, document: string, knowledge: Knowledge): OneAnswer {
  const prepared = knowledge.prepared(document)
  const read = questionReader(prepared, knowledge)
  const bare = read(alone.item ? `${text} ${openingWords(alone.item)}` : text)
  const shape = alone.shape ? read(alone.shape) : undefined
  const question =
    shape && bare.words.every(({ weight }) => weight === 0)
      ? shape
      : shape && bare.kind !== 'count'
        ? { ...bare, kind: shape.kind, wants: shape.wants, superlative: bare.superlative || shape.superlative }
        : bare
  const before = alone.leansOn ? read(alone.leansOn.question) : shape
  const weights = prepared.businessModel ? BUSINESS : GENERAL
  const ranking = score(question, document, alone, before, knowledge, weights.ranking)
  if (ranking.ranked.length === 0) return { question, ranking, composed: undefined, confidence: -1 }
  const block = broadBlock(question, ranking)
  const opening = block && composeBlock(block, prepared)
  if (opening) return { question, ranking, composed: opening, confidence: 1 }
  if (alone.turn === 'fresh' && !alone.pointsBack && asksForAll(question, prepared)) {
    const composed = composeOverview(question, prepared)
    if (composed) return { question, ranking, composed, confidence: 1 }
  }
  const pointed = composeTurn(alone, prepared)
  if (pointed) return { question, ranking, composed: pointed, confidence: 1 }
  const confidence = decide(ranking, weights)
  return { question, ranking, composed: confidence > 0 ? compose(question, ranking, COMPOSITION) : undefined, confidence }
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

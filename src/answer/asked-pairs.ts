import type { Document } from '../documents/document.ts'
import type { QuestionPair } from '../documents/questions.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { meaningOf, questionBag, rarity } from '../search/meaning.ts'
import type { PreparedDocument, PreparedPassage } from '../search/prepared-document.ts'
import type { RelatedWords } from '../search/related-words.ts'
import { termsOf } from '../search/terms.ts'
import type { Question } from './question.ts'
import { readQuestion } from './question.ts'

/** A question that a document asks and answers, made ready to be compared with what a person asks. */
export interface AskedPair {
  pair: QuestionPair
  /** The document's question, read as a person's is. */
  question: Question
  /** The answer, in the order of the text; never empty. */
  passages: readonly PreparedPassage[]
  /** Its words that count: places in the document's vocabulary, and what each weighs. */
  words: readonly { word: number; weight: number }[]
  /** Thesaurus lines of the phrases in it. */
  lines: readonly number[]
  /** What it means, as a question: a vector of length 1. */
  meaning: Float64Array
  /** As `plainQuestion` gives it. */
  plain: string
}

/** A question without what may be written in several ways: capitals, quotes, marks, the company's name. Equal for the same question. */
export const plainQuestion = (text: string, names: ReadonlySet<string>): string =>
  termsOf(text)
    .filter(({ stem }) => !names.has(stem))
    .map(({ word }) => word)
    .join(' ')

/** Stems of the company's name, which every question may hold. */
export const namesOf = ({ company }: Document): ReadonlySet<string> => new Set(termsOf(company).map(({ stem }) => stem))

/** The questions of a document, in the order of its text: those whose answers can be quoted. */
export function askedPairs(
  { document, passages, numbers }: PreparedDocument,
  lexicon: Lexicon,
  related: RelatedWords,
): readonly AskedPair[] {
  const answers = new Map<QuestionPair, PreparedPassage[]>()
  for (const passage of passages) {
    if (!passage.answers) continue
    const known = answers.get(passage.answers)
    if (known) known.push(passage)
    else answers.set(passage.answers, [passage])
  }
  const own = namesOf(document)
  return [...answers].map(([pair, passages]): AskedPair => {
    const { text } = pair.question
    const question = readQuestion(text, own, (stem) => rarity(lexicon.rank(stem), lexicon))
    const weights = new Map<number, number>()
    for (const { stem, weight } of question.words) {
      const word = numbers.get(stem)
      if (weight > 0 && word !== undefined) weights.set(word, weight)
    }
    return {
      pair,
      question,
      passages,
      words: [...weights].map(([word, weight]) => ({ word, weight })),
      lines: related.phrasesIn(question.words).flatMap((phrase) => phrase.lines),
      meaning: meaningOf(questionBag(question.words, [], question.signs, lexicon, related), lexicon),
      plain: plainQuestion(text, own),
    }
  })
}

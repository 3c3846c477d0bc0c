import type { Sentence } from '../documents/document.ts'
import type { QuestionPair } from '../documents/questions.ts'
import { quoteOf } from '../documents/quote.ts'

/** What is left of a sentence or an item when the questions of the document are taken off. */
export interface AnswerPiece {
  sentence: Sentence
  /** The question that it answers, or a part of it does. */
  answers: QuestionPair | undefined
  /** It is not the whole of what it was cut from. */
  cut: boolean
}

/** Cuts the questions out of a text of the section: a question is no answer, however well it matches itself. */
export type AnswerCutter = (sentence: Sentence) => AnswerPiece[]

const EDGES = { front: /^[\s*_>]+/, back: /[\s*_>]+$/ } as const

/** `pairs` are those of one section, in the order of the text. */
export function answerCutter(text: string, pairs: readonly QuestionPair[] = []): AnswerCutter {
  if (pairs.length === 0) return (sentence) => [{ sentence, answers: undefined, cut: false }]
  const piece = (whole: Sentence, start: number, end: number, answers: QuestionPair | undefined): AnswerPiece[] => {
    if (start <= whole.start && end >= whole.end) return [{ sentence: whole, answers, cut: false }]
    const raw = text.slice(start, end)
    const from = start + (start > whole.start ? (EDGES.front.exec(raw)?.[0].length ?? 0) : 0)
    const to = end - (end < whole.end ? (EDGES.back.exec(raw.slice(from - start))?.[0].length ?? 0) : 0)
    const left = to > from ? quoteOf(text, from, to) : ''
    return left === '' ? [] : [{ sentence: { text: left, start: from, end: to }, answers, cut: true }]
  }
  return (sentence) => {
    const pieces: AnswerPiece[] = []
    let at = sentence.start
    for (let i = firstEndingAfter(pairs, at); i < pairs.length && at < sentence.end; i++) {
      const pair = pairs[i] as QuestionPair
      if (pair.asked.start >= sentence.end) break
      if (pair.asked.start > at) pieces.push(...piece(sentence, at, pair.asked.start, undefined))
      const from = Math.max(at, pair.answer.start)
      const to = Math.min(sentence.end, pair.answer.end)
      if (to > from) pieces.push(...piece(sentence, from, to, pair))
      at = Math.max(at, pair.answer.end)
    }
    if (at < sentence.end) pieces.push(...piece(sentence, at, sentence.end, undefined))
    return pieces
  }
}

/** The first pair whose answer ends after an offset: a search by halves. */
function firstEndingAfter(pairs: readonly QuestionPair[], offset: number): number {
  let [from, to] = [0, pairs.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((pairs[middle] as QuestionPair).answer.end <= offset) from = middle + 1
    else to = middle
  }
  return from
}

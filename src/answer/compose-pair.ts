import { quoteOf } from '../documents/quote.ts'
import { wordCount } from '../language/word-count.ts'
import type { PreparedPassage } from '../search/prepared-document.ts'
import type { AskedPair } from './asked-pairs.ts'
import { Citations } from './cite.ts'
import { compose } from './compose.ts'
import type { Composed } from './composed.ts'
import type { Ranking } from './score.ts'
import { COMPOSITION, PAIRS } from './weights.ts'

/**
 * The answer to a question of the document: all of it when it is short, else its first sentences; what else of it fits the question best,
 * when that stands further down and the question is not the very same.
 */
export function composePair(asked: AskedPair, ranking: Ranking, same = false): Composed {
  const all = wholeOf(asked)
  if (isShort(asked)) return quoteParts(all)
  const opening: PreparedPassage[] = []
  let words = 0
  for (const passage of all) {
    words += wordCount(passage.text)
    if (opening.length > 0 && words > PAIRS.openingWords) break
    opening.push(passage)
  }
  const ranked = ranking.ranked.filter(({ passage }) => passage.answers === asked.pair)
  const best = ranked[0]?.passage
  if (same || !best || opening.some(({ start, end }) => start <= best.start && best.end <= end)) return quoteParts(opening)
  return compose(ranking.asked.question, { ...ranking, ranked }, COMPOSITION)
}

const wholeOf = ({ passages }: AskedPair): PreparedPassage[] => passages.filter(({ part }) => !part)

/** Whether the answer is given whole. */
export const isShort = (asked: AskedPair): boolean =>
  wholeOf(asked).reduce((sum, { text }) => sum + wordCount(text), 0) <= PAIRS.wholeWords

/** Sentences of one paragraph as one quote, items one under the other. */
function quoteParts(passages: PreparedPassage[]): Composed {
  const citations = new Citations()
  const runs: PreparedPassage[][] = []
  for (const passage of passages) {
    const run = runs.at(-1)
    const before = run?.[0]
    const goesOn = before?.kind === 'sentence' && passage.kind === 'sentence' && before.paragraph === passage.paragraph
    if (run && goesOn) run.push(passage)
    else runs.push([passage])
  }
  const lines = runs.map((run, i) => {
    const [first, last] = [run[0], run.at(-1)] as [PreparedPassage, PreparedPassage]
    const { document, section, start, kind } = first
    const span = { start, end: last.end }
    const line = `${quoteOf(document.text, span.start, span.end)} ${citations.mark(document, section, span)}`
    const item = kind === 'item'
    return `${i === 0 ? '' : item && runs[i - 1]?.[0]?.kind === 'item' ? '\n' : '\n\n'}${item ? '- ' : ''}${line}`
  })
  return { answer: lines.join(''), citations: citations.list, quoted: passages }
}

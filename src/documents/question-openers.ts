import { ASKS_AT_END, BEFORE_ANSWER, BEFORE_QUESTION, LONGEST_ASKED, NUMBER_BEFORE } from '../language/question-marks.ts'
import { plainText } from './quote.ts'

/** Where a question stands in a text, and where its answer can begin. Offsets; ends are exclusive. */
export interface Opener {
  /** Where its line begins, marks and tags left out. */
  start: number
  /** The question without "Q:" and marks. */
  from: number
  to: number
  /** Where the answer begins: after the question, its marks and "A:". */
  answer: number
  /** It is written so that it shows: bold, with "Q:", as a summary. A plain line is a question only where no question shows. */
  marked: boolean
}

/** What stands before the first words of a line: white space, marks of a block quote, the tag of a fold. */
const LINE_LEAD = /(?:[\s>]|<details[^<>]{0,40}>){0,40}/y
const SUMMARY = /<summary[^<>]{0,40}>((?:[^<]|<(?!\/?summary)[^<>]{0,60}>){2,300}?)<\/summary\s{0,9}>/iy
const BOLD = /(\*{2,3}|_{2,3})(?=\S)((?:[^*_]|[*_](?![*_])){2,300}?)\1[:.]?/y
const ITALIC = /([*_])(?=[^\s*_])([^*_\r\n]{2,300}[?？])\1/y
/** A line that is, or begins with, one sentence that asks. */
const PLAIN = /(?:[^.!?？\r\n]|[.!](?=\S)){3,200}[?？](?=\s|$)/y
/** After a question: white space, tags, and the lines' marks of a block quote. */
const GAP = /(?:[\s>]|<\/?(?:summary|p|div|br)[^<>]{0,40}>){0,60}/y
/** Bold words that open a remark and no answer: one word with a colon. */
const REMARK = /^[\p{L}-]{1,20}[:.!]?$/u

/**
 * Reads the question that a line begins with; `at` is where the line begins, `end` where its paragraph or item does. `expected`: the text
 * stands among questions, so that a question needs no more than to be bold, or no more than its question mark.
 */
export function openerAt(text: string, at: number, end: number, expected: boolean): Opener | undefined {
  const start = match(LINE_LEAD, text, at, end)?.end ?? at
  const summary = match(SUMMARY, text, start, text.length)
  if (summary && (expected || ASKS_AT_END.test(plainText(summary.groups[1] as string))))
    return opener(text, start, text.indexOf('>', start) + 1, summary.end, '</summary')
  const first = text.slice(start, Math.min(end, start + 40))
  if (BEFORE_ANSWER.test(first)) return undefined
  const prefix = BEFORE_QUESTION.exec(first)
  if (prefix) return prefixed(text, start, start + prefix[0].length, end)
  const bold = match(BOLD, text, start, end)
  if (bold) {
    const [, mark = '', words = ''] = bold.groups
    if (BEFORE_QUESTION.test(words) || ASKS_AT_END.test(words) || (expected && namesMatter(words, text, bold.end, end)))
      return opener(text, start, start + mark.length, bold.end, mark)
    return undefined
  }
  if (!expected) return undefined
  const italic = match(ITALIC, text, start, end)
  if (italic) return opener(text, start, start + 1, italic.end, italic.groups[1])
  const plain = match(PLAIN, text, start, end)
  return plain && { ...opener(text, start, start, plain.end), marked: false }
}

/** Bold words without a question mark that ask all the same: a line of their own, or a topic before its answer. */
function namesMatter(words: string, text: string, to: number, end: number): boolean {
  const bare = words.trim()
  if (REMARK.test(bare) || /[.!,;]$/.test(bare)) return false
  return (
    bare.endsWith(':') || text[to - 1] === ':' || /^[^\S\r\n]*(?:[\r\n]|$|[–—:-])/.test(text.slice(to, Math.min(end, to + 20)))
  )
}

/** "Q: …": it goes on to "A:", else to the end of its line when that asks. */
function prefixed(text: string, start: number, from: number, end: number): Opener | undefined {
  const stretch = text.slice(from, Math.min(end, from + 2 * LONGEST_ASKED))
  const answer = /(?:[\r\n]\s{0,9}|[?？][*_]{0,3}\s{1,9})(?=[*_]{0,3}(?:a|answer|antwort)\s?\d{0,3}\s?[:.)])/iu.exec(stretch)
  const line = /^[^\r\n]*/.exec(stretch)?.[0] ?? ''
  const to = answer ? answer.index + (/^\s/.test(answer[0]) ? 0 : 1) : Math.max(line.lastIndexOf('?'), line.lastIndexOf('？')) + 1
  if (to < 3) return undefined
  const marks = /^[*_]{0,3}/.exec(stretch.slice(to))?.[0] ?? ''
  return opener(text, start, from, from + to + marks.length, marks)
}

function opener(text: string, start: number, from: number, to: number, closing = ''): Opener {
  const closes = closing ? text.slice(from, to).toLowerCase().lastIndexOf(closing) : -1
  const close = closes > 0 ? from + closes : to
  const words = text.slice(from, close)
  const before = BEFORE_QUESTION.exec(words) ?? NUMBER_BEFORE.exec(words)
  const gap = match(GAP, text, to, text.length)?.end ?? to
  const prefix = BEFORE_ANSWER.exec(text.slice(gap, gap + 40))
  return { start, from: from + (before?.[0].length ?? 0), to: close, answer: gap + (prefix?.[0].length ?? 0), marked: true }
}

/** A match of a sticky expression at a place, when it ends in time. */
function match(expression: RegExp, text: string, at: number, end: number): { end: number; groups: string[] } | undefined {
  expression.lastIndex = at
  const found = expression.exec(text)
  return found && expression.lastIndex <= end ? { end: expression.lastIndex, groups: [...found] } : undefined
}

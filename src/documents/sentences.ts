import { sentenceEnds } from '../language/sentence-ends.ts'
import type { Sentence } from './document.ts'
import { codeSpans, maskMarks, quoteOf } from './quote.ts'

interface Visible {
  /** Without marks, white space folded. */
  words: string
  /** The offset in the document's text of a character of `words`. */
  at: (index: number) => number
}

/** The sentences of a run of a document's text; `start` and `end` are its offsets. Empty when it holds nothing but marks. */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const markdown = text.slice(start, end)
  const mask = maskMarks(markdown)
  const { words, at } = visibleOf(mask, start)
  const code = codeSpans(markdown)
  const opens = new Map(code)
  const ends = outside(code, sentenceEnds(words), (wordsEnd) => at(wordsEnd - 1) - start)
  const sentences: Sentence[] = []
  let from = 0
  let tries = mask.includes('\0') ? 3 : 0
  for (let i = 0; i < ends.length; i++) {
    let found: Sentence | undefined
    // A sentence that begins or ends inside a mark's pair goes on to where the pair ends. Steps double: linear time.
    for (let more = 0; tries > 0 && i + more < ends.length && !found; more = more < 3 ? more + 1 : more * 2) {
      found = balanced(i + more)
      if (found) i += more
    }
    if (!found && tries > 0 && i + 1 < ends.length) {
      found = balanced(ends.length - 1)
      if (found) i = ends.length - 1
      else tries--
    }
    found ??= withCode(spanOf(i)[0])
    if (found?.text) sentences.push(found)
    from = ends[i]!
  }
  return sentences

  function spanOf(i: number): [Sentence | undefined, string] {
    const to = ends[i]!
    const wanted = words.slice(from, to).trim()
    if (wanted === '') return [undefined, '']
    const first = words.charCodeAt(from) === 32 ? from + 1 : from
    const span = { start: at(first), end: at(first + wanted.length - 1) + 1 }
    return [{ ...span, text: quoteOf(text, span.start, span.end) }, wanted]
  }

  /** A sentence that begins with a code span takes in the ticks that open it: what follows them is text, not marks. */
  function withCode(span: Sentence | undefined): Sentence | undefined {
    if (!span || markdown[span.start - 1 - start] !== '`') return span
    let left = span.start - start
    while (markdown[left - 1] === '`') left--
    if ((opens.get(left) ?? 0) <= span.start - start) return span
    return { start: start + left, end: span.end, text: quoteOf(text, start + left, span.end) }
  }

  /** The span whose quote is what a reader sees there, with the marks around it only when they belong in pairs. */
  function balanced(i: number): Sentence | undefined {
    const [tight, wanted] = spanOf(i)
    if (!tight) return undefined
    let left = tight.start
    while (left > start && mask[left - 1 - start] === '\0') left--
    let right = tight.end
    while (right < end && mask[right - start] === '\0') right++
    for (const [a, b] of [
      [tight.start, tight.end],
      [left, tight.end],
      [tight.start, right],
      [left, right],
    ] as const) {
      const quote = a === tight.start && b === tight.end ? tight.text : quoteOf(text, a, b)
      if (quote === wanted) return { start: a, end: b, text: quote }
    }
    return undefined
  }
}

/** The ends that lie in no span; both are in the order of the text. The last end always counts. */
function outside(spans: [number, number][], ends: number[], offsetOf: (end: number) => number): number[] {
  let next = 0
  return ends.filter((end, i) => {
    const offset = offsetOf(end)
    while (next < spans.length && spans[next]![1] - 1 <= offset + 1) next++
    return i === ends.length - 1 || next === spans.length || offset < spans[next]![0]
  })
}

/** The whole run as one quote; undefined when it holds nothing but marks. */
export function wholeOf(text: string, sentences: readonly Sentence[]): Sentence | undefined {
  const start = sentences[0]?.start
  const end = sentences.at(-1)?.end
  if (start === undefined || end === undefined) return undefined
  return { start, end, text: quoteOf(text, start, end) }
}

function visibleOf(mask: string, start: number): Visible {
  if (!/\0|\s\s|[^\S ]/.test(mask)) return { words: mask, at: (index) => start + index }
  const words: string[] = []
  const at: number[] = []
  for (const { 0: word, index } of mask.matchAll(/[^\s\0]+/g)) {
    const gap = index > 0 && at.length > 0 ? mask.slice(at.at(-1)! + 1 - start, index) : ''
    if (/\s/.test(gap)) {
      words.push(' ')
      at.push(start + index - 1)
    }
    words.push(word)
    for (let i = 0; i < word.length; i++) at.push(start + index + i)
  }
  return { words: words.join(''), at: (index) => at[index]! }
}

import { HIDDEN_HTML, PARTING_TAG, TAG } from './html.ts'

const TEXT = String.raw`((?:[^[\]]|\[[^[\]]*\])*)`
const TARGET = String.raw`\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`

/** A line of marks alone (a rule, the underline of a heading or a table), and the mark that a line begins with. */
const LINE_MARKS = [
  /(?<=[\r\n])(?:[ \t]*[-=*_|:]){2,}[ \t]*(?=[\r\n]|$)/g,
  /(?<=[\r\n])(?:[ \t]*>)*[ \t]*(?:(?:[-+*•·▪●◦‣]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s)?|#{1,6}\s)?/g,
]
/** Each has three groups: a mark, what it marks, a mark. */
const MARKS = [
  new RegExp(String.raw`(!\[)${TEXT}(\]${TARGET})`, 'g'), // an image leaves its description
  new RegExp(String.raw`(\[)${TEXT}(\]${TARGET})`, 'g'), // a link leaves its text
  new RegExp(String.raw`(\]${TARGET})()()`, 'g'), // the end of a link that begins before the quote
  /(\[)(?!\d+\]|\^)([^[\]]+)(\]\[[^[\]]*\])/g, // a link by reference
  /(<)([a-z][a-z\d+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s@]+)(>)/gi, // <https://…>
  /(\[\^[^[\]\s]+\]:?)()()/g, // the mark of a footnote
  /(\*\*)(?=[^\s*]|\*[^\s*])([^*]*(?:\*(?!\*)[^*]*)*)(\*\*)/g,
  /(?<![\p{L}\p{N}*])(\*)(?=[^\s*])([^*]+)(\*(?=\S|$)|(?<=\S)\*)/gu,
  // The same at the edge of a word, in pairs or not: a quote can begin or end within a pair, and converters leave `*Forbes *magazine`.
  // More than 32 in a row are no mark.
  /((?<![\p{L}\p{N}])(?:\*{1,32}|_{1,32}|`{1,32}|~~)(?=[^\s*_`~])|(?<=[^\s*_`~])(?:\*{1,32}|_{1,32}|`{1,32}|~~)(?![\p{L}\p{N}*_`~]))()()/gu,
]
const CODE_OR_ESCAPE = /(\\)([!-/:-@[-`{-~]|(?=[\r\n]))()|(?<!`)(`{1,3})(?!`)([^`]+)\4(?!`)/g
const TABLE_LINE = /^[ \t]*\|.*$/gm

const gone = (mark = '') => '\0'.repeat(mark.length)
const blank = (mark: string) => ' '.repeat(mark.length)
/** ASCII punctuation has 32 characters, and so has Unicode's block of characters that no text holds. */
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const shield = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (c) => String.fromCharCode(0xfdd0 + PUNCTUATION.indexOf(c)))
const unshield = (text: string) => text.replace(/[\ufdd0-\ufdef]/g, (c) => PUNCTUATION[c.charCodeAt(0) - 0xfdd0]!)

/** Offsets of code spans, each with its end: a quote does not begin or end within one. */
export const codeSpans = (markdown: string): [start: number, end: number][] =>
  markdown.includes('`')
    ? [...markdown.matchAll(CODE_OR_ESCAPE)]
        .filter((match) => match[4])
        .map((match) => [match.index, match.index + match[0].length])
    : []

/** The text at its length, with `\0` for each character of a mark. What code spans and escapes hold is text, not marks. */
export function maskMarks(markdown: string): string {
  if (!/[\\`<[*_~\r\n|]/.test(markdown)) return markdown
  let text = markdown.replace(CODE_OR_ESCAPE, (_, slash, escaped = '', _end, ticks, code = '') =>
    slash ? gone(slash) + shield(escaped) : gone(ticks) + shield(code) + gone(ticks),
  )
  text = text.replace(TABLE_LINE, (line) => line.replaceAll('|', ' '))
  text = text.replace(HIDDEN_HTML, gone).replace(PARTING_TAG, blank).replace(TAG, gone)
  for (const rule of LINE_MARKS) text = text.replace(rule, blank)
  for (const rule of MARKS) text = text.replace(rule, (_, open, marked, close) => gone(open) + marked + gone(close))
  return unshield(text)
}

/** The quote rule: Markdown marks are removed, white space is folded and trimmed, nothing else. */
export const plainText = (markdown: string): string => maskMarks(markdown).replaceAll('\0', '').replace(/\s+/g, ' ').trim()

/** The quote between two offsets of a document's text. */
export const quoteOf = (text: string, start: number, end: number): string => plainText(text.slice(start, end))

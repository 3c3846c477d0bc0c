const CITATION_MARK = /\[\d{1,4}\]/g
const LIST_MARK = /^[ \t]*(?:[-+*•]|\d{1,3}[.)])[ \t]+/gm
const HEADING_MARK = /^[ \t]{0,3}#{1,6}[ \t]+/gm
const QUOTE_MARK = /^[ \t]*>[ \t]?/gm
const LINK = /!?\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g
const WORD = /[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu

const NUMERALS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen twenty'
).split(' ')

/** Markdown marks removed, white space folded, nothing else. */
export const bare = (markdown: string): string =>
  markdown
    .replace(QUOTE_MARK, '')
    .replace(HEADING_MARK, '')
    .replace(LIST_MARK, '')
    .replace(LINK, '$1')
    .replace(/[*`]+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** One sort of apostrophe, quotation mark and dash. */
export const evened = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')

/** The lines of an answer without its citation marks and Markdown marks. */
export const linesOf = (answer: string): string[] =>
  evened(answer).replace(CITATION_MARK, ' ').split('\n').map(bare).filter(Boolean)

/** Words with their capitals. `$20.04` is `20.04`, `1,849` is `1849`, `Wipro's` is `Wipro`. */
export const wordsOf = (text: string): string[] =>
  (evened(text).replace(CITATION_MARK, ' ').match(WORD) ?? []).map((word) =>
    word.replace(/(?<=\d),(?=\d{3})/g, '').replace(/'s$/, ''),
  )

/** A word as it is compared: `Seven` is `7`. */
export const folded = (word: string): string => {
  const low = word.toLowerCase()
  const numeral = NUMERALS.indexOf(low)
  return numeral < 0 ? low : String(numeral)
}

export const isNumber = (word: string): boolean => /^\d/.test(word) || NUMERALS.indexOf(word.toLowerCase()) > 1

/**
 * Whether a text holds a string, as a reader sees it: it begins where a word begins, and a number or a short word also ends
 * where a word ends. The 4 of 24x7 is no 4, the 2,000 of 12,000 is no 2,000.
 */
export function holds(text: string, wanted: string): boolean {
  const [hay, needle] = [evened(text).toLowerCase(), evened(wanted).toLowerCase()]
  const whole = needle.length <= 4 || isNumber(needle) || /\d$/.test(needle)
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const begins = !/[\p{L}\p{N}]$|\d[.,]$/u.test(hay.slice(Math.max(0, at - 2), at))
    const ends = !whole || !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(hay.slice(at + needle.length, at + needle.length + 2))
    if (begins && ends) return true
  }
  return false
}

/** What a line of rough Markdown is, seen by itself: its indentation and block quote marks are already gone. */

export interface ListMark {
  /** Characters of the mark and the white space after it. */
  width: number
  ordered: boolean
  /** Of an ordered mark. */
  number: number
}

export const FENCE = /^(`{3,}|~{3,})([^`]*)$/
export const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
export const UNDERLINE = /^(?:=+|-{2,})$/
const TABLE_RULE = /^(?=[^|]*\|)\|?(?:[ \t]*:?-+:?[ \t]*\|?)+$/
/** A heading's mark, also without a space before its capital letter; one `#` alone may be a hash tag. */
const HEADING = /^(#{1,6})(?:[ \t]+|$|(?<=##)(?=\p{Lu})|(?=\p{Lu}[^#]{0,60}$))/u
const BULLET = /^(?:[*+-](?:[ \t]+|$)|[•·▪●◦‣][ \t]*)/
const DASH = /^[–—][ \t]+/
const NUMBER = /^(\d{1,3})[.)](?:[ \t]+|$)/
const TASK = /^\[[ xX]\][ \t]+/

/** The level of a heading and the width of its mark. */
export function headingMark(line: string): { level: number; width: number } | undefined {
  const match = HEADING.exec(line)
  return match ? { level: match[1]!.length, width: match[0].length } : undefined
}

/** `afterText`: the line before is text, which a dash or a number other than 1 goes on. */
export function listMark(line: string, afterText: boolean): ListMark | undefined {
  const number = NUMBER.exec(line)
  if (number)
    return afterText && number[1] !== '1' ? undefined : { width: number[0].length, ordered: true, number: Number(number[1]) }
  let width = (BULLET.exec(line) ?? (afterText ? null : DASH.exec(line)))?.[0].length
  if (width === undefined) return undefined
  // "* - item", "• * item", "- [ ] task": one item.
  for (let more = BULLET.exec(line.slice(width)) ?? TASK.exec(line.slice(width)); more && width < 20; ) {
    width += more[0].length
    more = BULLET.exec(line.slice(width)) ?? TASK.exec(line.slice(width))
  }
  return { width, ordered: false, number: 0 }
}

/** A line that stands for a heading: all of it is bold, and it is short. */
export const isBoldHeading = (line: string): boolean =>
  /^(\*\*|__)(?=\S)[^*_]{1,80}\1:?$/.test(line) && !/[.!?](?:\s|[*_]+$)/.test(line)

/** A line glued to the list item before it is a paragraph of its own when it opens like one. */
export const opensParagraph = (line: string): boolean => /^[*_]{0,3}["“”„«‘']?\p{Lu}/u.test(line)

/** An underlined line is a heading unless it reads like a sentence (then the underline is a rule). */
export const readsAsHeading = (line: string): boolean => line.length <= 120 && !/[.,;:]$/.test(line)

const cellsOf = (row: string): number => row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length

/** Whether a line is the rule between a table's header and its rows. */
export const isTableRule = (line: string, header: string): boolean =>
  header.includes('|') && line.length <= 500 && TABLE_RULE.test(line) && cellsOf(line) === cellsOf(header)

import {
  FENCE,
  headingMark,
  isBoldHeading,
  type ListMark,
  listMark,
  opensParagraph,
  RULE,
  readsAsHeading,
  TABLE_RULE,
  UNDERLINE,
} from './lines.ts'
import { Tape } from './tape.ts'

/** Markdown that every reader understands in one way: no indentation but in list items, lists flat, no block quotes. */
export interface Repaired {
  text: string
  /** For each character of `text` its offset in the document. */
  source: Int32Array
  /** The depth of list items, by the offset of their mark in `text`. */
  depths: Map<number, number>
}

/** Put before text that would be read as a mark. */
export const GUARD = '\u2060'
/** Deeper indentation means nothing. It bounds the depth of lists, too. */
const MOST_COLUMNS = 40

type Kind = 'blank' | 'text' | 'item' | 'other'

/** `shadow` is the document's text as `shadowOf` gives it; reading begins at `from`. Linear in the length. */
export function repair(shadow: string, from: number): Repaired {
  const pass = new RepairPass(shadow, !hasHeadings(shadow, from))
  const lines = /([^\r\n]*)(?:\r\n?|\n|$)/y
  for (lines.lastIndex = from; lines.lastIndex < shadow.length; ) {
    const start = lines.lastIndex
    pass.line(start, start + lines.exec(shadow)![1]!.length, lines.lastIndex)
  }
  return { text: pass.tape.text(), source: pass.tape.sources(), depths: pass.depths }
}

/** Whether there is a heading besides a title at the top. */
const hasHeadings = (shadow: string, from: number): boolean =>
  (shadow.slice(from).match(/^[ \t>]*#{1,6}[ \t]*\S|[^\s][ \t]*(?:\r\n?|\n)[ \t]*(?:={2,}|-{2,})[ \t]*$/gm) ?? []).length > 1

class RepairPass {
  tape: Tape
  depths = new Map<number, number>()
  #boldHeadings: boolean
  #before: Kind = 'blank'
  #textLines = 0
  #lastText = ''
  #quoted = false
  #table = false
  #fence: string | undefined
  /** Columns of the marks and of the text of the open list items, outermost first. */
  #open: { mark: number; content: number }[] = []
  #ordered = false
  /** A list mark that waits for its text on the next line. */
  #waiting: { at: number; columns: number; mark: ListMark } | undefined

  constructor(shadow: string, boldHeadings: boolean) {
    this.tape = new Tape(shadow)
    this.#boldHeadings = boldHeadings
  }

  /** `end` is the end of the line's characters, `next` where the next line begins. */
  line(start: number, end: number, next: number): void {
    const whole = this.tape.from.slice(start, end)
    const quote = /^(?:[ \t]*>)+/.exec(whole)?.[0].length ?? 0
    const indent = /^[ \t]*/.exec(whole.slice(quote))![0]
    const at = start + quote + indent.length
    const line = this.tape.from.slice(at, end).trimEnd()
    if (this.#fence !== undefined) return this.#verbatim(line, start, end)
    if (line === '') return this.#blank(end)
    if (quote > 0 && !this.#quoted) this.#close(at)
    this.#quoted = quote > 0
    this.#text(line, at, columnsOf(indent), next)
  }

  #text(line: string, at: number, columns: number, next: number): void {
    const end = at + line.length
    const heading = headingMark(line)
    if (heading) return this.#heading(heading.level, at, at + heading.width, end)
    if (this.#boldHeadings && isBoldHeading(line) && this.#before !== 'item') return this.#heading(2, at, at, end)
    const fence = FENCE.exec(line)
    if (fence) {
      this.#block(at, end)
      this.#fence = fence[1]
      return
    }
    if (UNDERLINE.test(line) && this.#before === 'text' && !this.#table && this.#open.length === 0) {
      if (this.#textLines === 1 && readsAsHeading(this.#lastText)) return this.#emit(at, end, 'other')
    }
    if (RULE.test(line)) return this.#block(at, end)
    if (TABLE_RULE.test(line) && this.#before === 'text' && this.#lastText.includes('|')) {
      this.#emit(at, end, 'text')
      this.#table = true
      return
    }
    const mark = listMark(line, this.#before === 'text')
    if (mark && mark.width < line.length) return this.#item(mark, at, end, columns)
    if (mark) this.#waiting = { at, columns, mark }
    else if (this.#waiting) this.#item({ ...this.#waiting.mark, width: 0 }, at, end, this.#waiting.columns)
    else this.#words(line, at, end, columns, next)
  }

  #words(line: string, at: number, end: number, columns: number, next: number): void {
    const inner = this.#open.findLast((item) => columns >= item.content)
    if (this.#before === 'blank' && this.#open.length > 0 && !inner) this.#open = []
    if (this.#before === 'item' && !inner && opensParagraph(line) && !/[,(&/–-]$/.test(this.#lastText)) this.#close(at)
    if (this.#table && !line.includes('|')) this.#close(at)
    if (line.startsWith('|') && !this.#table) this.#open = []
    if (this.#before === 'text' && line.includes('|') && this.#ruleFollows(next)) this.#close(at)
    const inItem = this.#open.length > 0
    if (inItem) this.tape.insert('   ', at)
    if (/^\d+[.)]/.test(line)) this.tape.insert(GUARD, at)
    this.#emit(at, end, inItem ? 'item' : 'text')
    this.#lastText = line
  }

  #ruleFollows(next: number): boolean {
    return TABLE_RULE.test(/[^\r\n]*/.exec(this.tape.from.slice(next, next + 500))![0].trim())
  }

  #item(mark: ListMark, at: number, end: number, columns: number): void {
    while (this.#open.length > 0 && !nests(this.#open.at(-1)!, columns)) this.#open.pop()
    const depth = this.#open.length
    if (this.#before === 'text') this.#newline(at)
    if (depth === 0) {
      if (this.#ordered !== mark.ordered && this.#before !== 'blank') this.#newline(at)
      this.#ordered = mark.ordered
    }
    this.#open.push({ mark: columns, content: columns + Math.max(mark.width, 2) })
    this.depths.set(this.tape.length, depth)
    this.tape.insert(this.#ordered ? '1. ' : '* ', at)
    this.#emit(at + mark.width, end, 'item')
    this.#lastText = this.tape.from.slice(at, end)
  }

  #heading(level: number, at: number, textAt: number, end: number): void {
    this.#close(at)
    this.tape.insert(`${'#'.repeat(level)} `, at)
    this.#emit(textAt, end, 'other')
  }

  /** A rule or the like, which ends what stands before it. */
  #block(at: number, end: number): void {
    this.#close(at)
    this.#emit(at, end, 'other')
  }

  #verbatim(line: string, start: number, end: number): void {
    const closes = line.startsWith(this.#fence!) && /^(`+|~+)$/.test(line)
    if (closes) this.#fence = undefined
    this.tape.copy(closes ? end - line.length : start, end)
    this.#newline(end)
    this.#before = 'other'
  }

  #blank(at: number): void {
    this.#newline(at)
    this.#before = 'blank'
    this.#table = false
    this.#textLines = 0
    this.#waiting = undefined
  }

  /** Ends the open paragraph, list or table. */
  #close(at: number): void {
    if (this.#before !== 'blank') this.#blank(at)
    this.#open = []
    this.#waiting = undefined
  }

  #emit(at: number, end: number, kind: Kind): void {
    this.tape.copy(at, end)
    this.#newline(end)
    this.#textLines = kind === 'text' ? this.#textLines + 1 : 0
    this.#before = kind
    this.#waiting = undefined
    if (kind === 'text') this.#open = []
  }

  #newline(at: number): void {
    this.tape.insert('\n', at)
  }
}

const nests = (parent: { mark: number; content: number }, columns: number): boolean =>
  columns >= parent.mark + 2 && columns >= parent.content

function columnsOf(indent: string): number {
  let columns = 0
  for (const c of indent.slice(0, MOST_COLUMNS)) columns += c === '\t' ? 4 - (columns % 4) : 1
  return Math.min(columns, MOST_COLUMNS)
}

import {
  FENCE,
  headingMark,
  isBoldHeading,
  isTableRule,
  type ListMark,
  listMark,
  opensParagraph,
  RULE,
  readsAsHeading,
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

/** Columns of an item's mark and of its text. */
interface Level {
  mark: number
  content: number
}

type Kind = 'blank' | 'text' | 'underline' | 'table' | 'item' | 'other'

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
  /** What the line before is. */
  #before: Kind = 'blank'
  /** Lines and the last line of the open paragraph or item. */
  #lines = 0
  #last = ''
  #quoted = false
  #fence: string | undefined
  /** The open list items, outermost first. */
  #open: Level[] = []
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
    if (this.#fence !== undefined) this.#verbatim(line, start, end)
    else if (line === '') this.#blank()
    else {
      if (quote > 0 && !this.#quoted) this.#close()
      this.#quoted = quote > 0
      this.#content(line, at, columnsOf(indent), next)
    }
  }

  #content(line: string, at: number, columns: number, next: number): void {
    const end = at + line.length
    const heading = headingMark(line)
    const fence = FENCE.exec(line)?.[1]
    const mark = listMark(line, this.#before === 'text')
    if (heading) this.#heading(heading.level, at, at + heading.width, end)
    else if (this.#boldHeadings && isBoldHeading(line) && this.#before !== 'item') this.#heading(2, at, at, end)
    else if (UNDERLINE.test(line) && this.#canBeUnderlined()) this.#emit(at, end, 'underline')
    else if (RULE.test(line)) this.#emit(at, end, 'other')
    else if (fence) {
      this.#emit(at, end, 'other')
      this.#fence = fence
    } else if (this.#before === 'text' && this.#lines === 1 && isTableRule(line, this.#last)) this.#emit(at, end, 'table')
    else if (mark && mark.width < line.length) this.#item(mark, at, end, columns)
    else if (mark) this.#waiting = { at, columns, mark }
    else if (this.#waiting) this.#item({ ...this.#waiting.mark, width: 0 }, at, end, this.#waiting.columns)
    else this.#words(line, at, end, columns, next)
  }

  #canBeUnderlined(): boolean {
    return this.#before === 'text' && this.#lines === 1 && readsAsHeading(this.#last)
  }

  #words(line: string, at: number, end: number, columns: number, next: number): void {
    const inner = this.#open.some((item) => columns >= item.content)
    const glued = this.#before === 'item' && opensParagraph(line) && !/[,(&/–-]$/.test(this.#last)
    const inTable = this.#before === 'table'
    if (!inner && (this.#before === 'blank' || glued)) this.#close()
    if (line.includes('|') && !inTable && isTableRule(this.#lineAt(next), line)) this.#close()
    if (inTable && line.includes('|')) this.#emit(at, end, 'table')
    else this.#emit(at, end, this.#open.length > 0 ? 'item' : 'text')
    this.#last = line
  }

  #lineAt(start: number): string {
    return /[^\r\n]*/.exec(this.tape.from.slice(start, start + 500))![0].trim()
  }

  #item(mark: ListMark, at: number, end: number, columns: number): void {
    let sibling: Level | undefined
    while (this.#open.length > 0 && !nests(this.#open.at(-1)!, columns)) sibling = this.#open.pop()
    const depth = this.#open.length
    if (depth === 0) this.#ordered = mark.ordered
    // Where the indents of one list are uneven, the widest decides what belongs to an item.
    this.#open.push({ mark: columns, content: Math.max(columns + Math.max(mark.width, 2), sibling?.content ?? 0) })
    const follows = this.#before === 'item' || this.#before === 'blank'
    this.tape.insert(follows ? '\n' : '\n\n', at)
    this.depths.set(this.tape.length, depth)
    this.tape.insert(`${this.#ordered ? '1. ' : '* '}${GUARD}`, at)
    this.tape.copy(at + mark.width, end)
    this.#before = 'item'
    this.#last = this.tape.from.slice(at, end)
    this.#waiting = undefined
  }

  #heading(level: number, at: number, textAt: number, end: number): void {
    this.#close()
    this.tape.insert(`\n\n${'#'.repeat(level)} `, at)
    this.tape.copy(textAt, end)
    this.#before = 'other'
  }

  #verbatim(line: string, start: number, end: number): void {
    const closes = line.startsWith(this.#fence!) && /^(`+|~+)$/.test(line)
    if (closes) this.#fence = undefined
    this.tape.insert('\n', start)
    this.tape.copy(closes ? end - line.length : start, end)
    this.#before = 'other'
  }

  #blank(): void {
    this.#before = 'blank'
    this.#waiting = undefined
  }

  /** Ends the open paragraph, list or table. */
  #close(): void {
    this.#blank()
    this.#open = []
  }

  /** Lines of one paragraph or item become one line. */
  #emit(at: number, end: number, kind: Kind): void {
    const goesOn = kind === this.#before && kind !== 'other'
    const under = this.#before === 'text' && (kind === 'underline' || kind === 'table')
    const joins = kind === 'item' || (goesOn && kind === 'text')
    this.#lines = goesOn ? this.#lines + 1 : 1
    this.tape.insert(joins ? ' ' : goesOn || under ? '\n' : '\n\n', at)
    if (kind === 'text' && !joins && /^\d+[.)]/.test(this.tape.from.slice(at, at + 12))) this.tape.insert(GUARD, at)
    this.tape.copy(at, end)
    this.#before = kind
    this.#waiting = undefined
    if (kind !== 'item') this.#open = []
  }
}

const nests = (parent: Level, columns: number): boolean => columns >= parent.mark + 2 && columns >= parent.content

function columnsOf(indent: string): number {
  let columns = 0
  for (const c of indent.slice(0, MOST_COLUMNS)) columns += c === '\t' ? 4 - (columns % 4) : 1
  return Math.min(columns, MOST_COLUMNS)
}

/**
 * The Markdown that an answer is written in, as a tree: paragraphs, lists, tables, strong, emphasis and citation marks.
 * Everything else (HTML, links, images, headings, code) is text. A backslash before a mark makes it text.
 * Takes time linear in the length of the answer.
 */
import { type AnswerInline, parseInline } from './answer-inline.ts'

export type AnswerNode = AnswerParagraph | AnswerList | AnswerTable

export interface AnswerParagraph {
  kind: 'paragraph'
  children: AnswerInline[]
}

export interface AnswerList {
  kind: 'list'
  ordered: boolean
  /** The number of the first item; 1 for a list without numbers. */
  start: number
  items: AnswerItem[]
}

export interface AnswerItem {
  children: AnswerInline[]
  /** Lists within the item. */
  lists: AnswerList[]
}

export interface AnswerTable {
  kind: 'table'
  header: AnswerInline[][]
  /** Each row has as many cells as the header. */
  rows: AnswerInline[][][]
}

/** Lists within lists deeper than this are drawn at this depth. */
const DEEPEST = 4

/** `- item`, `* item`, `12. item`, `12) item`, with the spaces before it. */
const ITEM = /^( {0,24})(?:([-*+])|(\d{1,6})[.)])[ \t]+(?=\S)/

/** `|---|:--:|`: the line under a table's header. */
const TABLE_RULE = /^\|(?:[ \t]{0,40}:?-{1,200}:?[ \t]{0,40}\|){1,50}$/

export function parseAnswer(markdown: string): AnswerNode[] {
  const lines = markdown.split(/\r\n|\r|\n/)
  const nodes: AnswerNode[] = []
  let at = 0
  while (at < lines.length) {
    if (lines[at]!.trim() === '') {
      at += 1
    } else if (ITEM.test(lines[at]!)) {
      at = readList(lines, at, nodes)
    } else if (startsTable(lines, at)) {
      at = readTable(lines, at, nodes)
    } else {
      at = readParagraph(lines, at, nodes)
    }
  }
  return nodes
}

/** Each reader takes the line it starts at, adds its nodes and returns the line after its last. */
function readParagraph(lines: readonly string[], from: number, nodes: AnswerNode[]): number {
  const words = [lines[from]!.trim()]
  let at = from + 1
  while (at < lines.length && continuesText(lines, at)) words.push(lines[at++]!.trim())
  nodes.push({ kind: 'paragraph', children: parseInline(words.join(' ')) })
  return at
}

const continuesText = (lines: readonly string[], at: number): boolean =>
  lines[at]!.trim() !== '' && !ITEM.test(lines[at]!) && !startsTable(lines, at)

/** The lists that are open at a line, outermost first. */
interface OpenList {
  indent: number
  list: AnswerList
}

function readList(lines: readonly string[], from: number, nodes: AnswerNode[]): number {
  const open: OpenList[] = []
  let at = from
  while (at < lines.length) {
    const match = ITEM.exec(lines[at]!)
    if (!match) break
    const words = [lines[at++]!.slice(match[0].length).trim()]
    while (at < lines.length && continuesText(lines, at)) words.push(lines[at++]!.trim())
    addItem(open, nodes, match, { children: parseInline(words.join(' ')), lists: [] })
    const next = skipBlank(lines, at)
    if (next < lines.length && ITEM.test(lines[next]!)) at = next
  }
  return at
}

function addItem(open: OpenList[], nodes: AnswerNode[], match: RegExpExecArray, item: AnswerItem): void {
  const indent = match[1]!.length
  const ordered = match[3] !== undefined
  while (open.length > 1 && open.at(-1)!.indent > indent) open.pop()
  let last = open.at(-1)
  const within = last !== undefined && indent >= last.indent + 2 && open.length < DEEPEST
  if (last === undefined || within || (last.list.ordered !== ordered && indent < last.indent + 2)) {
    const list: AnswerList = { kind: 'list', ordered, start: ordered ? Number(match[3]) : 1, items: [] }
    if (last && !within) open.pop()
    const parent = open.at(-1)?.list.items.at(-1)
    if (parent) parent.lists.push(list)
    else nodes.push(list)
    last = { indent, list }
    open.push(last)
  }
  last.list.items.push(item)
}

function skipBlank(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at += 1
  return at
}

const startsTable = (lines: readonly string[], at: number): boolean =>
  lines[at]!.trimStart().startsWith('|') && TABLE_RULE.test(lines[at + 1]?.trim() ?? '')

function readTable(lines: readonly string[], from: number, nodes: AnswerNode[]): number {
  const header = cells(lines[from]!)
  const rows: AnswerInline[][][] = []
  let at = from + 2
  while (at < lines.length && lines[at]!.trimStart().startsWith('|')) {
    const row = cells(lines[at++]!)
    rows.push(header.map((_, column) => row[column] ?? []))
  }
  nodes.push({ kind: 'table', header, rows })
  return at
}

/** The cells of `| a | b |`; `\|` is a bar within a cell. */
function cells(line: string): AnswerInline[][] {
  const row = line.trim()
  const found: AnswerInline[][] = []
  let from = 1
  for (let at = 1; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1
    else if (row[at] === '|') {
      found.push(parseInline(row.slice(from, at).trim()))
      from = at + 1
    }
  }
  if (from < row.length) found.push(parseInline(row.slice(from).trim()))
  return found
}

/** The marks within a line of an answer: `**strong**`, `*emphasis*`, `[1]`. */
export type AnswerInline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: AnswerInline[] }
  | { kind: 'emphasis'; children: AnswerInline[] }
  /** A citation mark. An id that no citation has is shown as the text it was written as. */
  | { kind: 'mark'; id: number }

/** `[12]` at the place where it is tried. */
const CITATION_MARK = /\[(\d{1,3})\]/y

/** What may follow a backslash that is not shown. */
const ESCAPED = /[!-/:-@[-`{-~]/

type Emphasis = 'strong' | 'emphasis'

/** An opened mark waits here for its end; the outermost frame is the line itself. */
interface Frame {
  kind: Emphasis | 'line'
  children: AnswerInline[]
}

/** Each kind of emphasis is open at most once, so a node moves at most twice and the time stays linear. */
export function parseInline(text: string): AnswerInline[] {
  const frames: Frame[] = [{ kind: 'line', children: [] }]
  let at = 0
  while (at < text.length) {
    const char = text[at]!
    if (char === '\\' && ESCAPED.test(text[at + 1] ?? '')) {
      addText(frames, text[at + 1]!)
      at += 2
    } else if (char === '*') {
      at = readStars(frames, text, at)
    } else if (char === '[') {
      CITATION_MARK.lastIndex = at
      const match = CITATION_MARK.exec(text)
      if (match) addMark(frames, Number(match[1]))
      else addText(frames, char)
      at += match?.[0].length ?? 1
    } else {
      const from = at
      while (at < text.length && text[at] !== '*' && text[at] !== '[' && (text[at] !== '\\' || at === from)) at += 1
      addText(frames, text.slice(from, at))
    }
  }
  while (frames.length > 1) giveUp(frames)
  return frames[0]!.children
}

/** A run of stars opens, closes or is text; returns the place after it. */
function readStars(frames: Frame[], text: string, from: number): number {
  let end = from
  while (text[end] === '*') end += 1
  if (end - from > 3) {
    addText(frames, text.slice(from, end))
    return end
  }
  const closes = from > 0 && /\S/.test(text[from - 1]!)
  const opens = end < text.length && /\S/.test(text[end]!)
  for (let left = end - from; left > 0; ) {
    const kind: Emphasis = left === 2 || (left === 3 && frames.at(-1)!.kind !== 'emphasis') ? 'strong' : 'emphasis'
    if (closes && frames.some((frame) => frame.kind === kind)) close(frames, kind)
    else if (opens && !frames.some((frame) => frame.kind === kind)) frames.push({ kind, children: [] })
    else addText(frames, stars(kind))
    left -= stars(kind).length
  }
  return end
}

const stars = (kind: Emphasis): string => (kind === 'strong' ? '**' : '*')

function close(frames: Frame[], kind: Emphasis): void {
  while (frames.at(-1)!.kind !== kind) giveUp(frames)
  const { children } = frames.pop()!
  if (children.length > 0) frames.at(-1)!.children.push({ kind, children })
}

/** A mark that never closes is text. */
function giveUp(frames: Frame[]): void {
  const { kind, children } = frames.pop()!
  addText(frames, stars(kind as Emphasis))
  for (const child of children) {
    if (child.kind === 'text') addText(frames, child.text)
    else frames.at(-1)!.children.push(child)
  }
}

/** The space before a mark does not break: a line never begins with a mark. */
function addMark(frames: Frame[], id: number): void {
  const children = frames.at(-1)!.children
  const last = children.at(-1)
  if (last?.kind === 'text' && last.text.endsWith(' ')) last.text = `${last.text.slice(0, -1)}\u00a0`
  children.push({ kind: 'mark', id })
}

function addText(frames: Frame[], text: string): void {
  const children = frames.at(-1)!.children
  const last = children.at(-1)
  if (last?.kind === 'text') last.text += text
  else children.push({ kind: 'text', text })
}

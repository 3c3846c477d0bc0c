export interface FrontMatter {
  title: string | undefined
  /** Where the document's own text begins: an offset. */
  end: number
}

const OPENING = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)/
const LINE = /([^\r\n]*)(\r\n?|\n|$)/y
const FIELD = /^[\p{L}_][\p{L}\p{N}_ -]{0,60}?[ \t]*(?::(?=\s|$)|=)[ \t]*(.*)$/u
const CONTINUATION = /^(?:[ \t]+\S|-[ \t]|[\]}])/

/** Settings at the very top of a file (YAML or TOML). Without an end they go to the first empty line, heading or
 * other line that is no setting. */
export function frontMatterOf(text: string): FrontMatter {
  const opening = OPENING.exec(text)
  if (!opening) return { title: undefined, end: 0 }
  const closing = opening[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/
  let title: string | undefined
  let end = opening[0].length
  let firstDoubt: number | undefined
  let fields = 0
  while (end < text.length) {
    LINE.lastIndex = end
    const [whole = '', line = ''] = LINE.exec(text) ?? []
    if (closing.test(line)) return { title, end: end + whole.length }
    const field = FIELD.exec(line)
    const doubtful = /^\s*(?:#.*)?$/.test(line)
    if (!field && !(fields > 0 && (doubtful || CONTINUATION.test(line)))) break
    if (doubtful) firstDoubt ??= end
    if (field) fields++
    if (field && /^title\b/i.test(line) && firstDoubt === undefined) title ??= unquoted(field[1]!)
    end += whole.length
  }
  return fields > 0 ? { title, end: firstDoubt ?? end } : { title: undefined, end: 0 }
}

function unquoted(value: string): string | undefined {
  const text = value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
  return text === '' ? undefined : text
}

import type { DescribedExample, DescribedOperation } from '../contract/api-description.ts'

export interface CurlSnippet {
  title: string
  /** For a shell as POSIX has it. */
  command: string
  /** What comes back, when it is short enough to stand in the description. */
  reply: string | undefined
}

/** A command for each example of an operation, or one for an operation without. */
export function curlSnippets(path: string, operation: DescribedOperation, origin: string): CurlSnippet[] {
  const replies = Object.values(operation.responses['200']?.content ?? {})[0]?.examples ?? {}
  const named = Object.entries(replies)
  if (named.length === 0) return [{ title: 'Try it', command: `curl ${quoted(origin + path)}`, reply: undefined }]
  return named.map(([name, reply]) => {
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.examples?.[name]
    const address = quoted(origin + addressOf(path, operation, name))
    const sent = body ? ` \\\n  -H 'Content-Type: application/json' \\\n  -d ${quoted(JSON.stringify(body.value))}` : ''
    return { title: reply.summary, command: `curl ${address}${sent}`, reply: textOf(reply) }
  })
}

const textOf = ({ value }: DescribedExample): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value, null, 2)

/** The path of an example, with what its address says. */
export function addressOf(path: string, { parameters = [] }: DescribedOperation, example: string): string {
  let whole = path
  const query: string[] = []
  for (const { name, in: place, examples = {} } of parameters) {
    const value = examples[example]?.value
    if (value === undefined) continue
    const written = encodeURIComponent(String(value))
    if (place === 'path') whole = whole.replace(`{${name}}`, () => written)
    else query.push(`${name}=${written}`)
  }
  return query.length > 0 ? `${whole}?${query.join('&')}` : whole
}

/** Within single quotes a shell changes nothing. */
const quoted = (text: string): string => (/^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

import type { QuotedPlace } from '../src/contract/messages.ts'

/** A source as it is shown: what a citation and a nearest passage have in common. */
export interface Source extends QuotedPlace {
  id?: number
}

/** The address of a passage's page, only when it is one of the assistant's own; undefined for anything else. */
export const sourceAddress = (url: string, address: string): string | undefined =>
  // What begins with one slash is a path: it leads nowhere but to the assistant.
  address && /^\/[^/\\]/.test(url) ? new URL(address + url).href : undefined

/** An answer with its sources, for the clipboard. */
export function copiedText(answer: string, sources: readonly Source[], address: string): string {
  const lines = sources.map(({ id, title, section, url }) =>
    [`[${id}] ${title}, ${section}`, sourceAddress(url, address)].filter(Boolean).join(': '),
  )
  return [answer, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}

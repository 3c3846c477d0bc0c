/** What the element's attributes may say. Anything else is read as if the attribute were not there. */
export type Mode = 'inline' | 'floating'

export const readMode = (value: string | null): Mode => (value === 'floating' ? 'floating' : 'inline')

/** More suggestions than these are left out. */
const MOST_SUGGESTIONS = 6

/** A JSON array of strings, or questions with a `|` between two. */
export function readSuggestions(value: string | null): string[] {
  const given = value?.trim().startsWith('[') ? readArray(value) : (value ?? '').split('|')
  return given
    .map((suggestion) => suggestion.trim())
    .filter(Boolean)
    .slice(0, MOST_SUGGESTIONS)
}

function readArray(value: string): string[] {
  try {
    const array: unknown = JSON.parse(value)
    return Array.isArray(array) ? array.filter((item) => typeof item === 'string') : []
  } catch {
    return []
  }
}

/**
 * The assistant's address without a slash at its end: `src` if it is an address of http or https, else the folder of the script,
 * else the page's origin.
 */
export function readAddress(src: string | null, script: string | undefined, page: string): string {
  const asked = src?.trim() ? [src.trim(), page] : script ? ['.', script] : ['/', page]
  const [address, base] = URL.canParse(asked[0]!, asked[1]) ? asked : ['/', page]
  const url = new URL(address!, base)
  if (!/^https?:$/.test(url.protocol)) return ''
  return url.origin + url.pathname.replace(/\/$/, '')
}

import { WIDGET_LANGUAGES, wordsPath } from '../src/contract/paths.ts'
import { list, record, text } from './reply.ts'

/** What an attribute says; what cannot be is read as if the attribute were not there. */
type Read = (value: string | null) => unknown

const oneOf =
  (...names: [string, ...string[]]): Read =>
  (value) =>
    names.find((name) => name === value) ?? names[0]

/** The element's attributes, each of which is a property too. `lang` is every element's own. */
export const ATTRIBUTES: Record<string, Read> = {
  src: (value) => value ?? '',
  mode: oneOf('inline', 'floating', 'panel'),
  document: (value) => value ?? '',
  heading: (value) => value ?? '',
  placeholder: (value) => value ?? '',
  suggestions: (value) => (value === null ? undefined : readSuggestions(value)),
  theme: oneOf('auto', 'light', 'dark'),
  position: oneOf('end', 'start'),
  shortcut: (value) => value ?? '',
  memory: oneOf('tab', 'none'),
  strings: (value) => record(parsed(value)),
  open: (value) => value !== null,
}

/** What a property was set to, as an attribute says it; undefined takes the attribute away. */
export function written(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return typeof value === 'object' ? JSON.stringify(value) : `${value}`
}

/** More suggestions than these are left out. */
const MOST_SUGGESTIONS = 6

/** A JSON array of strings, or questions with a `|` between two. */
export function readSuggestions(value: string): string[] {
  const given = value.trim().startsWith('[') ? list(parsed(value)).map(text) : value.split('|')
  return given
    .map((suggestion) => suggestion.trim())
    .filter(Boolean)
    .slice(0, MOST_SUGGESTIONS)
}

function parsed(value: string | null): unknown {
  try {
    return JSON.parse(value ?? '')
  } catch {
    return undefined
  }
}

/**
 * The assistant's address without a slash at its end: `src` if it is an address of http or https, else the folder of the script,
 * else the page's origin.
 */
export function readAddress(src: string | null, script: string | undefined, page: string): string {
  const given = src?.trim()
  const base = given ? page : (script ?? page)
  const path = given || (script ? '.' : '/')
  const url = URL.canParse(path, base) ? new URL(path, base) : new URL('/', page)
  return /^https?:$/.test(url.protocol) ? url.origin + url.pathname.replace(/\/$/, '') : ''
}

/** Where the words of a language are, "de-CH" included; undefined for English and for those that there are none of. */
export function wordsFile(lang: string): string | undefined {
  const language = WIDGET_LANGUAGES.find((known) => lang.toLowerCase().split('-')[0] === known)
  return language && wordsPath(language)
}

import { PATHS, WIDGET_LANGUAGES, wordsPath } from '../contract/paths.ts'

/** The files that the app hands out as they are, by address, with their media types. In web/dist a file has the name that its address has. */
export const ASSET_FILES: ReadonlyMap<string, string> = new Map([
  [PATHS.widget, 'text/javascript; charset=utf-8'],
  [PATHS.explain, 'text/javascript; charset=utf-8'],
  [PATHS.pages, 'text/javascript; charset=utf-8'],
  ...WIDGET_LANGUAGES.map((language) => [wordsPath(language), 'application/json'] as const),
])

/** The etag of a content, from its SHA-256: the same on every runtime. */
export const etagOf = (sha256: Uint8Array): string =>
  `"${btoa(String.fromCharCode(...sha256))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)}"`

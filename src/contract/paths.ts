/** Those that the widget and the client ask stand by themselves: they carry no others with them. */
export const ASK_PATH = '/ask'
export const QUESTIONS_PATH = '/ask/questions'
export const COMPARE_PATH = '/compare'
export const KNOWLEDGE_PATH = '/knowledge'

/** The addresses of the product, made in one place. */
export const PATHS = {
  ask: ASK_PATH,
  batch: '/ask/batch',
  questions: QUESTIONS_PATH,
  compare: COMPARE_PATH,
  docs: '/docs',
  embed: '/embed',
  health: '/healthz',
  knowledge: KNOWLEDGE_PATH,
  llms: '/llms.txt',
  mcp: '/mcp',
  openapi: '/openapi.json',
  search: '/search',
  sitemap: '/sitemap.xml',
  pages: '/pages.js',
  widget: '/widget.js',
  explain: '/widget.explain.js',
} as const

/** The languages of the widget's words besides English, which it brings with it. */
export const WIDGET_LANGUAGES = ['de', 'es', 'fr'] as const

/** The widget's words in one of these. */
export const wordsPath = (language: string): string => `/widget.${language}.json`

export const documentPath = (document: string): string => `${PATHS.knowledge}/${encodeURIComponent(document)}`

/** Its Markdown text, as it was loaded. */
export const documentTextPath = (document: string): string => `${documentPath(document)}.md`

/** A picture of its canvas. */
export const documentPicturePath = (document: string): string => `${documentPath(document)}.svg`

/** Documents side by side, block by block. An id with a comma in it stands in a parameter of its own. */
export function comparePath(documents: readonly string[]): string {
  const query = documents.some((id) => id.includes(','))
    ? documents.map((id) => `documents=${encodeURIComponent(id)}`).join('&')
    : `documents=${documents.map(encodeURIComponent).join(',')}`
  return `${COMPARE_PATH}?${query}`
}

export const sectionPath = (document: string, anchor: string): string => `${documentPath(document)}#${encodeURIComponent(anchor)}`

/** The page of a document, opened at a passage that the page marks. */
export const passagePath = (document: string, start: number, end: number, anchor: string): string =>
  `${documentPath(document)}?cite=${start}-${end}#${encodeURIComponent(anchor)}`

/** `4211-4480` → its two offsets; undefined for anything else. */
export function parseCite(value: string | undefined): { start: number; end: number } | undefined {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '')
  if (!match) return undefined
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : undefined
}

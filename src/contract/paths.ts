/** Those that the widget asks stand by themselves: it carries no others with it. */
export const ASK_PATH = '/ask'
export const QUESTIONS_PATH = '/ask/questions'

/** The addresses of the product, made in one place. */
export const PATHS = {
  ask: ASK_PATH,
  questions: QUESTIONS_PATH,
  embed: '/embed',
  health: '/healthz',
  knowledge: '/knowledge',
  widget: '/widget.js',
} as const

/** The languages of the widget's words besides English, which it brings with it. */
export const WIDGET_LANGUAGES = ['de', 'es', 'fr'] as const

/** The widget's words in one of these. */
export const wordsPath = (language: string): string => `/widget.${language}.json`

export const documentPath = (document: string): string => `${PATHS.knowledge}/${encodeURIComponent(document)}`

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

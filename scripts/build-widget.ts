/** Makes `web/dist`: the one file that a page loads, its words in other languages, and the script of our own pages. Run by hand: `node scripts/build-widget.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, transform } from 'esbuild'
import { WIDGET_LANGUAGES } from '../src/contract/paths.ts'
import { bundle } from './bundle.ts'

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export const WIDGET_FILE = file('web/dist/widget.js')

/** The style sheet's white space goes too. */
const smallStyles: Plugin = {
  name: 'small-styles',
  setup: (build) =>
    build.onLoad({ filter: /web[\\/]styles\.ts$/ }, async ({ path }) => {
      const [before, styles, after] = readFileSync(path, 'utf8').split('`')
      const small = await transform(styles ?? '', { loader: 'css', minify: true, charset: 'utf8' })
      return { contents: [before, small.code.trim(), after].join('`'), loader: 'ts' }
    }),
}

/** What our own pages do more with scripts. */
export const PAGES_FILE = file('web/dist/pages.js')

/** The widget of pages that are opened with `?explain`. */
export const EXPLAINING_FILE = file('web/dist/widget.explain.js')

export const buildExplaining = (): Promise<string> => buildWidget(file('web/explained-fetch.ts'))

export const buildPages = (): Promise<string> => bundle('web/pages.ts', [smallStyles])

/** `fetch`: a file whose export of that name stands for the browser's own. */
export const buildWidget = (fetch?: string): Promise<string> => bundle('web/register.ts', [smallStyles], fetch ? [fetch] : [])

export const wordsFile = (language: string): string => file(`web/dist/widget.${language}.json`)

export async function buildWords(language: string): Promise<string> {
  const { words } = await import(file(`web/words/${language}.ts`))
  return JSON.stringify(words)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(WIDGET_FILE), { recursive: true })
  writeFileSync(WIDGET_FILE, await buildWidget())
  writeFileSync(EXPLAINING_FILE, await buildExplaining())
  writeFileSync(PAGES_FILE, await buildPages())
  for (const language of WIDGET_LANGUAGES) writeFileSync(wordsFile(language), await buildWords(language))
}

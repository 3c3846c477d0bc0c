/** The scripts of a folder without a server, besides the widget. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import { FACETS } from '../src/canvas/facets.ts'
import { bundle } from './bundle.ts'

/** Leaves out what only learning needs: the wordings of the facets. */
export const withoutWordings: Plugin = {
  name: 'without-wordings',
  setup: (build) =>
    build.onLoad({ filter: /src[\\/]canvas[\\/]facets[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^( {4}asked: )`[^`]*`,$/gm, "$1'',"),
      loader: 'ts',
    })),
}

/**
 * Leaves out what comes as a file of its own, the tables that were learned of words, and of the facets all that asks no question: their
 * wordings, and their patterns, in the place of which the folder has what they found.
 */
const small: Plugin = {
  name: 'small',
  setup: (build) => {
    build.onLoad({ filter: /src[\\/](?:language[\\/]lexicon|answer[\\/]facet-model)\.json$/ }, () => ({
      contents: '{}',
      loader: 'json',
    }))
    build.onLoad({ filter: /src[\\/]canvas[\\/]facets\.ts$/ }, () => ({
      contents: `export const FACETS = ${JSON.stringify(FACETS.map(({ blocks }) => ({ blocks })))}`,
      loader: 'ts',
    }))
  },
}

/** The Web Worker that answers. */
export const buildEngine = (): Promise<string> => bundle('src/runtime/page-engine.ts', [small])

/** What the pages do in the place of a server. */
export const PAGE_SCRIPTS = {
  /** On the page of a document: marks the cited passage. */
  'cite.js': 'src/pages/mark-cited.ts',
  /** On the page where companies are chosen: shows those side by side that its address names. */
  'compare.js': 'src/pages/compare-here.ts',
  /** On the chat's own page: sets the chat as its address says. */
  'embed.js': 'src/pages/embed-here.ts',
} as const

export type PageScript = keyof typeof PAGE_SCRIPTS

export const buildPageScript = (name: PageScript): Promise<string> => bundle(PAGE_SCRIPTS[name], [small])

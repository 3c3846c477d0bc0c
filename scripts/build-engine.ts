/** The scripts of a folder without a server, besides the widget. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const NO_API = '{"openapi": "3.1.1", "info": {"summary": "", "description": ""}, "paths": {}, "components": {"schemas": {}}}'

/**
 * Leaves out what only learning needs, the wordings of the facets; the word vectors, which are loaded as a file of their own; and the
 * description of the API, which no page asks for.
 */
const small: Plugin = {
  name: 'small',
  setup: (build) => {
    build.onLoad({ filter: /src[\\/]canvas[\\/]facets[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^( {4}asked: )`[^`]*`,$/gm, "$1'',"),
      loader: 'ts',
    }))
    build.onLoad({ filter: /src[\\/]language[\\/]lexicon\.json$/ }, () => ({ contents: '{}', loader: 'json' }))
    build.onLoad({ filter: /src[\\/]contract[\\/]openapi\.json$/ }, () => ({ contents: NO_API, loader: 'json' }))
  },
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [file(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [small],
  })
  return result.outputFiles[0]!.text
}

/** The Web Worker that answers. */
export const buildEngine = (): Promise<string> => bundle('src/runtime/page-engine.ts')

/** Marks the cited passage on the page of a document. */
export const buildCite = (): Promise<string> => bundle('src/pages/mark-cited.ts')

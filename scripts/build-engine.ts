/** The scripts of a folder without a server, besides the widget. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Leaves out what only learning needs: the wordings of the facets. */
export const withoutWordings: Plugin = {
  name: 'without-wordings',
  setup: (build) =>
    build.onLoad({ filter: /src[\\/]canvas[\\/]facets[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^( {4}asked: )`[^`]*`,$/gm, "$1'',"),
      loader: 'ts',
    })),
}

/** Leaves out the word vectors, which are loaded as a file of their own. */
const withoutLexicon: Plugin = {
  name: 'without-lexicon',
  setup: (build) => build.onLoad({ filter: /src[\\/]language[\\/]lexicon\.json$/ }, () => ({ contents: '{}', loader: 'json' })),
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
    plugins: [withoutWordings, withoutLexicon],
  })
  return result.outputFiles[0]!.text
}

/** The Web Worker that answers. */
export const buildEngine = (): Promise<string> => bundle('src/runtime/page-engine.ts')

/** Marks the cited passage on the page of a document. */
export const buildCite = (): Promise<string> => bundle('src/pages/mark-cited.ts')

/** Makes `web/dist/widget.js`, the one file that a page loads. Run by hand: `node scripts/build-widget.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, transform } from 'esbuild'

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

export const WIDGET_FILE = file('web/dist/widget.js')

/** The style sheet's white space goes too. */
const smallStyles: Plugin = {
  name: 'small-styles',
  setup: (build) =>
    build.onLoad({ filter: /web[\\/]styles\.ts$/ }, async ({ path }) => {
      const [before, styles, after] = readFileSync(path, 'utf8').split('`')
      const small = await transform(styles ?? '', { loader: 'css', minify: true })
      return { contents: [before, small.code.trim(), after].join('`'), loader: 'ts' }
    }),
}

export async function buildWidget(): Promise<string> {
  const result = await build({
    entryPoints: [file('web/register.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    plugins: [smallStyles],
  })
  return result.outputFiles[0]!.text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(WIDGET_FILE), { recursive: true })
  writeFileSync(WIDGET_FILE, await buildWidget())
}

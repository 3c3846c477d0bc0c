/** Writes a folder that any web server can hand out, with the engine in it: `npm run static -- --knowledge DIR --out DIR`. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createAssistant, inOrder } from '../src/answer/assistant.ts'
import facetModel from '../src/answer/facet-model.json' with { type: 'json' }
import { wordKnowledge } from '../src/answer/knowledge.ts'
import { packTold, toldByTable } from '../src/answer/told-facets.ts'
import { WIDGET_LANGUAGES, wordsPath } from '../src/contract/paths.ts'
import lexicon from '../src/language/lexicon.json' with { type: 'json' }
import { packFolder } from '../src/runtime/pack.ts'
import { MANIFEST } from '../src/runtime/packed-knowledge.ts'
import type { PageFiles } from '../src/runtime/page-engine.ts'
import { DEFAULTS } from '../src/runtime/settings.ts'
import { StartError } from '../src/runtime/start-error.ts'
import { buildEngine, buildPageScript } from './build-engine.ts'
import { buildWidget, PAGES_FILE } from './build-widget.ts'
import { folderFiles } from './static-pages.ts'

const named = (kind: string, content: string, end: string): string =>
  `${kind}-${createHash('sha256').update(content).digest('hex').slice(0, 24)}.${end}`

/** What a browser loads before the first answer, compressed: by file, in bytes. */
export type Sizes = Record<'widget' | 'engine' | 'words' | 'knowledge' | 'told' | 'index', number>

export async function buildStatic(knowledge: string, out: string): Promise<Sizes> {
  rmSync(out, { recursive: true, force: true })
  const { files, documents } = packFolder(knowledge, out)
  const write = (name: string, content: string): number => {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), content)
    return sizeOf(content)
  }
  const [widget, engine, cite, compare, embed] = await Promise.all([
    buildWidget(fileURLToPath(new URL('../web/local-fetch.ts', import.meta.url))),
    buildEngine(),
    buildPageScript('cite.js'),
    buildPageScript('compare.js'),
    buildPageScript('embed.js'),
  ])
  const found = packTold(inOrder(documents))
  const [words, told] = [JSON.stringify({ lexicon, facetModel }), JSON.stringify(found)]
  const names: PageFiles = {
    engine: named('engine', engine, 'js'),
    words: named('words', words, 'json'),
    told: named('told', told, 'json'),
  }
  const manifest = { ...JSON.parse(new TextDecoder().decode(files.get(MANIFEST))), ...names }
  const packed = (name: string | undefined): number => (name === undefined ? 0 : sizeOf(files.get(name)!))

  const assistant = createAssistant(
    documents,
    files.get(manifest.index),
    wordKnowledge({ told: toldByTable(inOrder(documents), found) }),
  )
  for await (const [name, content] of folderFiles(assistant)) write(name, content)
  for (const path of WIDGET_LANGUAGES.map(wordsPath)) cpSync(new URL(`../web/dist${path}`, import.meta.url), join(out, path))
  cpSync(PAGES_FILE, join(out, 'pages.js'))
  write('cite.js', cite)
  write('compare.js', compare)
  write('embed.js', embed)
  write(MANIFEST, `${JSON.stringify(manifest)}\n`)
  return {
    widget: write('widget.js', widget),
    engine: write(names.engine, engine),
    words: write(names.words, words),
    knowledge: packed(manifest.documents),
    told: write(names.told, told),
    index: packed(manifest.index),
  }
}

const sizeOf = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] || DEFAULTS.KNOWLEDGE_DIR },
      out: { type: 'string', default: 'dist/static' },
    },
  })
  try {
    const sizes = await buildStatic(values.knowledge, values.out)
    for (const [name, size] of Object.entries(sizes)) console.log(`${name.padEnd(10)} ${(size / 1000).toFixed(1)} KB gzipped`)
    console.log(`Written to ${values.out}: put it on any web server.`)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

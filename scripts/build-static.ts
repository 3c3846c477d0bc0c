/** Writes a folder that any web server can hand out, with the engine in it: `npm run static -- --knowledge DIR --out DIR`. */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createAssistant, inOrder } from '../src/answer/assistant.ts'
import facetModel from '../src/answer/facet-model.json' with { type: 'json' }
import { wordKnowledge } from '../src/answer/knowledge.ts'
import { packTold, toldByTable } from '../src/answer/told-facets.ts'
import { PATHS } from '../src/contract/paths.ts'
import lexicon from '../src/language/lexicon.json' with { type: 'json' }
import { packFolder } from '../src/runtime/pack.ts'
import { MANIFEST } from '../src/runtime/packed-knowledge.ts'
import type { PageFiles } from '../src/runtime/page-engine.ts'
import { readAssets } from '../src/runtime/read-assets.ts'
import { DEFAULTS } from '../src/runtime/settings.ts'
import { StartError } from '../src/runtime/start-error.ts'
import { folderFiles } from './static-pages.ts'
import type { StaticScripts } from './static-scripts.ts'

const named = (kind: string, content: string, end: string): string =>
  `${kind}-${createHash('sha256').update(content).digest('hex').slice(0, 24)}.${end}`

/** What a browser loads before the first answer, compressed: by file, in bytes. */
export type Sizes = Record<'widget' | 'engine' | 'words' | 'knowledge' | 'told' | 'index', number>

/** `scripts` are those of a package, where there is nothing to build them with. */
export async function buildStatic(knowledge: string, out: string, scripts?: StaticScripts): Promise<Sizes> {
  rmSync(out, { recursive: true, force: true })
  const { files, documents } = packFolder(knowledge, out)
  const write = (name: string, content: string): number => {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), content)
    return sizeOf(content)
  }
  const { widget, engine, pages } = scripts ?? (await (await import('./static-scripts.ts')).buildStaticScripts())
  const found = packTold(inOrder(documents))
  const [words, told] = [JSON.stringify({ lexicon, facetModel }), JSON.stringify(found)]
  const names: PageFiles = {
    engine: named('engine', engine, 'js'),
    words: named('words', words, 'json'),
    told: named('told', told, 'json'),
  }
  const manifest = { ...JSON.parse(new TextDecoder().decode(files.get(MANIFEST))), ...names }
  const packed = (name: string | undefined): number => (name === undefined ? 0 : sizeOf(files.get(name)!))

  const assistant = createAssistant({
    documents,
    index: files.get(manifest.index),
    words: wordKnowledge({ told: toldByTable(inOrder(documents), found) }),
  })
  for await (const [name, content] of folderFiles(assistant)) write(name, content)
  // The widget here is one that asks the folder, and explains nothing.
  const others = [...readAssets()].filter(([path]) => path !== PATHS.widget && path !== PATHS.explain)
  for (const [path, { body }] of others) write(path, body)
  for (const [name, script] of Object.entries(pages)) write(name, script)
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

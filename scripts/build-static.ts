/** Writes a folder that any web server can hand out, with the engine in it: `npm run static -- --knowledge DIR --out DIR`. */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createAssistant } from '../src/answer/assistant.ts'
import { WIDGET_LANGUAGES, wordsPath } from '../src/contract/paths.ts'
import { packDocument } from '../src/documents/packed-document.ts'
import { pageResponse } from '../src/http/page-response.ts'
import packedLexicon from '../src/language/lexicon.json' with { type: 'json' }
import { documentPage } from '../src/pages/document-page.ts'
import { frontInFolder, inFolder, withPolicy } from '../src/pages/folder-pages.ts'
import { frontPage } from '../src/pages/front-page.ts'
import { packFolder } from '../src/runtime/pack.ts'
import { MANIFEST } from '../src/runtime/packed-knowledge.ts'
import { readAssets } from '../src/runtime/read-assets.ts'
import { DEFAULTS } from '../src/runtime/settings.ts'
import { StartError } from '../src/runtime/start-error.ts'
import type { StaticScripts } from './static-scripts.ts'

const named = (kind: string, content: string | Uint8Array, end: string): string =>
  `${kind}-${createHash('sha256').update(content).digest('hex').slice(0, 24)}.${end}`

/** What a browser loads before the first answer, compressed: by file, in bytes. */
export type Sizes = Record<'widget' | 'engine' | 'lexicon' | 'knowledge' | 'index', number>

/** `scripts` are those of a package, where there is nothing to build them with. */
export async function buildStatic(knowledge: string, out: string, scripts?: StaticScripts): Promise<Sizes> {
  rmSync(out, { recursive: true, force: true })
  const { files, documents } = packFolder(knowledge, out)
  const write = (name: string, content: string | Uint8Array): number => {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), content)
    return gzipSync(content, { level: 9 }).length
  }
  const lexicon = JSON.stringify(packedLexicon)
  const { widget, engine, cite } = scripts ?? (await (await import('./static-scripts.ts')).buildStaticScripts())
  const names = { engine: named('engine', engine, 'js'), lexicon: named('lexicon', lexicon, 'json') }
  const manifest = { ...JSON.parse(new TextDecoder().decode(files.get(MANIFEST))), ...names }
  write(MANIFEST, `${JSON.stringify(manifest)}\n`)
  const assets = readAssets()
  for (const path of WIDGET_LANGUAGES.map(wordsPath)) write(path, assets.get(path)?.body ?? '')
  write('cite.js', cite)

  const assistant = createAssistant({ documents, index: files.get(manifest.index) })
  const page = async (name: string, html: string): Promise<void> => {
    const policy = (await pageResponse(html, {})).headers.get('content-security-policy') ?? ''
    write(name, withPolicy(html, policy))
  }
  const questions = (document?: string): string => JSON.stringify({ questions: assistant.questions(document) })
  write('questions.json', questions())
  await page('index.html', frontInFolder(frontPage({ documents: assistant.documents, suggestions: assistant.suggestions() })))
  for (const document of assistant.documents) {
    const shown = inFolder(documentPage(document), '../').replace('</body>', '<script src="../cite.js"></script>\n</body>')
    await page(`knowledge/${document.id}.html`, shown)
    write(`knowledge/${document.id}.md`, document.text)
    write(`knowledge/${document.id}.json`, JSON.stringify(packDocument(document)))
    write(`knowledge/${document.id}.questions.json`, questions(document.id))
  }
  return {
    widget: write('widget.js', widget),
    engine: write(names.engine, engine),
    lexicon: write(names.lexicon, lexicon),
    knowledge: gzipSync(files.get(manifest.documents) ?? '', { level: 9 }).length,
    index: manifest.index ? gzipSync(files.get(manifest.index) ?? '', { level: 9 }).length : 0,
  }
}

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

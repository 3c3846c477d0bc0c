/** Packs the documents of a folder for the worker: `npm run knowledge`, or `-- --knowledge DIR --out DIR`. */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packFolder } from '../src/runtime/pack.ts'
import { DEFAULTS } from '../src/runtime/settings.ts'
import { StartError } from '../src/runtime/start-error.ts'

const { values } = parseArgs({
  options: {
    knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] || DEFAULTS.KNOWLEDGE_DIR },
    out: { type: 'string', default: 'dist/knowledge' },
  },
})

try {
  rmSync(values.out, { recursive: true, force: true })
  const { version, files, documents } = packFolder(values.knowledge, values.out)
  console.log(
    `Knowledge ${version}: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'} from ${values.knowledge}`,
  )
  for (const [name, bytes] of files) console.log(`  ${values.out}/${name}  ${(bytes.length / 1000).toFixed(1)} KB`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

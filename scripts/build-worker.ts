/** Makes the folder that the worker reads: packed knowledge and the widget. wrangler runs it before the worker is run or deployed. */
import { cpSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ASSET_FILES } from '../src/runtime/asset-files.ts'
import { packFolder } from '../src/runtime/pack.ts'
import { DEFAULTS } from '../src/runtime/settings.ts'
import { StartError } from '../src/runtime/start-error.ts'

export function buildWorkerFolder(knowledge: string, out: string): { version: string } {
  rmSync(out, { recursive: true, force: true })
  const { version, documents } = packFolder(knowledge, out)
  for (const path of ASSET_FILES.keys()) cpSync(new URL(`../web/dist${path}`, import.meta.url), `${out}${path}`)
  console.log(`${out}: knowledge ${version}, ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`)
  return { version }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      knowledge: { type: 'string', default: process.env['KNOWLEDGE_DIR'] || DEFAULTS.KNOWLEDGE_DIR },
      out: { type: 'string', default: 'dist/worker' },
    },
  })
  try {
    buildWorkerFolder(values.knowledge, values.out)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

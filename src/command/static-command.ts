import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { buildStatic } from '../../scripts/build-static.ts'
import type { StaticScripts } from '../../scripts/static-scripts.ts'
import { MANIFEST } from '../runtime/packed-knowledge.ts'
import { KNOWLEDGE_OPTION, noMore, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { knowledgeFolder, orUsageError } from './knowledge-folder.ts'
import { UsageError } from './usage-error.ts'

const OPTIONS = { ...KNOWLEDGE_OPTION, out: { type: 'string', short: 'o', default: 'nineblocks-static' } } as const

/** Writes a folder that needs no server. */
export const staticCommand: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS)
  noMore(positionals)
  const folder = knowledgeFolder(values.knowledge, terminal)
  mayBeReplaced(values.out, folder)
  const sizes = await orUsageError(() => buildStatic(folder, values.out, packagedScripts()))
  for (const [name, size] of Object.entries(sizes)) terminal.print(`${name.padEnd(10)} ${(size / 1000).toFixed(1)} KB gzipped`)
  terminal.print(`Written to ${values.out}: put it on any web server.`)
  return 0
}

/** Only what an earlier call has written, and never the documents themselves. */
function mayBeReplaced(out: string, folder: string): void {
  if (`${resolve(folder)}${sep}`.startsWith(`${resolve(out)}${sep}`))
    throw new UsageError(`--out is "${out}", but the documents are in that folder.`)
  if (!existsSync(out) || existsSync(join(out, MANIFEST))) return
  let files: string[]
  try {
    files = readdirSync(out)
  } catch {
    throw new UsageError(`--out is "${out}", but that is not a folder.`)
  }
  if (files.length > 0) throw new UsageError(`--out is "${out}", but that folder holds other files. Name a new or an empty one.`)
}

/** As scripts/build-package.ts put them beside this file; a clone builds its own. */
function packagedScripts(): StaticScripts | undefined {
  const file = new URL('./static-scripts.json', import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StaticScripts) : undefined
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { COMPOSITION } from '../answer/weights.ts'
import { documentHealth, isHealthy } from '../documents/health.ts'
import { packKnowledge, writePacked } from '../runtime/pack.ts'
import { KNOWLEDGE_OPTION, noMore, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { healthLines, summaryLine } from './health-lines.ts'
import { knowledgeFolder, loadFolder } from './knowledge-folder.ts'
import { shown } from './terminal.ts'

const OPTIONS = {
  ...KNOWLEDGE_OPTION,
  out: { type: 'string', short: 'o' },
  strict: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Checks the documents of a folder, and packs them. */
export const knowledgeCommand: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS)
  noMore(positionals)
  const folder = knowledgeFolder(values.knowledge, terminal)
  const { documents, skipped } = await loadFolder(folder)
  const fileExists = (path: string): boolean => existsSync(join(folder, path))
  const reports = documents.map((document) => documentHealth(document, COMPOSITION, fileExists))
  const { out } = values
  const version = out === undefined ? undefined : writePacked(packKnowledge(documents, skipped), out).version
  if (values.json)
    terminal.print(JSON.stringify({ documents: reports, skipped, ...(version && { packed: { version, out } }) }, null, 2))
  else {
    for (const report of reports) terminal.print(`${healthLines(report, terminal.paint)}\n`)
    for (const { file, reason } of skipped) terminal.print(shown(`Skipped ${file}: ${reason}`))
    terminal.print(summaryLine(reports, skipped.length))
    if (version) terminal.print(`Packed as version ${version} in ${out}.`)
  }
  return values.strict && (skipped.length > 0 || !reports.every(isHealthy)) ? 1 : 0
}

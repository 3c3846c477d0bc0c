import { KNOWLEDGE_OPTION, noMore, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { knowledgeFolder } from './knowledge-folder.ts'

const OPTIONS = { ...KNOWLEDGE_OPTION, out: { type: 'string', short: 'o', default: 'nineblocks-static' } } as const

/** Writes a folder that needs no server. */
export const staticCommand: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS)
  noMore(positionals)
  knowledgeFolder(values.knowledge, terminal)
  return 0
}

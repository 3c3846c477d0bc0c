import { KNOWLEDGE_OPTION, noMore, readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { knowledgeFolder } from './knowledge-folder.ts'

const OPTIONS = { ...KNOWLEDGE_OPTION, port: { type: 'string', short: 'p' }, host: { type: 'string' } } as const

/** Starts the server. */
export const serveCommand: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS)
  noMore(positionals)
  const { serve } = await import('../runtime/serve.ts')
  serve({
    ...process.env,
    KNOWLEDGE_DIR: knowledgeFolder(values.knowledge, terminal),
    ...(values.port !== undefined && { PORT: values.port }),
    ...(values.host !== undefined && { HOST: values.host }),
  })
  return undefined
}

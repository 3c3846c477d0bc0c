import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** Options that every command knows. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  'no-color': { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig

/** The folder of documents, of those commands that read one. */
export const KNOWLEDGE_OPTION = { knowledge: { type: 'string', short: 'k' } } as const satisfies ParseArgsOptionsConfig

/**
 * The options and other words behind a command's name.
 * @throws {UsageError} for an option that the command does not know, or that lacks its value.
 */
export function readArguments<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options: { ...COMMON_OPTIONS, ...options }, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node goes on about words that begin with a dash.
    throw new UsageError(`${error.message.replace(/\. To specify .*|\nDid you forget .*/s, '')}. See --help.`)
  }
}

/** @throws {UsageError} when there are words that mean nothing to the command. */
export function noMore(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`Unexpected argument "${words[0]}".`)
}

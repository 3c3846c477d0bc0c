import type { Terminal } from './terminal.ts'

/**
 * What `nineblocks NAME` does with the words behind the name.
 * @returns the exit code; undefined while the process goes on by itself, as a server does.
 * @throws {UsageError} when they are wrong, or the documents cannot be read.
 */
export type Command = (args: string[], terminal: Terminal) => Promise<number | undefined>

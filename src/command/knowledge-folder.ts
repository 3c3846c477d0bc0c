import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../documents/document.ts'
import { type LoadedDocuments, loadDocuments } from '../runtime/load-documents.ts'
import { DEFAULTS } from '../runtime/settings.ts'
import { StartError } from '../runtime/start-error.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** The documents that ship with Nineblocks: in the package and in a clone of it two folders above this file. */
const SHIPPED = fileURLToPath(new URL('../../knowledge', import.meta.url))

/** The folder that a command reads: the one that is named, else KNOWLEDGE_DIR, else `knowledge` here, else the example that ships. */
export function knowledgeFolder(named: string | undefined, { complain }: Pick<Terminal, 'complain'>): string {
  const folder = named ?? (process.env['KNOWLEDGE_DIR']?.trim() || undefined)
  if (folder !== undefined) return folder
  if (existsSync(DEFAULTS.KNOWLEDGE_DIR)) return DEFAULTS.KNOWLEDGE_DIR
  complain(`There is no folder "${DEFAULTS.KNOWLEDGE_DIR}" here: this is the example that ships with Nineblocks.`)
  return SHIPPED
}

/**
 * The documents of a folder.
 * @throws {UsageError} when the folder cannot be read, or not one of its files.
 */
export const loadFolder = (folder: string): Promise<LoadedDocuments> => orUsageError(() => loadDocuments(folder))

/** A folder that a server could not start with is a command that is written wrongly. */
export async function orUsageError<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof StartError ? new UsageError(error.message.replace(/^KNOWLEDGE_DIR/, 'The knowledge folder')) : error
  }
}

/** The same, and tells which files were skipped. */
export async function loadOrComplain(folder: string, { complain }: Pick<Terminal, 'complain'>): Promise<Document[]> {
  const { documents, skipped } = await loadFolder(folder)
  for (const { file, reason } of skipped) complain(`Skipped ${file}: ${reason}`)
  return documents
}

import type { SkippedFile } from '../contract/messages.ts'
import { decodeDocument } from '../documents/decode.ts'
import type { Document } from '../documents/document.ts'
import { DocumentError } from '../documents/document-error.ts'
import { parseDocument } from '../documents/parse.ts'
import { readFolder } from './folder.ts'
import { StartError } from './start-error.ts'

export interface LoadedDocuments {
  documents: Document[]
  skipped: SkippedFile[]
}

/**
 * A folder's documents. One bad file among good ones is skipped; of one that was good `before`, the document stays as it was. A file whose
 * text is the same as before is not parsed again.
 * @throws {StartError} when the folder cannot be read, or not one of its files.
 */
export function loadDocuments(folder: string, before: readonly Document[] = []): LoadedDocuments {
  const { files, skipped } = readFolder(folder)
  const documents: Document[] = []
  const known = new Map(before.map((document) => [document.id, document]))
  for (const { id, file, bytes } of files) {
    try {
      const text = decodeDocument(bytes)
      const same = known.get(id)
      documents.push(same?.text === text ? same : parseDocument(id, text))
    } catch (error) {
      skipped.push({ file, reason: reasonOf(error) })
    }
  }
  skipped.sort((a, b) => (a.file < b.file ? -1 : 1))
  for (const { file } of skipped) documents.push(...before.filter(({ id }) => `${id}.md`.toLowerCase() === file.toLowerCase()))
  if (documents.length > 0) return { documents, skipped }
  const reasons = skipped.map(({ file, reason }) => `${file}: ${reason}`).join('\n')
  throw new StartError(`KNOWLEDGE_DIR is "${folder}", but no file in that folder can be used.\n${reasons}`)
}

/** Anything but a DocumentError (the stack ran over, say) is a document that the parser cannot take. */
const reasonOf = (error: unknown): string => (error instanceof DocumentError ? error.message : 'This file cannot be parsed.')

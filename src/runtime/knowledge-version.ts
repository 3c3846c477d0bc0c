import { createHash } from 'node:crypto'
import type { Document } from '../documents/document.ts'

/** 96 bits of a hash of the documents' ids and texts: the same on every machine, and in any order. */
export function knowledgeVersion(documents: readonly Document[]): string {
  const hash = createHash('sha256')
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, text } of sorted) hash.update(JSON.stringify([id, text]))
  return hash.digest('hex').slice(0, 24)
}

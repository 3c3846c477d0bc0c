import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inOrder } from '../answer/assistant.ts'
import { wordKnowledge } from '../answer/knowledge.ts'
import type { Document } from '../documents/document.ts'
import { packDocument } from '../documents/packed-document.ts'
import { packIndex } from '../search/packed-index.ts'
import { knowledgeVersion } from './knowledge-version.ts'
import { loadDocuments } from './load-documents.ts'
import { type KnowledgeManifest, MANIFEST } from './packed-knowledge.ts'

/** Knowledge as files: what `readKnowledge` reads without parsing any Markdown. */
export interface PackedFiles {
  version: string
  files: Map<string, Uint8Array>
}

/**
 * Packs documents. A hash of each file stands in its name, so that a cache never takes one for another. A single document is never searched
 * for, and has no index.
 */
export function packKnowledge(documents: readonly Document[], skipped: KnowledgeManifest['skipped'] = []): PackedFiles {
  const sorted = inOrder(documents)
  const packed = new TextEncoder().encode(JSON.stringify(sorted.map(packDocument)))
  const index = sorted.length > 1 ? indexOf(sorted) : undefined
  const version = knowledgeVersion(sorted)
  const names = { documents: `documents-${hashOf(packed)}.json`, ...(index && { index: `index-${hashOf(index)}.bin` }) }
  const manifest: KnowledgeManifest = { version, ...names, skipped }
  const files = new Map<string, Uint8Array>([
    [MANIFEST, new TextEncoder().encode(`${JSON.stringify(manifest)}\n`)],
    [names.documents, packed],
  ])
  if (names.index && index) files.set(names.index, index)
  return { version, files }
}

function indexOf(documents: readonly Document[]): Uint8Array {
  const { lexicon, related } = wordKnowledge()
  return packIndex(documents, lexicon, related)
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 24)

/**
 * Packs the documents of a folder into another, which is made when it is not there.
 * @throws {StartError} when the folder cannot be read, or not one of its files.
 */
export function packFolder(folder: string, out: string): PackedFiles & { documents: Document[] } {
  const { documents, skipped } = loadDocuments(folder)
  return { ...writePacked(packKnowledge(documents, skipped), out), documents }
}

/** Writes packed knowledge into a folder, which is made when it is not there. */
export function writePacked(packed: PackedFiles, out: string): PackedFiles {
  mkdirSync(out, { recursive: true })
  for (const [name, bytes] of packed.files) writeFileSync(join(out, name), bytes)
  return packed
}

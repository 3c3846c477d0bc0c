import type { SkippedFile } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'
import { type PackedDocument, unpackDocument } from '../documents/packed-document.ts'

/** The file that names the others. */
export const MANIFEST = 'nineblocks.json'

/** What stands in it. */
export interface KnowledgeManifest {
  /** Of the documents: see knowledge-version.ts. */
  version: string
  /** File names, beside the manifest. */
  documents: string
  /** Not there for a single document. */
  index?: string
  /** Files of the folder that could not be used. */
  skipped: SkippedFile[]
}

export interface ReadKnowledge {
  version: string
  documents: Document[]
  /** As `createAssistant` takes it. */
  index: Uint8Array | undefined
  skipped: SkippedFile[]
}

/** Reads packed knowledge. `read` gives a file by its name, from a folder, a binding or the network; what it throws goes through. */
export async function readKnowledge(read: (name: string) => Promise<Uint8Array>): Promise<ReadKnowledge> {
  const readText = async (name: string): Promise<string> => new TextDecoder().decode(await read(name))
  const { version, documents, index, skipped } = JSON.parse(await readText(MANIFEST)) as KnowledgeManifest
  const [text, bytes] = await Promise.all([readText(documents), index === undefined ? undefined : read(index)])
  return { version, documents: (JSON.parse(text) as PackedDocument[]).map(unpackDocument), index: bytes, skipped }
}

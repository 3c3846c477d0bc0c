import type { Document } from '../documents/document.ts'
import { type PackedDocument, packDocument, unpackDocument } from '../documents/packed-document.ts'
import type { DocumentPage } from './document-page.ts'

/** What the page of a document was made of, for the scripts that make it anew: a file beside it, `ID.json`. */
export type PageData = { document: Document } & Pick<DocumentPage, 'questions' | 'others'>

type PackedPageData = Omit<PageData, 'document'> & { document: PackedDocument }

export const packPageData = (data: PageData): string =>
  JSON.stringify({ ...data, document: packDocument(data.document) } satisfies PackedPageData)

/** @throws {Error} when there is no such file. */
export async function readPageData(address: string): Promise<PageData> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const data = (await response.json()) as PackedPageData
  return { ...data, document: unpackDocument(data.document) }
}

/** The documents and their sections as resources, in Markdown, word for word. */
import type { Document, Section } from '../documents/document.ts'
import type { Assistant } from '../http/ports.ts'
import { failure, type Outcome } from './json-rpc.ts'
import { pageOf } from './pages.ts'
import type { Era } from './protocol.ts'

/**
 * A scheme of their own: `https:` would say that a client can load them by itself, and behind a proxy that asks who it is, it
 * cannot.
 */
const SCHEME = 'nineblocks://documents/'

export const documentUri = (document: string): string => SCHEME + encodeURIComponent(document)
/** What the tools call a section: `wso2#key-partners`. */
export const sectionId = (document: string, anchor: string): string =>
  `${encodeURIComponent(document)}#${encodeURIComponent(anchor)}`

export const RESOURCE_TEMPLATES = [
  {
    uriTemplate: `${SCHEME}{document}`,
    name: 'document',
    title: 'A document',
    description: 'The business model of a company as Markdown, whole, by the id that list_documents gives.',
    mimeType: 'text/markdown',
  },
  {
    uriTemplate: `${SCHEME}{document}/{section}`,
    name: 'section',
    title: 'A section of a document',
    description: 'One section with its heading, by the anchor in the address of its citations: key-partners.',
    mimeType: 'text/markdown',
  },
]

export function listResources({ documents }: Assistant, cursor: unknown): Outcome {
  const page = pageOf(documents, cursor)
  if (!page.ok) return failure('invalidParams', `cursor ${page.message}.`)
  return { result: { resources: page.documents.map(resourceOf), ...page.next } }
}

const resourceOf = ({ id, title, text }: Document) => ({
  uri: documentUri(id),
  name: id,
  title,
  mimeType: 'text/markdown',
  size: new TextEncoder().encode(text).length,
})

export function readResource(assistant: Assistant, uri: unknown, era: Era): Outcome {
  if (typeof uri !== 'string') return failure('invalidParams', 'params.uri must be a string.')
  const found = findByUri(assistant, uri)
  if (!found) {
    const kind = era === 'earlier' ? 'resourceNotFound' : 'invalidParams'
    return failure(kind, 'There is no resource with this uri.', { data: { uri } })
  }
  return { result: { contents: [{ uri, mimeType: 'text/markdown', text: textOf(found) }] } }
}

/** A document, or a section of it. */
export interface Found {
  document: Document
  section: Section | undefined
}

/** As the document was loaded, letter for letter. */
export const textOf = ({ document, section }: Found): string =>
  section ? document.text.slice(section.start, section.end) : document.text

/** By its uri; undefined when there is none with it. */
export function findByUri(assistant: Assistant, uri: string): Found | undefined {
  if (!uri.startsWith(SCHEME)) return undefined
  const [document, section, ...more] = uri.slice(SCHEME.length).split('/')
  return more.length > 0 ? undefined : findParts(assistant, document as string, section)
}

/** By parts of an address, percent-encoded. */
export function findParts(assistant: Assistant, id: string, anchor: string | undefined): Found | undefined {
  const document = assistant.document(decoded(id) ?? '')
  if (!document || anchor === undefined) return document && { document, section: undefined }
  const name = decoded(anchor)
  const section = document.sections.find((one) => one.anchor === name)
  return section && { document, section }
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

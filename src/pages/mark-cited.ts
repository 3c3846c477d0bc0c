import { parseCite } from '../contract/paths.ts'
import { type PackedDocument, unpackDocument } from '../documents/packed-document.ts'
import { documentPage } from './document-page.ts'
import { inFolder } from './folder-pages.ts'

/** What is used of a page. */
interface PageElement {
  innerHTML: string
  replaceWith(element: PageElement): void
  scrollIntoView(): void
}
interface PageDocument {
  querySelector(selector: string): PageElement | null
}
declare const document: PageDocument
declare const location: { search: string; pathname: string }
declare const DOMParser: new () => { parseFromString(html: string, type: 'text/html'): PageDocument }

/** On the page of a document in a folder without a server: the passage that the address cites is marked, as a server would have done. */
async function mark(): Promise<void> {
  const cite = parseCite(new URLSearchParams(location.search).get('cite') ?? undefined)
  if (!cite) return
  const packed = (await (await fetch(location.pathname.replace(/(?:\.html)?$/, '.json'))).json()) as PackedDocument
  const page = inFolder(documentPage(unpackDocument(packed), { cite }), '../')
  // The page is the one that is shown already, made of escaped text by the same function, with marks in it.
  const marked = new DOMParser().parseFromString(page, 'text/html').querySelector('main')
  if (marked) document.querySelector('main')?.replaceWith(marked)
  document.querySelector('#cite')?.scrollIntoView()
}

void mark()

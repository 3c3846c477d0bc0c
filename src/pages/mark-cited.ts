import { parseCite } from '../contract/paths.ts'
import { documentPage } from './document-page.ts'
import { inFolder } from './folder-pages.ts'
import { readPageData } from './page-data.ts'
import { parsePage, pathname, query, thisPage } from './this-page.ts'

/** On the page of a document in a folder without a server: the passage that the address cites is marked, as a server would have done. */
async function markCited(): Promise<void> {
  const cite = parseCite(query.get('cite') ?? undefined)
  if (!cite) return
  const { document, ...options } = await readPageData(pathname.replace(/(?:\.html)?$/, '.json'))
  const marked = parsePage(inFolder(documentPage(document, { ...options, cite }), '../', (id) => id === document.id))
  thisPage.querySelector('main')?.replaceWith(marked.querySelector('main')!)
  thisPage.querySelector('#_cite')?.scrollIntoView()
}

void markCited()

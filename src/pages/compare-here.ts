import { documentPath } from '../contract/paths.ts'
import { comparedIds, comparePage, MOST_COMPARED } from './compare-page.ts'
import { inFolder } from './folder-pages.ts'
import { readPageData } from './page-data.ts'
import { parsePage, query, thisPage } from './this-page.ts'

/**
 * On the page where companies are chosen, in a folder without a server: those that the address names are shown side by side, as a server
 * would have done. Where they are not two to four, or more are to be chosen, they are ticked in the list and stand first.
 */
async function compareHere(): Promise<void> {
  const boxes = new Map([...thisPage.querySelectorAll('input[type=checkbox]')].map((box) => [box.value, box]))
  const ids = comparedIds(query.getAll('documents'), (id) => boxes.has(id)).filter((id) => boxes.has(id))
  if (ids.length < 2 || ids.length > MOST_COMPARED || query.has('choose')) {
    for (const box of ids.toReversed().map((id) => boxes.get(id)!)) {
      box.checked = true
      const item = box.closest('li')!
      thisPage.querySelector('.names')?.prepend(item)
    }
    return
  }
  const data = await Promise.all(ids.map((id) => readPageData(`.${documentPath(id)}.json`)))
  const documents = data.map(({ document }) => document)
  const compared = parsePage(inFolder(comparePage({ documents }), '', (id) => boxes.has(id)))
  thisPage.title = compared.title
  thisPage.querySelector('main')?.replaceWith(compared.querySelector('main')!)
  thisPage.body.append(compared.querySelector('nineblocks-chat')!)
  const script = thisPage.createElement('script')
  script.src = 'widget.js'
  thisPage.body.append(script)
}

void compareHere()

import { pageResponse } from '../src/http/page-response.ts'
import type { Assistant } from '../src/http/ports.ts'
import { canvasPicture } from '../src/pages/canvas-picture.ts'
import { chooserPage } from '../src/pages/compare-page.ts'
import { documentPage } from '../src/pages/document-page.ts'
import { embedPage } from '../src/pages/embed-page.ts'
import { inFolder, withPolicy, withScript } from '../src/pages/folder-pages.ts'
import { frontPage } from '../src/pages/front-page.ts'
import { folderText } from '../src/pages/machine-texts.ts'
import { packPageData } from '../src/pages/page-data.ts'

/** The pages of a folder without a server, and what they lead to: by name, one after the other, since a folder may have thousands. */
export async function* folderFiles(assistant: Assistant): AsyncGenerator<[name: string, content: string]> {
  const { documents } = assistant
  const has = (id: string) => assistant.document(id) !== undefined
  const others = documents.length > 1
  const [first] = documents
  const questions = first && !others ? assistant.openings(first.id) : {}
  yield [
    'index.html',
    await onItsOwn(inFolder(frontPage({ documents, suggestions: assistant.suggestions(), questions }), '', has)),
  ]
  yield ['embed.html', await onItsOwn(withScript(inFolder(embedPage({}), '', has), 'embed.js'))]
  if (others) yield ['compare.html', await onItsOwn(withScript(inFolder(chooserPage(documents, []), '', has), 'compare.js'))]
  yield ['llms.txt', folderText(documents)]
  yield ['questions.json', JSON.stringify({ questions: assistant.questions() })]
  for (const document of documents) {
    const { id } = document
    const options = { questions: assistant.openings(id), others }
    const page = inFolder(documentPage(document, options), '../', (other) => other === id)
    yield [`knowledge/${id}.html`, await onItsOwn(withScript(page, '../cite.js'))]
    yield [`knowledge/${id}.json`, packPageData({ document, ...options })]
    yield [`knowledge/${id}.md`, document.text]
    yield [`knowledge/${id}.svg`, canvasPicture(document)]
    yield [`questions/${id}.json`, JSON.stringify({ questions: assistant.questions(id) })]
  }
}

/** With the policy that the server would have sent. */
async function onItsOwn(page: string): Promise<string> {
  return withPolicy(page, (await pageResponse(page, {})).headers.get('content-security-policy') ?? '')
}

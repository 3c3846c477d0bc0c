import { finds, searchable } from '../contract/name-search.ts'
import { documentPath } from '../contract/paths.ts'
import { checkArguments } from './arguments.ts'
import { pageOf } from './pages.ts'
import { asJson, type Tool } from './tool.ts'
import { ListRequest } from './tool-shapes.ts'

export const listDocumentsTool: Tool = {
  name: 'list_documents',
  title: 'List the documents',
  description:
    'Lists the documents that are loaded, one for each company: id, title, company and address, 100 a page in the order of their titles. `name` finds those of a company.',
  call(args, { assistant, origin }) {
    const checked = checkArguments(ListRequest, args, assistant)
    if (!checked.ok) return checked
    const { name = '', cursor } = checked.request
    const query = searchable(name.slice(0, 1_000))
    const matching = assistant.documents.filter(({ title }) => finds(query, searchable(title)))
    const page = pageOf(matching, cursor)
    if (!page.ok) return { mistake: `cursor ${page.message}.` }
    const documents = page.documents.map(({ id, title, company }) => ({ id, title, company, url: origin + documentPath(id) }))
    return asJson({ documents, total: matching.length, ...page.next })
  },
}

import { documentPath, PATHS, sectionPath } from '../contract/paths.ts'
import type { Assistant } from '../http/ports.ts'
import { checkArguments } from './arguments.ts'
import { documentUri, type Found, findByUri, findParts, sectionId, textOf } from './resources.ts'
import { asJson, type Tool } from './tool.ts'
import { FetchRequest } from './tool-shapes.ts'

export const fetchTool: Tool = {
  name: 'fetch',
  title: 'Read a document or a section',
  description:
    'Gives the Markdown text of one document or one section of it, word for word, with its address. Takes an id from list_documents or search, or the address of a citation.',
  call(args, { assistant, origin }) {
    const checked = checkArguments(FetchRequest, args, assistant)
    if (!checked.ok) return checked
    const found = findById(assistant, checked.request.id)
    return found
      ? asJson(fetched(found, origin))
      : { mistake: 'id is neither a loaded document nor a section of one; list_documents and search give ids.' }
  },
}

function fetched({ document, section }: Found, origin: string): Record<string, unknown> {
  const { id, title, company, text, sections } = document
  return {
    id: section ? sectionId(id, section.anchor) : id,
    title: section ? `${title}: ${section.heading}` : title,
    text: textOf({ document, section }),
    url: origin + (section ? sectionPath(id, section.anchor) : documentPath(id)),
    metadata: {
      document: id,
      company,
      start: section?.start ?? 0,
      end: section?.end ?? text.length,
      ...(!section && { sections: sections.map(({ anchor, heading }) => ({ id: sectionId(id, anchor), heading })) }),
    },
  }
}

/** `/knowledge/wso2?cite=1-9#channels` with or without a host before it: what comes after `/knowledge/`, in its parts. */
const ADDRESS = new RegExp(`^(?:https?://[^/?#]{1,300})?${PATHS.knowledge}/([^/?#]+)(?:\\?[^#]*)?(?:#(.*))?$`)

/** The id of a document as it is comes first; then what holds a mark in it: `wso2#channels`, an address, the uri of a resource. */
function findById(assistant: Assistant, id: string): Found | undefined {
  const document = assistant.document(id)
  if (document) return { document, section: undefined }
  if (id.startsWith(documentUri(''))) return findByUri(assistant, id)
  const [, path, anchor] = ADDRESS.exec(id) ?? /^([^#]+)#(.+)$/.exec(id) ?? []
  if (path === undefined) return undefined
  return findParts(assistant, path, anchor) ?? findParts(assistant, path.replace(/\.md$/, ''), anchor)
}

import { SearchRequest } from '../contract/search-schema.ts'
import type { Assistant } from '../http/ports.ts'
import { checkArguments } from './arguments.ts'
import { sectionId } from './resources.ts'
import { asJson, type Tool } from './tool.ts'

export const searchTool: Tool = {
  name: 'search',
  title: 'Search passages',
  description:
    'Finds passages (sentences, list items, table rows) that fit a question or some words, word for word, each with its source and a score; one document only if `document` names it. Finding is not answering: ask decides whether the documents tell. fetch reads the section around a passage by its id.',
  call(args, { assistant, origin }) {
    const checked = checkArguments(SearchRequest, args, assistant)
    if (!checked.ok) return checked
    const { query, document, limit } = checked.request
    const results = assistant.search(query, { document, most: limit }).map((passage) => ({
      id: idAround(assistant, passage),
      ...passage,
      url: origin + passage.url,
    }))
    return asJson({ query, results })
  },
}

/** The id of the section that a passage stands in. */
function idAround(assistant: Assistant, { document, start }: { document: string; start: number }): string {
  const section = assistant.document(document)?.sections.find((one) => one.start <= start && start < one.end)
  return section ? sectionId(document, section.anchor) : document
}

import { documentPath, documentTextPath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'

/** What is here, for a language model or another program that reads before it asks. Markdown, as llms.txt wants it. */
export function llmsText(documents: readonly Document[], origin: string): string {
  return `# Nineblocks

> Answers questions about ${documents.length === 1 ? 'a business model' : 'business models'} in the documents' own words, each with its source. No language model is used.

- Ask: \`POST ${origin}/ask\` with \`{"question": "…"}\`, or \`GET ${origin}/ask?question=…\`. JSON; Markdown for \`Accept: text/markdown\`.
- Search: \`GET ${origin}/search?q=…\` gives passages with scores, for those who compose their own answers.
- Model Context Protocol: ${origin}/mcp, with the tools ask, search, fetch and list_documents.
- All of the API: ${origin}/openapi.json, or ${origin}/docs to read.
- Each answer cites \`document\`, \`start\` and \`end\`: offsets in that document's Markdown text below, in UTF-16 code units.
- All documents with their sections, as JSON: ${origin}/knowledge

## Documents

${linesOf(documents, origin)}
`
}

/** The same of a folder without a server: its addresses begin where this text stands. */
export const folderText = (documents: readonly Document[]): string => `# Nineblocks

> ${documents.length === 1 ? 'A business model' : 'Business models'} to read and to ask. Questions are answered in a browser, by the pages themselves: there is no server to ask.

## Documents

${linesOf(documents, '.')}
`

const linesOf = (documents: readonly Document[], origin: string): string =>
  documents.map(({ id, title }) => `- [${escaped(title)}](${origin}${documentTextPath(id).replace(/[()]/g, encoded)})`).join('\n')

/** The pages that can be found, for a search engine. */
export function siteMap(documents: readonly Document[], origin: string): string {
  const pages = ['/', ...documents.map(({ id }) => documentPath(id))]
  const urls = pages.map(
    (page) => `<url><loc>${(origin + page).replace(/[&<>'"]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

const encoded = (mark: string): string => `%${mark.charCodeAt(0).toString(16)}`
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

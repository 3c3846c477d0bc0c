import type { Hono } from 'hono'
import { PATHS, parseCite } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { documentPage } from '../pages/document-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { preferredType } from './negotiation.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps, Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'

const HEADERS = { 'cache-control': 'no-cache', vary: 'Accept' }

/** A document as a page, or, with `.md` behind its id, as the text that the offsets of citations count in. */
export function addDocumentRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, `${PATHS.knowledge}/:document`, {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        const found = find(assistant, c.req.param('document') ?? '')
        if (!found) return problemResponse('unknown-document')
        const asText = found.asText || preferredType(c.req.header('accept'), ['text/html', 'text/markdown']) === 'text/markdown'
        if (asText) return c.body(found.document.text, 200, { ...HEADERS, 'content-type': 'text/markdown; charset=utf-8' })
        return pageResponse(documentPage(found.document, parseCite(c.req.query('cite'))), HEADERS)
      },
    ],
  })
}

/** The id as it is comes first: a file may be called `notes.md.md`. */
function find(assistant: Assistant, name: string): { document: Document; asText: boolean } | undefined {
  const whole = assistant.document(name)
  if (whole) return { document: whole, asText: false }
  const stem = name.endsWith('.md') ? assistant.document(name.slice(0, -'.md'.length)) : undefined
  return stem && { document: stem, asText: true }
}

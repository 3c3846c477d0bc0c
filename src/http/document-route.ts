import type { Hono } from 'hono'
import { PATHS, parseCite } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { canvasPicture } from '../pages/canvas-picture.ts'
import { documentPage } from '../pages/document-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { preferredType } from './negotiation.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps, Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { queryFlag } from './query-flag.ts'

const HEADERS = { 'cache-control': 'no-cache', vary: 'Accept' }

/** Whoever shows a link may load its picture. */
const PICTURE = {
  'content-type': 'image/svg+xml',
  'cache-control': 'public, max-age=600',
  'cross-origin-resource-policy': 'cross-origin',
}

const ENDINGS = [
  ['.md', 'text'],
  ['.svg', 'picture'],
] as const

/** A document as a page, or, with `.md` behind its id, as the text that the offsets of citations count in, or with `.svg` as a picture. */
export function addDocumentRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, `${PATHS.knowledge}/:document`, {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        const found = find(assistant, c.req.param('document') ?? '')
        if (!found) return problemResponse('unknown-document')
        if (found.as === 'picture') return c.body(canvasPicture(found.document), 200, PICTURE)
        const asText =
          found.as === 'text' || preferredType(c.req.header('accept'), ['text/html', 'text/markdown']) === 'text/markdown'
        if (asText) return c.body(found.document.text, 200, { ...HEADERS, 'content-type': 'text/markdown; charset=utf-8' })
        const page = documentPage(found.document, {
          cite: parseCite(c.req.query('cite')),
          questions: assistant.openings(found.document.id),
          others: assistant.documents.length > 1,
          explains: queryFlag(c.req.query('explain')) === true,
          origin: new URL(c.req.url).origin,
        })
        return pageResponse(page, HEADERS)
      },
    ],
  })
}

/** The id as it is comes first: a file may be called `notes.md.md`. */
function find(assistant: Assistant, name: string): { document: Document; as: 'page' | 'text' | 'picture' } | undefined {
  const whole = assistant.document(name)
  if (whole) return { document: whole, as: 'page' }
  for (const [ending, as] of ENDINGS) {
    const document = name.endsWith(ending) ? assistant.document(name.slice(0, -ending.length)) : undefined
    if (document) return { document, as }
  }
  return undefined
}

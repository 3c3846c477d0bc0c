import type { Hono } from 'hono'
import { PATHS } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import { chooserPage, comparedIds, comparePage, MOST_COMPARED } from '../pages/compare-page.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import { pageResponse } from './page-response.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

const HEADERS = { 'cache-control': 'no-cache' }

/** Two to four documents side by side; with fewer, or when more are to be chosen, the list to choose from. */
export function addCompareRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, PATHS.compare, {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        const ids = comparedIds(c.req.queries('documents') ?? [], (id) => assistant.document(id) !== undefined)
        if (ids.length > MOST_COMPARED) return tooMany(ids.length)
        const documents = ids.map((id) => assistant.document(id))
        const unknown = documents.indexOf(undefined)
        if (unknown >= 0)
          return problemResponse('unknown-document', { detail: `No document with the id "${shown(ids[unknown]!)}" is loaded.` })
        if (ids.length < 2 || c.req.query('choose') !== undefined)
          return pageResponse(chooserPage(assistant.documents, ids, c.req.query('q')), HEADERS)
        return pageResponse(comparePage({ documents: documents as Document[] }), HEADERS)
      },
    ],
  })
}

function tooMany(count: number): Response {
  const message = `names ${count} documents, and up to ${MOST_COMPARED} can be compared`
  return problemResponse('bad-field', { detail: `documents ${message}.`, errors: [{ field: 'documents', message }] })
}

const shown = (id: string): string => (id.length > 80 ? `${id.slice(0, 80)}…` : id).toWellFormed()

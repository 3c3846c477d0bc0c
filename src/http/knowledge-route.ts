import type { Hono } from 'hono'
import type { DocumentContents, KnowledgeContents } from '../contract/contents.ts'
import { documentPath, PATHS, sectionPath } from '../contract/paths.ts'
import type { Document } from '../documents/document.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** The table of contents of all that is loaded. Of a thousand documents it is a megabyte, so it is written once. */
export function addKnowledgeRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  let contents: string | undefined
  addRoute(app, PATHS.knowledge, {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        contents ??= JSON.stringify({ documents: assistant.documents.map(contentsOf) } satisfies KnowledgeContents)
        return c.body(contents, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' })
      },
    ],
  })
}

const contentsOf = ({ id, title, sections }: Document): DocumentContents => ({
  id,
  title,
  url: documentPath(id),
  sections: sections.map(({ heading, anchor }) => ({ heading, anchor, url: sectionPath(id, anchor) })),
})

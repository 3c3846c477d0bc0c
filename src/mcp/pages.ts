import type { Document } from '../documents/document.ts'

/** Documents on a page: some 12 KB of JSON. */
export const PAGE_SIZE = 100

export type Page = { ok: true; documents: readonly Document[]; next: { nextCursor?: string } } | { ok: false; message: string }

/**
 * The next documents after a cursor; from the beginning without one. A cursor names the last document of the page before, so that it
 * stays right when documents come and go elsewhere.
 */
export function pageOf(documents: readonly Document[], cursor: unknown): Page {
  if (cursor !== undefined && typeof cursor !== 'string') return { ok: false, message: 'must be a string' }
  const after = cursor === undefined ? -1 : documents.findIndex(({ id }) => encodeURIComponent(id) === cursor)
  if (cursor !== undefined && after < 0)
    return { ok: false, message: 'is none that this server gave, or its document is gone: begin anew' }
  const page = documents.slice(after + 1, after + 1 + PAGE_SIZE)
  const last = page.at(-1)
  return {
    ok: true,
    documents: page,
    next: after + 1 + PAGE_SIZE < documents.length && last ? { nextCursor: encodeURIComponent(last.id) } : {},
  }
}

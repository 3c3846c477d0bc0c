import { expect, test } from 'vitest'
import type { Document } from '../../../src/documents/document.ts'
import { PAGE_SIZE, pageOf } from '../../../src/mcp/pages.ts'

const documents = (count: number): Document[] =>
  Array.from({ length: count }, (_, n) => ({ id: `n° ${n}`, title: `${n}`, company: '', text: '', sections: [] }))

test.each([0, 1, PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1, 943])(
  '%i documents come once each, in order, a page at a time',
  (count) => {
    const all = documents(count)
    const seen: Document[] = []
    let pages = 0
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = pageOf(all, cursor)
      if (!page.ok) throw new Error(page.message)
      seen.push(...page.documents)
      cursor = page.next.nextCursor
      pages++
    }
    expect(seen).toEqual(all)
    expect(pages).toBe(Math.max(1, Math.ceil(count / PAGE_SIZE)))
  },
)

test('a cursor stays right when a document before it goes', () => {
  const all = documents(PAGE_SIZE + 10)
  const first = pageOf(all, undefined)
  const cursor = first.ok ? first.next.nextCursor : undefined
  expect(pageOf(all.slice(5), cursor)).toMatchObject({ ok: true, documents: all.slice(PAGE_SIZE), next: {} })
})

test.each([[5], [null], [''], ['zz']])('the cursor %j is refused', (cursor) => {
  expect(pageOf(documents(3), cursor)).toMatchObject({ ok: false })
})

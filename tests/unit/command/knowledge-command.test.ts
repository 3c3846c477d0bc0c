import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readKnowledge } from '../../../src/runtime/packed-knowledge.ts'
import { plain, run } from './run.ts'

let root: string
const at = (...names: string[]): string => join(root, ...names)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'knowledge-'))
  mkdirSync(at('docs'))
  mkdirSync(at('good'))
  writeFileSync(at('docs', 'map.png'), '')
  const text = `# Business model of Acme

## Who we work with

Brill ([map](map.png), [plan](plan.png), [more](#more)). ${'And on it goes '.repeat(30)}.

## History

Old.

## history

Older.
`
  writeFileSync(at('docs', 'acme.md'), text)
  writeFileSync(at('docs', 'empty.md'), new Uint8Array([0]))
  const blocks = ['Customer Segments', 'Value Proposition', 'Channels', 'Customer Relationships', 'Revenue Streams']
  const more = ['Key Resources', 'Key Activities', 'Key Partners', 'Cost Structure']
  writeFileSync(at('good', 'good.md'), [...blocks, ...more].map((heading) => `## ${heading}\n\nSome.\n`).join('\n'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('reports headings, missing blocks, headings twice, links, long passages and skipped files', async () => {
  const { code, out, err } = await run(['knowledge', '-k', at('docs')])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(plain(out)).toBe(`acme.md · Business model of Acme · 1 of 9 blocks
  line 3    Who we work with → Key Partners
  line 7    History → no block
  line 11   history → no block
  missing   Customer Segments, Value Proposition, Channels, Customer Relationships, Revenue Streams, Key Resources, Key Activities, Cost Structure
  twice     "History" in lines 7, 11
  link      line 5: plan.png: There is no such file.
  link      line 5: #more: No heading of the document has this anchor.
  long      line 5: a sentence of 120 words; answers of up to 85 are quoted whole

Skipped empty.md: This file is not text: it holds a zero byte.
1 document: 1 with missing blocks, 1 with headings twice, 1 with broken links, 1 with long passages. 1 file skipped.
`)
})

test('--strict is code 1 when there is something to mend, and 0 else', async () => {
  expect((await run(['knowledge', '-k', at('docs'), '--strict'])).code).toBe(1)
  const { code, out } = await run(['knowledge', '-k', at('good'), '--strict'])
  expect(code).toBe(0)
  expect(out).toContain('1 document: 1 with nothing to mend.\n')
})

test('--json prints the same for programs, --out packs', async () => {
  const { code, out } = await run(['knowledge', '-k', at('docs'), '--json', '-o', at('out')])
  expect(code).toBe(0)
  const report = JSON.parse(out)
  expect(report.skipped).toEqual([{ file: 'empty.md', reason: 'This file is not text: it holds a zero byte.' }])
  expect(report.documents[0]).toMatchObject({ document: 'acme', duplicates: [{ heading: 'History', lines: [7, 11] }] })
  expect(readdirSync(at('out'))).toContain('nineblocks.json')
  const packed = await readKnowledge(async (name) => readFileSync(at('out', name)))
  expect(packed.version).toBe(report.packed.version)
  expect(packed.documents.map(({ id }) => id)).toEqual(['acme'])
})

test('words that mean nothing are wrong usage', async () => {
  expect(await run(['knowledge', 'docs'])).toEqual({ code: 2, out: '', err: 'Unexpected argument "docs".\n' })
})

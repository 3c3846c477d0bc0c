import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadDocuments } from '../../../src/runtime/load-documents.ts'
import { StartError } from '../../../src/runtime/start-error.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content)

test('good files are loaded, bad ones are named in order and change nothing', () => {
  write('acme.md', '# Acme\n\n## Key Partners\n\nAcme works with Coyote Labs.\n')
  const alone = loadDocuments(folder).documents
  write('binary.md', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]))
  write('ACME.md', 'x')
  rmSync(join(folder, 'ACME.md'))
  write('zz-utf16.md', new Uint8Array([0xff, 0xfe, 0x41, 0]))
  write('large.md', 'x'.repeat(2_000_000))
  write('quotes.md', '>'.repeat(4_000))
  const { documents, skipped } = loadDocuments(folder)
  expect(documents.filter(({ id }) => id === 'acme')).toEqual(alone)
  expect(skipped.map(({ file }) => file)).toEqual(expect.arrayContaining(['binary.md', 'large.md', 'zz-utf16.md']))
  expect(skipped.map(({ file }) => file)).toEqual(skipped.map(({ file }) => file).sort())
  for (const { reason } of skipped) expect(reason).toMatch(/^This .*\.$/)
})

test('a byte order mark and line ends of Windows', () => {
  write('acme.md', '\ufeff# Acme\r\n\r\nAcme makes anvils.\r\n')
  expect(loadDocuments(folder).documents[0]?.text).toBe('# Acme\r\n\r\nAcme makes anvils.\r\n')
})

test('a folder in which nothing can be used says why of each file', () => {
  write('a.md', new Uint8Array([0xff]))
  write('b.md', 'x'.repeat(2_000_000))
  expect(() => loadDocuments(folder)).toThrow(StartError)
  expect(() => loadDocuments(folder)).toThrow(
    /no file in that folder can be used\.\na\.md: This file is not UTF-8.*\nb\.md: This file is larger than 1 MB\.$/s,
  )
})

test('of what was loaded before, only files with another text are parsed again', () => {
  write('acme.md', '# Acme\n\nAcme makes anvils.\n')
  write('brotkorb.md', '# Brotkorb\n\nBread.\n')
  const before = loadDocuments(folder).documents
  write('brotkorb.md', '# Brotkorb\n\nBread and rolls.\n')
  const [acme, brotkorb] = loadDocuments(folder, before).documents
  expect(acme).toBe(before[0])
  expect(brotkorb?.text).toContain('rolls')
})

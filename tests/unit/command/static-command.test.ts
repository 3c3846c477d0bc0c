import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.ts'

let root: string
const at = (...names: string[]): string => join(root, ...names)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'static-'))
  mkdirSync(at('docs'))
  writeFileSync(at('docs/acme.md'), '# Acme\n\n## Key Partners\n\nBrill.\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const into = (out: string) => run(['static', '-k', at('docs'), '--out', out])

test('writes the folder, and writes it anew over what it wrote before', async () => {
  mkdirSync(at('site'))
  expect((await into(at('site'))).code).toBe(0)
  writeFileSync(at('site/old.txt'), '')
  const { code, out, err } = await into(at('site'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^widget +[\d.]+ KB gzipped\nengine +[\d.]+ KB gzipped\n/)
  expect(out).toContain(`Written to ${at('site')}: put it on any web server.\n`)
  expect(() => readFileSync(at('site/old.txt'))).toThrow('ENOENT')
})

test('removes nothing that it did not write', async () => {
  mkdirSync(at('mine'))
  writeFileSync(at('mine/letter.txt'), 'Dear')
  expect(await into(at('mine'))).toEqual({
    code: 2,
    out: '',
    err: `--out is "${at('mine')}", but that folder holds other files. Name a new or an empty one.\n`,
  })
  writeFileSync(at('nineblocks.json'), '{}')
  for (const out of [root, at('docs')]) {
    expect((await into(out)).err).toBe(`--out is "${out}", but the documents are in that folder.\n`)
  }
  expect((await into(at('mine/letter.txt'))).err).toBe(`--out is "${at('mine/letter.txt')}", but that is not a folder.\n`)
  expect(readFileSync(at('mine/letter.txt'), 'utf8')).toBe('Dear')
  expect(readFileSync(at('docs/acme.md'), 'utf8')).toContain('Brill')
})

test('a folder of documents that is not there is wrong usage', async () => {
  expect((await run(['static', '-k', at('none'), '-o', at('new')])).code).toBe(2)
})

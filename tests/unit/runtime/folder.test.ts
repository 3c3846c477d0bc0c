import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_FILE_SIZE, readFolder } from '../../../src/runtime/folder.ts'
import { StartError } from '../../../src/runtime/start-error.ts'

let base: string
let folder: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'folder-'))
  folder = join(base, 'knowledge')
  mkdirSync(folder)
  write('good.md', '# Good')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content)
const ids = () => readFolder(folder).files.map(({ id }) => id)
const skipped = () => readFolder(folder).skipped

test('the Markdown files in the order of their names, and their bytes', () => {
  write('b.md', 'b')
  write('a.MD', 'a')
  write('Z.md', '')
  expect(ids()).toEqual(['Z', 'a', 'b', 'good'])
  expect(readFolder(folder).files[1]).toEqual({ id: 'a', file: 'a.MD', bytes: new Uint8Array([97]) })
  expect(skipped()).toEqual([])
})

test('other files, hidden files and folders below are passed over', () => {
  for (const file of ['notes.txt', '.md', '.hidden.md', '..md', '._good.md', 'x.md.bak', 'md', 'good.questions.jsonl'])
    write(file, 'x')
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'sub', 'deep.md'), 'x')
  expect(ids()).toEqual(['good'])
  expect(skipped()).toEqual([])
})

test('names with marks, blanks, line ends and 255 bytes', () => {
  const names = ['a #1', 'b?c', '100%', 'é', 'CON', 'a\nb', 'x.md', `${'n'.repeat(252)}`, '__proto__', 'constructor']
  for (const name of names) write(`${name}.md`, 'x')
  expect(ids()).toEqual([...names, 'good'].sort())
})

describe('what cannot be used is named, and the rest is read', () => {
  const reasonOf = (file: string) => skipped().find((skip) => skip.file === file)?.reason
  afterEach(() => expect(ids()).toContain('good'))

  test('links out of the folder, to nowhere and to themselves', () => {
    writeFileSync(join(base, 'secret.md'), 'secret')
    mkdirSync(join(base, 'knowledge-2'))
    writeFileSync(join(base, 'knowledge-2', 'x.md'), 'secret')
    symlinkSync(join(base, 'secret.md'), join(folder, 'out.md'))
    symlinkSync('../knowledge-2/x.md', join(folder, 'beside.md'))
    symlinkSync('/etc/passwd', join(folder, 'passwd.md'))
    symlinkSync('nowhere', join(folder, 'dangling.md'))
    symlinkSync('self.md', join(folder, 'self.md'))
    for (const file of ['out.md', 'beside.md', 'passwd.md'])
      expect(reasonOf(file)).toBe('This is a link that leads out of the folder.')
    expect(reasonOf('dangling.md')).toBe('This is a link that leads nowhere.')
    expect(reasonOf('self.md')).toBe('This file cannot be read (ELOOP).')
  })

  test('links within the folder are followed', () => {
    mkdirSync(join(folder, '..data'))
    writeFileSync(join(folder, '..data', 'real.md'), 'real')
    symlinkSync('..data/real.md', join(folder, 'mounted.md'))
    expect(ids()).toEqual(['good', 'mounted'])
  })

  test('the folder itself may be a link', () => {
    const link = join(base, 'link')
    symlinkSync(folder, link)
    expect(readFolder(link).files.map(({ id }) => id)).toEqual(['good'])
  })

  test('a folder and a pipe', () => {
    mkdirSync(join(folder, 'sub.md'))
    expect(reasonOf('sub.md')).toBe('This is not a regular file.')
    if (process.platform === 'win32') return
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    expect(reasonOf('pipe.md')).toBe('This is not a regular file.')
  })

  test('a file over the limit', () => {
    write('just.md', new Uint8Array(MAX_FILE_SIZE))
    write('over.md', new Uint8Array(MAX_FILE_SIZE + 1))
    expect(ids()).toContain('just')
    expect(reasonOf('over.md')).toBe('This file is larger than 1 MB.')
  })

  test.skipIf(process.getuid?.() === 0)('a file that this user may not read (root may read all)', () => {
    write('closed.md', 'x')
    chmodSync(join(folder, 'closed.md'), 0)
    expect(reasonOf('closed.md')).toBe('This file cannot be read (EACCES).')
  })

  test('names that differ in case, or in how an accent is written', () => {
    write('Good.md', 'x')
    write('caf\u00e9.md', 'x')
    write('cafe\u0301.md', 'x')
    expect(readFolder(folder).files.map(({ file }) => file)).toEqual(['Good.md', 'cafe\u0301.md'])
    expect(reasonOf('good.md')).toBe('This file has the name of Good.md, but for case or the spelling of accents.')
    expect(reasonOf('caf\u00e9.md')).toMatch(/^This file has the name of cafe\u0301\.md/)
    write('good.md', 'x')
    rmSync(join(folder, 'Good.md'))
  })
})

test.each([
  ['missing', () => join(base, 'nowhere'), /^KNOWLEDGE_DIR is ".*nowhere", but there is no such folder\.$/],
  ['a file', () => join(folder, 'good.md'), /, but that is not a folder\.$/],
  ['below a file', () => join(folder, 'good.md', 'x'), /, but that folder cannot be opened \(ENOTDIR\)\.$/],
  ['empty', () => mkdtempSync(join(base, 'empty-')), /, but there is no \.md file in that folder\.$/],
] as const)('a folder that is %s is named', (_, path, sentence) => {
  expect(() => readFolder(path())).toThrow(StartError)
  expect(() => readFolder(path())).toThrow(sentence)
})

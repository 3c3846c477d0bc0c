import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildStatic } from '../../../scripts/build-static.ts'
import { BAKERY } from '../bakery.ts'

/** Names that have gone wrong, or could: a file that is called like the text of another, and all that an address escapes. */
const NAMES = ['notes', 'notes.md', 'x.questions', 'x', "Levi's (EU)", 'crème & co #1', '100%', 'a, b', 'ask']

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  for (const [kind, names] of [
    ['many', NAMES],
    ['one', ["Levi's"]],
  ] as const) {
    mkdirSync(join(folder, kind))
    for (const name of names) writeFileSync(join(folder, kind, `${name}.md`), BAKERY.replaceAll('Brotkorb', `Brot ${name}`))
    await buildStatic(join(folder, kind), join(folder, `${kind}-out`))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|#39|quot|lt|gt);/g, (mark) => ({ '&amp;': '&', '&#39;': "'", '&quot;': '"' })[mark] ?? mark)

/** The addresses in a file, as a browser goes to them from there. */
function linksOf(file: string): URL[] {
  const text = readFileSync(file, 'utf8')
  const found = file.endsWith('.html')
    ? [...text.matchAll(/ (?:href|src|action|data-versus)="([^"]*)"/g)].map(([, address]) => unescaped(address!))
    : [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address!)
  return found.map((address) => new URL(address, pathToFileURL(file)))
}

const filesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html$|llms\.txt$/.test(name))

describe.each([
  ['many', NAMES],
  ['one', ["Levi's"]],
])('a folder of %s', (kind, names) => {
  it('has a page, a text, a picture, questions and data of every document', () => {
    const out = join(folder, `${kind}-out`)
    for (const name of names) {
      expect(readFileSync(join(out, `knowledge/${name}.md`), 'utf8')).toBe(readFileSync(join(folder, kind, `${name}.md`), 'utf8'))
      expect(readFileSync(join(out, `knowledge/${name}.svg`), 'utf8')).toMatch(/^<svg [\s\S]*canvas<\/title>/)
      expect(readFileSync(join(out, `knowledge/${name}.html`), 'utf8')).toContain('<h2 id="_text">The whole text</h2>')
      expect(JSON.parse(readFileSync(join(out, `knowledge/${name}.json`), 'utf8')).document.id).toBe(name)
      expect(JSON.parse(readFileSync(join(out, `questions/${name}.json`), 'utf8')).questions.length).toBeGreaterThan(3)
    }
  })

  it('leads to files that exist, from every page and from llms.txt, wherever it stands', () => {
    const out = join(folder, `${kind}-out`)
    const files = filesOf(out)
    expect(files.length).toBe(names.length + (kind === 'many' ? 4 : 3))
    let count = 0
    for (const file of files)
      for (const link of linksOf(join(out, file))) {
        count++
        const { href } = link
        link.hash = ''
        link.search = ''
        if (!existsSync(link)) expect.fail(`${file} leads to ${href}`)
        expect(href.startsWith(`${pathToFileURL(out).href}/`), href).toBe(true)
      }
    expect(count).toBeGreaterThan(names.length * 20)
  })

  it('leads from each document to its own text and to its own blocks', () => {
    const out = join(folder, `${kind}-out`)
    for (const name of names) {
      const links = linksOf(join(out, `knowledge/${name}.html`)).map(({ href }) => href)
      const own = join(out, `knowledge/${name}`)
      const texts = links.filter((href) => /\/knowledge\/[^?]*\.md$/.test(href)).map((url) => fileURLToPath(url))
      expect(new Set(texts)).toEqual(new Set([`${own}.md`]))
      expect(links.some((href) => href.endsWith('#key-partners'))).toBe(true)
    }
  })

  it('says nothing of an address that it does not know', () => {
    for (const file of filesOf(join(folder, `${kind}-out`)))
      expect(readFileSync(join(folder, `${kind}-out`, file), 'utf8')).not.toMatch(
        /canonical|og:url|og:image|ld\+json|content="\//,
      )
  })
})

it('has no page to compare one document with', () => {
  expect(existsSync(join(folder, 'many-out/compare.html'))).toBe(true)
  expect(existsSync(join(folder, 'one-out/compare.html'))).toBe(false)
  expect(readFileSync(join(folder, "one-out/knowledge/Levi's.html"), 'utf8')).not.toContain('Compare with others')
})

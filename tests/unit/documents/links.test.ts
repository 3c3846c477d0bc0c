import { expect, test } from 'vitest'
import { brokenLinks } from '../../../src/documents/links.ts'
import { parseDocument } from '../../../src/documents/parse.ts'

const broken = (text: string, fileExists?: (path: string) => boolean) =>
  brokenLinks(parseDocument('acme', text), (offset) => text.slice(0, offset).split('\n').length, fileExists)

test('an anchor must be that of a heading', () => {
  const text = '# Acme\n\n## Key Partners\n\n[one](#key-partners), [two](#partners), [three](#Key%20Partners) and [top](#).\n'
  expect(broken(text)).toEqual([
    { target: '#partners', line: 5, reason: 'No heading of the document has this anchor.' },
    { target: '#Key%20Partners', line: 5, reason: 'No heading of the document has this anchor.' },
  ])
})

test('a file must be there, whatever stands behind its name', () => {
  const files: string[] = []
  const text = '# Acme\n\n![picture](<a(1).png> "A")\n[b](b%20c.md?x#y) [bad](%zz)\n\n[ref]: other.md\n'
  const found = broken(text, (path) => files.push(path) === 1)
  expect(files).toEqual(['a(1).png', 'b c.md', '%zz', 'other.md'])
  expect(found.map(({ target, line, reason }) => `${line} ${target} ${reason}`)).toEqual([
    '4 b%20c.md?x#y There is no such file.',
    '4 %zz There is no such file.',
    '6 other.md There is no such file.',
  ])
})

test('other sites, the root of this one, and what code shows are not looked at', () => {
  const text = `# Acme

[a](https://example.org/#x) [b](mailto:a@example.org) [c](//host/x) [d](/knowledge/other)
\`[e](#none)\` and text

\`\`\`md
[f](#none)
[g]: none.md
\`\`\`
`
  expect(broken(text, () => false)).toEqual([])
})

test('a long text of nothing but beginnings of links, or of links, has the links that it has', () => {
  for (const [part, count] of [
    ['](a(b', 0],
    ['](((', 0],
    ['[a]:', 0],
    ['`](#x)` ', 0],
    ['](#x)', 20_000],
  ] as const) {
    expect([part, broken(`# A\n\n${part.repeat(20_000)}`, () => true).length]).toEqual([part, count])
  }
})

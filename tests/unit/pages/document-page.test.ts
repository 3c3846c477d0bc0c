import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { documentPage } from '../../../src/pages/document-page.ts'

const TEXT = `# Business model of Acme

## Key Partners

Acme works with **Wipro Ltd** and [Yenlo](https://yenlo.example/a_(b)). It has done so
for nine years. Both are premier partners.

- **Premier** – Wipro
  - in India
- Preferred – Ciber & Co

## Cost Structure

| Cost | Share |
| --- | --- |
| People | 70% |
| Offices | 30% |

### Details

1. Rent <b>high</b>
`

const DOCUMENT = parseDocument('acme', TEXT)

function pageMarking(from: string, to = from): string {
  const start = TEXT.indexOf(from)
  return documentPage(DOCUMENT, { origin: 'http://host', cite: { start, end: TEXT.indexOf(to, start) + to.length } })
}

/** What the page marks: the text of each mark, tags removed. */
const marksOf = (page: string): string[] => [...page.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map((match) => plain(match[1]!))
/** Without the links of sentences. */
const textOf = (page: string): string => page.replace(/<a class="at"[^>]*><\/a>/g, '')

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

describe('documentPage', () => {
  it('shows every section at its anchor, with headings that skip no level', () => {
    const page = documentPage(DOCUMENT)
    for (const section of DOCUMENT.sections) expect(page).toContain(`<section id="${section.anchor}">`)
    expect(page).toContain('<h1 dir="auto">Business model of Acme</h1>')
    expect(page).toContain('<h3 dir="auto">Key Partners<a')
    expect(page).toContain('<h4 dir="auto">Details<a')
    expect(page).not.toContain('<mark')
  })

  it('shows paragraphs, lists within lists and tables', () => {
    const page = documentPage(DOCUMENT)
    expect(textOf(page)).toContain(
      'Acme works with <strong>Wipro Ltd</strong> and Yenlo. It has done so for nine years. Both are',
    )
    expect(textOf(page)).toMatch(
      /<li><strong>Premier<\/strong> – Wipro<ul dir="auto">\s*<li>in India<\/li>\s*<\/ul><\/li>\s*<li>Preferred/,
    )
    expect(page).toMatch(/<th scope="col">Cost<\/th>.*<td>People<\/td><td>70%<\/td>/s)
    expect(page).toMatch(/<ol dir="auto">\s*<li>Rent/)
  })

  it('marks a sentence', () => {
    expect(marksOf(pageMarking('Both are premier partners.'))).toEqual(['Both are premier partners.'])
  })

  it('marks several sentences as one passage', () => {
    expect(marksOf(pageMarking('It has done', 'premier partners.'))).toEqual([
      'It has done so for nine years. Both are premier partners.',
    ])
  })

  it('marks from within a sentence to within another, whatever marks the source has before', () => {
    expect(marksOf(pageMarking('Ltd', 'nine'))).toEqual(['Ltd and Yenlo. It has done so for nine'])
    expect(marksOf(pageMarking('Yenlo](', 'b))'))).toEqual(['Yenlo'])
    expect(marksOf(pageMarking('\nfor nine ', 'years'))).toEqual(['for nine years'])
  })

  it('marks each item that a passage spans, the first of them as the place to go to', () => {
    const page = pageMarking('Wipro\n', 'Ciber & Co')
    expect(marksOf(page)).toEqual(['Wipro', 'in India', 'Preferred – Ciber & Co'])
    expect(page.match(/id="_cite"/g)).toHaveLength(1)
    expect(textOf(page)).toMatch(/<mark id="_cite">Wipro<\/mark>/)
  })

  it('marks the row of a table', () => {
    expect(marksOf(pageMarking('| People', '70% |'))).toEqual(['People', '70%'])
  })

  it('marks a heading that is cited', () => {
    expect(marksOf(pageMarking('Cost Structure'))).toEqual(['Cost Structure'])
  })

  it('has the anchor of the passage’s section once, at the passage, so that a browser goes there without scripts', () => {
    const page = pageMarking('Both are premier partners.')
    expect(page.match(/id="key-partners"/g)).toHaveLength(1)
    expect(page).toContain('<span class="place" id="key-partners"><mark id="_cite">')
    expect(page).toContain('<section id="cost-structure">')
    expect(page.match(/<script/g)).toHaveLength(2)
  })

  it.each([
    [TEXT.length, TEXT.length + 50],
    [TEXT.length + 50, TEXT.length + 90],
    [0, 1],
  ])('shows the page as it is when %i to %i is no passage', (start, end) => {
    expect(documentPage(DOCUMENT, { cite: { start, end } })).toBe(documentPage(DOCUMENT))
  })

  it('marks at every place of a text what the quote rule leaves of it', () => {
    for (let start = TEXT.indexOf('Acme works'); start < TEXT.indexOf('\n\n- **Premier'); start += 3) {
      for (const length of [4, 17, 60]) {
        for (const mark of marksOf(documentPage(DOCUMENT, { cite: { start, end: start + length } }))) {
          expect(mark).toBe(mark.trim())
          expect(mark).not.toBe('')
        }
      }
    }
  })

  it('says nothing of where it is when it does not know', () => {
    expect(documentPage(DOCUMENT)).not.toMatch(/canonical|og:url|og:image|ld\+json/)
    const page = documentPage(DOCUMENT, { origin: 'http://host' })
    expect(page).toContain('<link rel="canonical" href="http://host/knowledge/acme">')
    expect(page).toContain('<meta property="og:image" content="http://host/knowledge/acme.svg">')
  })

  it('escapes what a document holds', () => {
    const hostile = '<img src=x onerror=alert(1)> "\'&'
    const document = parseDocument('x', 'text')
    const sentence = { start: 0, end: 4, text: hostile }
    const page = documentPage(
      {
        ...document,
        title: hostile,
        sections: [
          {
            heading: hostile,
            level: 2,
            anchor: '"><script>',
            above: [],
            start: 0,
            end: 4,
            blocks: [
              { kind: 'paragraph', start: 0, end: 4, sentences: [sentence] },
              { kind: 'verbatim', start: 0, end: 4, text: hostile },
              { kind: 'table', start: 0, end: 4, header: [hostile], rows: [{ ...sentence, cells: [hostile] }] },
            ],
          },
        ],
      },
      { cite: { start: 0, end: 4 }, origin: 'http://host' },
    )
    expect(page).not.toContain('<img')
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/&lt;img src=x onerror=alert\(1\)&gt; &quot;&#39;&amp;/g)!.length).toBeGreaterThanOrEqual(6)
  })
})

import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { frontPage } from '../../../src/pages/front-page.ts'

const document = (company: string) =>
  parseDocument(company.toLowerCase(), `# Business model of ${company}\n\n## Channels\n\nIt sells.\n`)

describe('frontPage', () => {
  it('has a chat, and in its place without scripts a form and questions', () => {
    const page = frontPage({ documents: [document('Acme')], suggestions: ['Who "are" you?', "It's <b>?"] })
    const attribute = /<nineblocks-chat[^>]* suggestions="([^"]*)"/.exec(page)![1]!
    const json = attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    expect(JSON.parse(json)).toEqual(['Who "are" you?', "It's <b>?"])
    expect(page).toContain('<script src="/widget.js" async></script>')
    expect(page).toContain('<form class="ask card" action="/ask" method="get">')
    expect(page).toContain('<a href="/ask?question=Who+%22are%22+you%3F">')
    expect(page).toContain('<h1 dir="auto">Business model of Acme</h1>')
    expect(page).toContain('<a href="/knowledge/acme#channels">Channels</a>')
    expect(page.match(/class="cell [a-z-]+ silent"/g)).toHaveLength(8)
  })

  it('lists many documents, and finds some without scripts', () => {
    const many = Array.from({ length: 40 }, (_, index) => document(`Company${index}`))
    const page = frontPage({ documents: many, suggestions: [], query: 'COMPÁNY1' })
    expect(page).toContain('<script src="/pages.js" defer></script>')
    expect(page).toContain('value="COMPÁNY1"')
    expect(page).toContain('11 of 40 documents')
    expect(page.match(/href="\/knowledge\//g)).toHaveLength(40)
    expect(page.match(/<li hidden>/g)).toHaveLength(29)
  })

  it('shows why an answer came about only where that is asked for', () => {
    const front = { documents: [document('Acme')], suggestions: ['Who?'] }
    const plain = frontPage(front)
    expect(frontPage({ ...front, explains: false })).toBe(plain)
    expect(plain).not.toMatch(/why|explain/)
    const page = frontPage({ ...front, explains: true })
    expect(page).toContain('<script src="/widget.explain.js" async></script>')
    expect(page).not.toContain('/widget.js')
    expect(page).toMatch(/<\/nineblocks-chat>\s*<div data-why><\/div>/)
    expect(page).toContain('href="/ask?question=Who%3F&amp;explain=1"')
    expect(page).toContain('<input type="hidden" name="explain" value="1">')
  })

  it('stands without documents', () => {
    expect(frontPage({ documents: [], suggestions: [] })).toContain('<h1>Ask about business models</h1>')
  })
})

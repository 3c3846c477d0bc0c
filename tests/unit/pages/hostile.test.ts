import { describe, expect, it } from 'vitest'
import { createAssistant } from '../../../src/answer/assistant.ts'
import type { Document } from '../../../src/documents/document.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { answerPage } from '../../../src/pages/answer-page.ts'
import { canvasPicture } from '../../../src/pages/canvas-picture.ts'
import { comparePage } from '../../../src/pages/compare-page.ts'
import { documentPage } from '../../../src/pages/document-page.ts'
import { frontPage } from '../../../src/pages/front-page.ts'
import { llmsText, siteMap } from '../../../src/pages/machine-texts.ts'
import { HOSTILE, HOSTILE_NAME, MANY_HEADINGS, MANY_SENTENCES, ONE_SENTENCE } from './hostile-document.ts'

const ID = `"><script>x</script>'/&#<b>`
const questions = { 'key-partners': HOSTILE_NAME }

const PAGES: [string, (document: Document) => string][] = [
  [
    'document',
    (document) => documentPage(document, { questions, others: true, origin: 'http://host', cite: { start: 100, end: 900 } }),
  ],
  ['front, one document', (document) => frontPage({ documents: [document], suggestions: [HOSTILE_NAME], questions })],
  ['front, many', (document) => frontPage({ documents: [document, document], suggestions: [HOSTILE_NAME], query: HOSTILE_NAME })],
  ['document, explaining', (document) => documentPage(document, { questions, explains: true })],
  [
    'front, explaining',
    (document) => frontPage({ documents: [document], suggestions: [HOSTILE_NAME], questions, explains: true }),
  ],
  ['compare', (document) => comparePage({ documents: [document, document] })],
]

/** Asks it, so none for a huge one. */
const EXPLAINED: (typeof PAGES)[number] = [
  'an answer with its explanation',
  (document) => {
    const { ask } = createAssistant({ documents: [document] })
    return answerPage(HOSTILE_NAME, ask('What are the costs?', { document: ID, explain: true }), ID)
  },
]

/** The tags of a page, with their attributes' names. */
const tagsOf = (page: string) =>
  [...page.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/gi)].map(([, tag, attributes = '']) => ({
    tag,
    names: [...attributes.matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, name]) => name),
  }))

describe('a hostile document', () => {
  const document = parseDocument(ID, HOSTILE)

  it.each([...PAGES, EXPLAINED])('is text on the page: %s', (_, write) => {
    const page = write(document).replace(/<style>[^<]*<\/style>/, '')
    for (const { tag, names } of tagsOf(page)) {
      expect(['img', 'iframe', 'base', 'svg', 'object', 'b']).not.toContain(tag)
      for (const name of names) expect(name).not.toMatch(/^on|^style$|^srcdoc$/)
    }
    expect((page.match(/<script/g) ?? []).length).toBeLessThanOrEqual(2)
    expect(page).not.toMatch(/(?:href|src|action)="(?!\/|#|\?|http:\/\/host\/)/)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('cannot end the JSON that tells machines of it', () => {
    const page = documentPage(document, { origin: 'http://host' })
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)![1]!
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Article', headline: document.title })
  })

  it('is text in its picture and in what machines read', () => {
    const picture = canvasPicture(document)
    expect(tagsOf(picture).filter(({ tag }) => !['svg', 'title', 'rect', 'text'].includes(tag!))).toEqual([])
    expect(picture).not.toMatch(/<script|href|onload=/)
    expect(siteMap([document], 'http://host')).not.toContain('<script')
    expect(
      llmsText([document], 'http://host')
        .split('\n')
        .filter((line) => line.startsWith('- [')),
    ).toHaveLength(1)
  })
})

describe('a huge document', () => {
  it.each([
    ['5,000 headings', MANY_HEADINGS],
    ['one sentence of 1 MB', ONE_SENTENCE],
    ['99,000 sentences', MANY_SENTENCES],
  ])('has its pages in little time: %s', (_, text) => {
    const document = parseDocument('long', text)
    const start = performance.now()
    for (const [, write] of PAGES) write(document)
    canvasPicture(document)
    expect(performance.now() - start).toBeLessThan(6_000)
    // The canvas and the list hold a part of it alone: what grows with the text is the text.
    expect(frontPage({ documents: [document], suggestions: [] }).length).toBeLessThan(100_000)
    expect(comparePage({ documents: [document, document] }).length).toBeLessThan(60_000)
  })
})

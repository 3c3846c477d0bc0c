import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { openingOf } from '../../../src/pages/opening.ts'

const opening = (text: string, words: number) => {
  const document = parseDocument('x', `## Channels\n\n${text}\n`)
  const { start, end, ...shown } = openingOf(document.sections[0]!.blocks, words)
  return { ...shown, span: document.text.slice(start, end) }
}

describe('openingOf', () => {
  it('is all of a short text', () => {
    expect(opening('It sells. It buys.', 10)).toEqual({
      paragraphs: ['It sells. It buys.'],
      items: [],
      whole: true,
      span: 'It sells. It buys.',
    })
  })

  it('is the first sentence at least, and ends before the one that has no room', () => {
    expect(opening('One two three four. Five six. Seven.', 3)).toMatchObject({
      paragraphs: ['One two three four.'],
      whole: false,
    })
    expect(opening('One two. Three four five six. Seven.', 4)).toMatchObject({ paragraphs: ['One two.'], span: 'One two.' })
  })

  it('shows long items and labelled paragraphs by their labels, and no list below one of these', () => {
    const text =
      'It gives reasons:\n\n**Ease:** It is easy. Very.\n\n**Proof:** It has done this:\n\n- **eBay** – sold\n\n**Brand:** It is known to all the people in all of the world.'
    expect(opening(text, 20)).toMatchObject({
      paragraphs: ['It gives reasons:'],
      items: ['Ease', 'Proof', 'Brand'],
      whole: false,
    })
  })

  it('shows nothing that stands behind a gap', () => {
    const text = `It has ways:\n\n- ${'long '.repeat(60)}\n- short\n\nMore.`
    expect(opening(text, 20)).toMatchObject({ paragraphs: ['It has ways:'], items: [], whole: false })
  })

  it('cuts a sentence of any length at a word', () => {
    const { paragraphs, whole } = opening('word '.repeat(10_000), 20)
    expect(paragraphs[0]).toMatch(/^(?:word )+word…$/)
    expect(paragraphs[0]!.length).toBeLessThan(370)
    expect(whole).toBe(false)
  })

  it('reads a table row by row, and nothing of code', () => {
    expect(opening('| Cost | Share |\n| --- | --- |\n| People | 70% |', 20)).toMatchObject({ items: ['People · 70%'] })
    expect(opening('```\ncode\n```', 20)).toMatchObject({ paragraphs: [], items: [], whole: false })
  })
})

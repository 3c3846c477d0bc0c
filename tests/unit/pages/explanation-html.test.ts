import { describe, expect, it } from 'vitest'
import type { AskResponse } from '../../../src/contract/messages.ts'
import { answerPage } from '../../../src/pages/answer-page.ts'
import { explanationHtml } from '../../../src/pages/explanation-html.ts'
import { explained, known } from '../answer/explained.ts'

const html = (turns: string[], which: keyof typeof known = 'one'): string =>
  String(explanationHtml(explained(turns, known[which]).explanation))

describe('explanationHtml', () => {
  it('shows reason, question, threshold, and each candidate with its parts', () => {
    const { explanation } = explained(['What is the biggest cost?'])
    const page = html(['What is the biggest cost?'])
    expect(page).toContain('<summary>Why this answer?</summary>')
    expect(page).toContain(`<p>${explanation.reason}</p>`)
    expect(page).toContain('<dt>Kind</dt><dd>')
    expect(page.match(/<blockquote>/g)).toHaveLength(10)
    const [best] = explanation.candidates
    expect(page).toContain(`<a href="${best!.url}">Cost Structure</a>`)
    for (const [name, value] of Object.entries(best!.parts))
      expect(page).toContain(`<li>${name} ${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}</li>`)
  })

  it.each([
    ['small talk', ['hello'], 'one'],
    ['a repeat', ['What is the biggest cost?', 'Where does it say that?'], 'one'],
    ['a refusal', ['What do they cost?'], 'several'],
  ] as const)('of %s has no candidates', (_, turns, which) => {
    const page = html([...turns], which)
    expect(page).toContain('<dt>Way</dt>')
    expect(page).not.toContain('<blockquote>')
    expect(page).not.toMatch(/null|undefined|NaN/)
  })

  it.each([
    ['a comparison', 'What do Brotkorb and Lumen Air sell?', ['1. brotkorb', '2. lumen-air']],
    ['a search', 'Which company rents out scooters?', ['All documents']],
  ])('of %s has a part for each reading', (_, question, titles) => {
    const page = html([question], 'several')
    expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title)).toEqual(['The question', ...titles])
    expect(page).not.toMatch(/null|undefined|NaN/)
  })
})

describe('the page of an answer', () => {
  it('shows it between the answer and what can be asked next, and asks on with it', () => {
    const response: AskResponse = explained(['What is the biggest cost?'])
    const page = answerPage('What is the biggest cost?', response)
    expect(page.indexOf('class="sources"')).toBeLessThan(page.indexOf('<details class="why">'))
    expect(page.indexOf('<details class="why">')).toBeLessThan(page.indexOf('Ask next'))
    for (const [, query] of page.matchAll(/href="\/ask\?([^"]*)"/g)) expect(query).toMatch(/&amp;explain=1$/)
    expect(page).toContain('<input type="hidden" name="explain" value="1">')
    const { explanation: _, ...plain } = response
    expect(answerPage('What is the biggest cost?', plain)).not.toMatch(/why|explain/)
  })
})

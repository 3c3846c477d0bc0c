import { describe, expect, it } from 'vitest'
import type { AskResponse, Citation, RefusalReason } from '../../../src/contract/messages.ts'
import { answerPage } from '../../../src/pages/answer-page.ts'

const CITATION: Citation = {
  id: 1,
  document: 'wso2',
  title: 'Business model of WSO2',
  section: 'Key Partners',
  url: '/knowledge/wso2?cite=10-20#key-partners',
  quote: 'Partners include Wipro.',
  start: 10,
  end: 20,
}

const answered = (answer: string): AskResponse => ({
  answered: true,
  answer,
  citations: [CITATION],
  followUps: ['How does “WSO2” earn & spend?'],
  reason: null,
})

describe('answerPage', () => {
  it('shows the question, the answer, its source and what to ask next', () => {
    const page = answerPage('Who are the partners?', answered('**Wipro** [1]'), 'wso2')
    expect(page).toContain('<h1 class="asked">Who are the partners?</h1>')
    expect(page).toContain('<strong>Wipro</strong>\u00a0<sup><a href="#source-1" aria-label="Source 1">[1]</a></sup>')
    expect(page).toContain('<li id="source-1">')
    expect(page).toContain('<a href="/knowledge/wso2?cite=10-20#key-partners">Key Partners</a>')
    expect(page).toContain('<blockquote>Partners include Wipro.</blockquote>')
    const next = `/ask?${new URLSearchParams({ question: 'How does “WSO2” earn & spend?', document: 'wso2' })}`
    expect(page).toContain(`href="${next.replaceAll('&', '&amp;')}"`)
    expect(page).toContain('<input type="hidden" name="document" value="wso2">')
  })

  it('leaves a mark that no citation has as text', () => {
    expect(answerPage('q', answered('In 2019 [7]'))).toContain('<p>In 2019\u00a0[7]</p>')
  })

  it.each<RefusalReason>(['not-in-documents', 'off-topic', 'unknown-company', 'which-company'])(
    'shows a refusal (%s) with its nearest passages',
    (reason) => {
      const { id: _, ...place } = CITATION
      const page = answerPage('q', {
        answered: false,
        answer: 'It is not told.',
        citations: [],
        followUps: [],
        reason,
        related: [place],
      })
      expect(page).toContain('<div class="refusal">')
      expect(page).toContain('<p>It is not told.</p>')
      expect(page).toContain('Nearest passages')
      expect(page).toContain(`href="${place.url}"`)
    },
  )

  it('shows small talk without sources', () => {
    const page = answerPage('Hello', { answered: true, answer: 'Hello!', citations: [], followUps: [], reason: 'small-talk' })
    expect(page).toContain('<p>Hello!</p>')
    expect(page).not.toContain('Sources')
  })

  it('escapes questions and answers', () => {
    const hostile = '</title><script>alert(1)</script>" onload="x'
    const page = answerPage(
      hostile,
      {
        answered: true,
        answer: `${hostile}\n\n- ${hostile}\n\n| ${hostile} |\n|---|\n| ${hostile} |`,
        citations: [{ ...CITATION, title: hostile, section: hostile, quote: hostile, url: hostile }],
        followUps: [hostile],
        reason: null,
      },
      hostile,
    )
    expect(page).not.toContain('<script')
    expect(page).not.toContain('" onload="x')
  })
})

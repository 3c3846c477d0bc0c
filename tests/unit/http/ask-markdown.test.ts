import { expect, test } from 'vitest'
import { answerMarkdown } from '../../../src/http/ask-markdown.ts'

const place = {
  document: 'a',
  title: 'Business model of [A]',
  section: 'Key *Partners*',
  url: '/knowledge/a_(b)?cite=1-9#x',
  quote: 'We\nlike <b>',
  start: 1,
  end: 9,
}

test('an answer, its sources, and what to ask next', () => {
  const text = answerMarkdown({
    answered: true,
    answer: 'We like. [1]',
    citations: [{ id: 1, ...place }],
    followUps: ['Who?'],
    reason: null,
  })
  expect(text).toBe(
    [
      'We like. [1]',
      '',
      '1. [Business model of \\[A\\], Key \\*Partners\\*](/knowledge/a_%28b%29?cite=1-9#x): We like \\<b\\>',
      '',
      'You can ask:',
      '',
      '- Who?',
      '',
    ].join('\n'),
  )
})

test('a refusal, with the nearest passages or with nothing', () => {
  const refused = {
    answered: false,
    answer: 'Not told.',
    citations: [],
    followUps: [],
    reason: 'off-topic',
    related: [],
  } as const
  expect(answerMarkdown({ ...refused, citations: [], followUps: [], related: [place] })).toMatch(
    /^Not told\.\n\nNearest passages:\n\n- \[Business/,
  )
  expect(answerMarkdown({ ...refused, citations: [], followUps: [], related: [] })).toBe('Not told.\n')
})

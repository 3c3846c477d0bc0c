import { describe, expect, test } from 'vitest'
import { createAssistant, createPlainAssistant, inOrder } from '../../../src/answer/assistant.ts'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { packTold, toldByTable } from '../../../src/answer/told-facets.ts'
import type { Message } from '../../../src/contract/messages.ts'
import { packDocument, unpackDocument } from '../../../src/documents/packed-document.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import type { Assistant } from '../../../src/http/ports.ts'

const TOYS = parseDocument(
  'fjordkiste',
  `# Business model of Fjordkiste

## Channels

The toys are sold in forty shops in Germany and Denmark.

## Questions and answers

### Do you ship to Norway?

Yes, since 2024, within five days.

### How does it work?

You order, we pack.

### Which ways to pay do you take?

- Credit card
- Bank transfer

### What happens to my parcel and who pays for it?

${'We look for it for a whole day. '.repeat(20)}

Then the carrier Tjelvar pays.
`,
)
const MAIL = parseDocument(
  'mailhafen',
  '# Mailhafen FAQ\n\n**How do I cancel a subscription?** In your account, under *Billing*. It ends with the month.\n\n**Can I pay by invoice?** Yes.\n',
)
const BREAD = parseDocument('bakers', '# Business model of Bakers\n\n## Channels\n\nIt sells bread in shops.\n')

/** What is said to the last of some turns. */
function said(assistant: Assistant, ...turns: string[]) {
  const history: Message[] = []
  let response = assistant.ask(turns[0] as string)
  for (const question of turns) {
    response = assistant.ask(question, { history: [...history] })
    history.push({ role: 'user', content: question }, { role: 'assistant', content: response.answer })
  }
  return response
}

describe('one document', () => {
  const assistant = createAssistant({ documents: [TOYS] })

  test.each([
    ['Do you ship to Norway?', 'Yes, since 2024, within five days. [1]'],
    ['do you delivr to norway', 'Yes, since 2024, within five days. [1]'],
    ['does Fjordkiste ship to Norway', 'Yes, since 2024, within five days. [1]'],
    ['how can I pay?', '- Credit card [1]\n- Bank transfer [2]'],
    ['How does it work?', 'You order, we pack. [1]'],
  ])('%s', (question, answer) => {
    expect(said(assistant, question).answer).toBe(answer)
  })

  test.each([
    'Do you ship to Sweden?',
    'do you ship to sweden',
    'Does Foodora ship to Norway?',
    "Don't you ship to Norway in 2019?",
  ])('is refused, for it differs in what decides: %s', (question) => {
    expect(said(assistant, question).answered).toBe(false)
  })

  test('the citation stands in the answer, under the heading that asks', () => {
    const [citation] = said(assistant, 'Do you ship to Norway?').citations
    expect(citation).toMatchObject({ section: 'Do you ship to Norway?', quote: 'Yes, since 2024, within five days.' })
    expect(TOYS.text.slice(citation?.start, citation?.end)).toBe('Yes, since 2024, within five days.')
  })

  test('a question that asks two things is not taken apart when the document asks it so; a long answer is opened', () => {
    const { answer } = said(assistant, 'What happens to my parcel and who pays for it?')
    expect(answer).toMatch(/^We look for it for a whole day\./)
    expect(answer.split(' ').length).toBeLessThan(100)
    expect(said(assistant, 'Which carrier pays for my parcel?').answer).toContain('Tjelvar')
  })

  test('what goes on leans on it', () => {
    expect(said(assistant, 'Do you ship to Norway?', 'and to Sweden?').answered).toBe(false)
    expect(said(assistant, 'Which ways to pay do you take?', 'how many of them?').answer).toMatch(/^Two:/)
  })

  test('its questions are offered, and those that follow after an answer', () => {
    expect(assistant.suggestions().slice(0, 3)).toEqual([
      'Do you ship to Norway?',
      'How does it work?',
      'Which ways to pay do you take?',
    ])
    expect(said(assistant, 'Do you ship to Norway?').followUps.slice(0, 2)).toEqual([
      'How does it work?',
      'Which ways to pay do you take?',
    ])
    for (const question of assistant.questions()) expect(said(assistant, question).answered, question).toBe(true)
  })
})

describe('several documents', () => {
  const assistant = createAssistant({ documents: [TOYS, MAIL, BREAD] })

  test.each([
    ['How do I cancel a subscription at Mailhafen?', 'In your account, under Billing. It ends with the month. [1]'],
    ['How do I cancel a subscription?', '**Mailhafen**: In your account, under Billing. It ends with the month. [1]'],
    ['Do you ship to Norway?', '**Fjordkiste**: Yes, since 2024, within five days. [1]'],
  ])('%s', (question, answer) => {
    expect(said(assistant, question).answer).toBe(answer)
  })

  test('of two that ask the same, one has to be named', () => {
    const other = parseDocument('nordlicht', '# Nordlicht FAQ\n\n**Do you ship to Norway?** No.\n')
    const both = createAssistant({ documents: [TOYS, other, BREAD] })
    expect(said(both, 'Do you ship to Norway?')).toMatchObject({ answered: false, reason: 'which-company' })
    expect(said(both, 'Do you ship to Norway?').answer).toContain('Nordlicht')
    expect(said(both, 'Nordlicht: Do you ship to Norway?').answer).toBe('No. [1]')
  })

  test('every question that is offered names its company and is answered', () => {
    const { followUps } = said(assistant, 'How do I cancel a subscription?')
    expect(followUps).toEqual(['Mailhafen: Can I pay by invoice?'])
    for (const question of [...followUps, ...assistant.suggestions()])
      expect(said(assistant, question).answered, question).toBe(true)
  })

  test('packed documents answer the same, and so does what a page loads', () => {
    const documents = inOrder([TOYS, MAIL, BREAD].map((document) => unpackDocument(packDocument(document))))
    const told = toldByTable(documents, packTold(documents))
    const packed = createAssistant({ documents })
    const page = createPlainAssistant({ documents, words: wordKnowledge({ told }) })
    for (const question of ['Do you ship to Norway?', 'How do I cancel a subscription?', 'how can I pay at Fjordkiste?', 'hello'])
      for (const other of [packed, page]) expect(other.ask(question)).toEqual(assistant.ask(question))
  })
})

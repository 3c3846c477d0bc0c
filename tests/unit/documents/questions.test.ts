import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { questionPairs } from '../../../src/documents/questions.ts'
import { passagesOf } from '../../../src/search/passages.ts'

/** Each question with the passages that answer it. */
function asked(text: string): [question: string, ...answer: string[]][] {
  const document = parseDocument('acme', text)
  const passages = passagesOf(document)
  return questionPairs(document).map(({ question }) => [
    question.text,
    ...passages.filter(({ answers }) => answers?.question.text === question.text).map((passage) => passage.text),
  ])
}
const under = (heading: string, text: string) => asked(`# Acme\n\nIt is a firm.\n\n## ${heading}\n\n${text}\n`)

describe('ways to write a question with its answer', () => {
  test.each([
    [
      'a heading',
      '### Do you ship?\n\nYes. Within a day.\n\n### Who pays?\n\n- You\n- We',
      [
        ['Do you ship?', 'Yes.', 'Within a day.'],
        ['Who pays?', 'You', 'We'],
      ],
    ],
    [
      'bold, answered in its line',
      '**Do you ship?** yes, at once. Or later.\n\n**Who pays?** You.',
      [
        ['Do you ship?', 'yes, at once.', 'Or later.'],
        ['Who pays?', 'You.'],
      ],
    ],
    [
      'bold, in a paragraph of its own',
      '**Do you ship?**\n\nYes.\n\nWithin a day.\n\n**Who pays?**\n\nYou.',
      [
        ['Do you ship?', 'Yes.', 'Within a day.'],
        ['Who pays?', 'You.'],
      ],
    ],
    [
      'bold lines without empty ones',
      '**Do you ship?**\nYes\n**Who pays?**\nYou',
      [
        ['Do you ship?', 'Yes'],
        ['Who pays?', 'You'],
      ],
    ],
    [
      'Q and A',
      'Q: Do you ship?\nA: Yes.\n\n**Q2:** It broke. Who pays?\n**A2:** You.',
      [
        ['Do you ship?', 'Yes.'],
        ['It broke. Who pays?', 'You.'],
      ],
    ],
    [
      'Q and A in one line',
      'Q: Do you ship? A: Yes.\n\nQ. Who pays? A. You do.',
      [
        ['Do you ship?', 'Yes.'],
        ['Who pays?', 'You do.'],
      ],
    ],
    ['Question and Answer, apart', 'Question: Do you ship?\n\nAnswer: Yes.', [['Do you ship?', 'Yes.']]],
    [
      'items',
      '- **Do you ship?** Yes.\n- **Where to?**\n  - Norway\n  - Spain\n- Not asked.',
      [
        ['Do you ship?', 'Yes.'],
        ['Where to?', 'Norway', 'Spain'],
      ],
    ],
    [
      'numbered items',
      '1. Do you ship?\n   Yes.\n2. Who pays? You.',
      [
        ['Do you ship?', 'Yes.'],
        ['Who pays?', 'You.'],
      ],
    ],
    [
      'plain lines',
      'Do you ship?\nYes.\n\nWho pays?\n\nYou.',
      [
        ['Do you ship?', 'Yes.'],
        ['Who pays?', 'You.'],
      ],
    ],
    [
      'folds',
      '<details>\n<summary>Do you ship?</summary>\n\nYes.\n</details>\n<details><summary><b>Who pays?</b></summary>You.</details>',
      [
        ['Do you ship?', 'Yes.'],
        ['Who pays?', 'You.'],
      ],
    ],
    [
      'numbers before',
      '### 1. Do you ship?\n\nYes.\n\n### 2) Who pays?\n\nYou.',
      [
        ['Do you ship?', 'Yes.'],
        ['Who pays?', 'You.'],
      ],
    ],
    [
      'topics',
      '### Cancelling a trial\n\nJust stop.\n\n### Paying by card\n\nHere.',
      [
        ['Cancelling a trial', 'Just stop.'],
        ['Paying by card', 'Here.'],
      ],
    ],
    [
      'bold topics',
      '**Cancelling a trial**\nJust stop.\n\n**Paying by card:** Here.',
      [
        ['Cancelling a trial', 'Just stop.'],
        ['Paying by card', 'Here.'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(under('Questions and answers', text)).toEqual(expected)
  })

  test.each([
    'FAQ',
    'Frequently asked questions',
    '5. Questions and answers',
    'Shipping FAQ',
    'Q&A',
    'Got questions?',
    'What people ask us',
    'Häufige Fragen',
    'Fragen und Antworten zum Versand',
    'Preguntas frecuentes',
  ])('plain lines ask under "%s"', (heading) => {
    expect(under(heading, 'Do you ship?\n\nYes.')).toEqual([['Do you ship?', 'Yes.']])
  })
})

describe('what is a question in any document', () => {
  test('a heading or a bold line that asks, when its answer is short', () => {
    expect(under('Who pays?', 'You do.')).toEqual([['Who pays?', 'You do.']])
    expect(under('Channels', '**Why not online?** Too dear.')).toEqual([['Why not online?', 'Too dear.']])
    expect(under('Who pays?', 'You do it all the time. '.repeat(30))).toEqual([])
  })

  test('plain questions, bold words and remarks are none', () => {
    expect(under('Channels', 'Who pays? You do.\n\n**Shops** sell.\n\n**Note:** closed.\n\n- Why? Because.')).toEqual([])
    expect(under('FAQ', 'What we hear.\n\n**Note:** It is old.')).toEqual([])
  })

  test('a question without an answer is none', () => {
    expect(under('FAQ', '- Do you ship?\n- Who pays?')).toEqual([])
    expect(under('FAQ', '### Do you ship?\n\n### Who pays?\n\nYou.')).toEqual([['Who pays?', 'You.']])
  })

  test('a document of questions from end to end: its plain lines ask too, its other headings do not', () => {
    const text = '# Do you ship?\n\nYes.\n\n# Who pays?\n\nYou.\n\n# What now?\n\nNothing.\n\n# Contact\n\nWho answers? We do.'
    expect(asked(text)).toEqual([
      ['Do you ship?', 'Yes.'],
      ['Who pays?', 'You.'],
      ['What now?', 'Nothing.'],
      ['Who answers?', 'We do.'],
    ])
    expect(asked('# Acme FAQ\n\n## Refunds and returns\n\nWithin a week.')).toEqual([['Refunds and returns', 'Within a week.']])
  })

  test('a part of questions does not make the whole document one', () => {
    const part = '## FAQ\n\n### Do you ship?\n\nYes.\n\n### Who pays?\n\nYou.\n\n### What now?\n\nNothing.'
    expect(asked(`# Acme\n\n${part}\n\n## Channels\n\nShops.`).map(([question]) => question)).toEqual([
      'Do you ship?',
      'Who pays?',
      'What now?',
    ])
  })
})

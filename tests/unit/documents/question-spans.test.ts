import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { questionPairs } from '../../../src/documents/questions.ts'
import { passagesOf } from '../../../src/search/passages.ts'

describe('spans', () => {
  test('questions and answers stand at their places, and no question is a passage', () => {
    const text = '# Acme\n\n## FAQ\n\n**Q: Do you *really* ship?** A: Yes, **now**. Wait\n**Who pays?**\nYou.\n'
    const document = parseDocument('acme', text)
    expect(
      questionPairs(document).map(({ question, answer }) => [
        text.slice(question.start, question.end),
        text.slice(answer.start, answer.end),
      ]),
    ).toEqual([
      ['Do you *really* ship?', 'Yes, **now**. Wait\n'],
      ['Who pays?', 'You.\n'],
    ])
    expect(passagesOf(document).map((passage) => [passage.text, passage.leadIn?.text])).toEqual([
      ['Yes, now.', 'Do you really ship?'],
      ['Wait', 'Do you really ship?'],
      ['You.', 'Who pays?'],
    ])
  })

  test.each([
    '**',
    '**a? ',
    '<summary>',
    '<details>',
    'Q: ',
    '? ',
    '**a b?**\n',
    '- **a b?**\n',
    'Q: a?\nA: ',
    '*a?*',
    '> **a b?** c\n',
    '**a\n',
  ])('a flood of %j is read', { timeout: 20_000 }, (piece) => {
    const document = parseDocument('acme', `# FAQ\n\n## FAQ\n\n${piece.repeat(64_000 / piece.length)}`)
    expect(questionPairs(document).every(({ answer, section }) => answer.start <= answer.end && answer.end <= section.end)).toBe(
      true,
    )
  })
})

import fc from 'fast-check'
import { BLOCK_TITLES } from '../../src/canvas/blocks.ts'
import type { Message } from '../../src/contract/messages.ts'
import type { Document } from '../../src/documents/document.ts'
import { parseDocument } from '../../src/documents/parse.ts'

/** Invented companies, places and people: names that no other word of a generated text is. */
const NAMES = ['Zorvex', 'Quillan', 'Brindlow', 'Marta Lindqvist', 'Ulmhaven', 'Kestrel & Sons', 'Harvest Box', 'Lumen']
const NOUNS =
  'customers bread farms couriers revenue fees costs flour shops partners training support members discounts ovens students hospitals software'.split(
    ' ',
  )
const VERBS = 'buy sell use deliver train support pay grow bake serve'.split(' ')
const QUESTION_WORDS =
  'who what which how many much when where why does is are the of they their cost biggest list not and or it that'.split(' ')
const NUMBERS = ['46', '1,200', '12%', '$900', '1961', 'seven', '3.5 million', '24x7']
/** Words that every object knows, and text that breaks what is careless with text. */
const NOISE = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200b',
  '\ufeff',
  'é',
  'e\u0301',
  'İ',
  '🥖',
  '[1]',
  '**',
  '](javascript:x)',
  '<script>',
  '\n',
  '  ',
  '$&',
]

const oneOf = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words)
const noun = oneOf(NOUNS)

const sentence: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(oneOf(NAMES), oneOf(VERBS), noun, noun).map(([name, verb, a, b]) => `${name} and its ${a} ${verb} ${b}`),
    fc.tuple(noun, oneOf(VERBS), oneOf(NUMBERS), noun).map(([a, verb, number, b]) => `Most ${a} ${verb} ${number} ${b}`),
    fc.tuple(noun, noun, noun, oneOf(NAMES)).map(([a, b, c, name]) => `These include ${a}, ${b}, and ${c} of ${name}`),
    fc
      .tuple(noun, oneOf(NUMBERS), noun)
      .map(([a, number, b]) => `The biggest part of the **${a}** is ${number} _${b}_, e.g. in [Ulmhaven](https://ulm.example)`),
    fc.tuple(noun, oneOf(NOISE)).map(([a, noise]) => `It has ${a} ${noise} because of it`),
  )
  .map((text) => `${text}.`)

const list: fc.Arbitrary<string> = fc
  .tuple(noun, fc.array(fc.tuple(noun, fc.option(sentence)), { minLength: 1, maxLength: 4 }))
  .map(
    ([lead, items]) =>
      `There are these ${lead}:\n\n${items.map(([label, text]) => `- ${label[0]?.toUpperCase()}${label.slice(1)}${text ? ` – ${text}` : ''}`).join('\n')}`,
  )

const table = fc
  .tuple(noun, noun, oneOf(NUMBERS))
  .map(([a, b, number]) => `| ${a} | ${b} |\n| --- | --- |\n| ${a} of Ulm | ${number} |`)

/** The Markdown of a document: nine headings, each with paragraphs, lists and tables, none of them also. */
const markdown = (company: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.array(
        fc.oneof(
          { weight: 3, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')) },
          list,
          table,
        ),
        { maxLength: 3 },
      ),
      {
        minLength: 9,
        maxLength: 9,
      },
    )
    .map(
      (sections) =>
        `# Business model of ${company}\n\n${Object.values(BLOCK_TITLES)
          .map((title, i) => `## ${title}\n\n${sections[i]?.join('\n\n')}`)
          .join('\n\n')}\n`,
    )

/** One to three documents on companies of their own. */
export const documents: fc.Arbitrary<Document[]> = fc
  .tuple(markdown('Zorvex'), markdown('Quillan Freight'), markdown('Brindlow'), fc.integer({ min: 1, max: 3 }))
  .map(([a, b, c, count]) =>
    [a, b, c].slice(0, count).map((text, i) => parseDocument(['zorvex', 'quillan', 'brindlow'][i] as string, text)),
  )

/** A word with two letters swapped, or one left out. */
const typo = fc.tuple(noun, fc.nat(20), fc.boolean()).map(([word, at, swap]) => {
  const i = at % (word.length - 1)
  return swap ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2) : word.slice(0, i) + word.slice(i + 1)
})

const TURNS =
  'are you sure?|what else?|how many of them?|the second one|tell me more|and the costs?|never mind, who are the partners?|no, I meant the shops|shorter please|thanks|hello|which documents do you have?|what does Zorvex do?|compare Zorvex and Brindlow|write me a poem|which companies sell bread?|Is Klorb a partner?|What is the business model?'.split(
    '|',
  )

export const question: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.oneof(oneOf(QUESTION_WORDS), noun, oneOf(VERBS), typo, oneOf(NAMES), oneOf(NUMBERS)), {
          minLength: 1,
          maxLength: 9,
        })
        .map((all) => `${all.join(' ')}?`),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.oneof(oneOf(NOISE), oneOf(QUESTION_WORDS), noun), { minLength: 1, maxLength: 9 })
        .map((all) => all.join(' ')),
    },
    { weight: 3, arbitrary: oneOf(TURNS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(noun, oneOf(['a', '?', 'é', ' the', ',', 'ab ']))
        .map(([word, piece]) => `${word}${piece.repeat(900 / piece.length)}`),
    },
  )
  .map((text) => text.trim().slice(0, 1_000) || '?')

/** Earlier messages, as a client would send them: what the assistant said is not believed, so it may be anything. */
export const history: fc.Arbitrary<Message[]> = fc
  .array(fc.tuple(question, fc.oneof(sentence, fc.string({ maxLength: 40 }))), { maxLength: 3 })
  .map((turns) =>
    turns.flatMap(([asked, said]): Message[] => [
      { role: 'user', content: asked },
      { role: 'assistant', content: said },
    ]),
  )

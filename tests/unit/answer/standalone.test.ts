import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../src/answer/conversation.ts'
import { NO_CONVERSATION } from '../../../src/answer/conversation.ts'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { standalone } from '../../../src/answer/standalone.ts'
import { prepareDocument } from '../../../src/search/prepared-document.ts'
import { bakery } from '../bakery.ts'

const { lexicon, related } = wordKnowledge()
const quoted = prepareDocument(bakery(), lexicon, related).passages.filter(({ block }) => block === 'key-partners')
const BEFORE = 'Who are the partners of Brotkorb?'
const TALK: Conversation = {
  topic: { question: BEFORE, passage: quoted[0]!, quoted, documents: ['brotkorb'] },
  question: BEFORE,
  documents: ['brotkorb'],
  last: undefined,
}

/** After the question who the partners are, answered by a list of mills, farms and couriers: turn, whether it leans, whether it takes the shape. */
const TURN_TABLE: [turn: string, leans: boolean, shaped: boolean, says: string[]][] = [
  [
    'again',
    true,
    false,
    [
      'are you sure?',
      'Really?',
      'source?',
      'Where does it say that?',
      'where did you get that from',
      'how do you know that',
      'show me the exact passage',
      'can you quote that please',
      'say that again',
      'shorter please',
      'tl;dr',
      'which section is that in?',
      'prove it',
    ],
  ],
  [
    'others',
    true,
    false,
    ['what else?', 'who else do they work with?', 'besides those, who helps?', 'which other mills are there'],
  ],
  ['others', true, true, ['any others?', 'any other partners', 'and the rest?']],
  ['more', true, false, ['tell me more', 'more details', 'go on', 'can you elaborate on that', 'what do you mean by that?']],
  ['count', true, false, ['how many of them?', 'how many are there?', 'and how many in total']],
  [
    'place',
    true,
    false,
    ['what about the second one?', 'the last one', 'tell me about the third group', 'the 2nd', 'what does the first one do?'],
  ],
  ['fresh', true, true, ['and the mills?', 'what about Lechner?', 'and in 2014?', 'how about costs?']],
  ['fresh', true, false, ['so what do they charge?', 'what do they do for them?', 'why is that?', 'is it expensive?']],
  [
    'fresh',
    false,
    false,
    ['never mind, what does a loaf cost?', 'back to the customers', 'by the way, how many people work there?'],
  ],
  ['fresh', false, true, ['no, I meant the suppliers', 'sorry, I mean the mills', 'not that, the farms']],
  [
    'fresh',
    false,
    false,
    [
      'What are the main costs of the bakery chain?',
      'How many bakeries do they run in Hamburg?',
      'Which channels does the chain use to sell bread?',
      'Does the first shop open on Sundays for pensioners?',
    ],
  ],
]
const TABLE = TURN_TABLE.flatMap(([turn, leans, shaped, says]) => says.map((text) => [text, turn, leans, shaped] as const))

describe('a turn after an answered question', () => {
  test('the table holds fifty', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(50)
  })

  test.each(TABLE)('%j: %s, leans %s, shaped %s', (text, turn, leans, shaped) => {
    const alone = standalone(text, TALK)
    expect([alone.turn, alone.leansOn !== undefined, alone.shape !== undefined]).toEqual([turn, leans, shaped])
  })

  test.each([
    ['the first one', 'Mills'],
    ['what about the second?', 'Farms'],
    ['and the third group', 'Couriers'],
    ['the last one', 'Couriers'],
  ])('%j names an item of what was quoted', (text, item) => {
    expect(standalone(text, TALK).item?.startsWith(item)).toBe(true)
  })

  test('a place that the list does not have is none', () => {
    expect(standalone('the ninth one', TALK)).toMatchObject({ item: undefined })
  })

  test.each([
    ['never mind, what does a loaf cost?', 'what does a loaf cost?'],
    ['and the mills?', 'the mills?'],
    ['what about Lechner?', 'Lechner?'],
    ['no, I meant the suppliers', 'the suppliers'],
    ['tell me more', BEFORE],
  ])('%j stands alone as %j', (text, alone) => {
    expect(standalone(text, TALK).text).toBe(alone)
  })
})

test('without a conversation every turn is a question of its own', () => {
  for (const [text] of TABLE) {
    expect(standalone(text, NO_CONVERSATION)).toMatchObject({
      text,
      turn: 'fresh',
      leansOn: undefined,
      shape: undefined,
      item: undefined,
    })
  }
})

test('after a refusal there is nothing to lean on, but a shape', () => {
  const refused: Conversation = { ...TALK, topic: undefined }
  expect(standalone('and Lechner?', refused)).toMatchObject({ leansOn: undefined, shape: BEFORE })
  expect(standalone('how many of them?', refused)).toMatchObject({ leansOn: undefined, turn: 'fresh' })
  for (const [text] of TABLE) expect(standalone(text, refused).leansOn).toBeUndefined()
})

import { expect, test } from 'vitest'
import { slotOf } from '../../../src/answer/pair-slot.ts'
import { readQuestion } from '../../../src/answer/question.ts'

const wordsOf = (text: string) => readQuestion(text, new Set(), () => 0.5).words

test.each([
  ['May I bring my cat?', 'May I bring my dog?', ['cat'], ['dog'], 0.8],
  ['Is there a free coffee for guests?', 'Is there a free plan for guests?', ['coffee'], ['plan'], 12 / 14],
  ['Do you deliver to old hospitals?', 'Do you deliver to restaurants?', ['old', 'hospitals'], ['restaurants'], 8 / 11],
  ['When do you open on Sundays?', 'When do you close?', ['open', 'sundays'], ['close'], 6 / 10],
])('%s and %s differ in one place', (asked, own, ofAsked, ofOwn, frame) => {
  const slot = slotOf(wordsOf(asked), wordsOf(own))
  expect(slot?.asked.map(({ word }) => word)).toEqual(ofAsked)
  expect(slot?.own.map(({ word }) => word)).toEqual(ofOwn)
  expect(slot?.frame).toBeCloseTo(frame)
})

test.each([
  ['the same words', 'May I bring my dog?', 'may i bring my dog'],
  ['one has a word more', 'May I bring my old dog?', 'May I bring my dog?'],
  ['only grammar differs', 'May I bring a dog?', 'May I bring my dog?'],
  ['nothing around it is the same', 'cats?', 'dogs?'],
  ['too little around it is the same', 'cats welcome', 'dogs welcome'],
  ['no words', '', 'May I bring my dog?'],
])('there is no such place: %s', (_, asked, own) => {
  expect(slotOf(wordsOf(asked), wordsOf(own))).toBeUndefined()
})

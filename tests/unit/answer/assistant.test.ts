import { describe, expect, test } from 'vitest'
import { createAssistant, createPlainAssistant } from '../../../src/answer/assistant.ts'
import { wordKnowledge } from '../../../src/answer/knowledge.ts'
import { bakery, company } from '../bakery.ts'

const documents = [bakery(), company('rollo', 'Rollo', 'Rollo rents out electric scooters by the minute.')]
const words = wordKnowledge()
const whole = createAssistant({ documents, words })
const plain = createPlainAssistant({ documents, words })

describe.each(['Who are the partners of the bakery?', 'Which company rents out scooters?', 'Who owns Rollo?', 'hello'])(
  'an assistant that explains nothing: %s',
  (question) => {
    test('answers as one that explains', () => {
      expect(plain.ask(question)).toEqual(whole.ask(question))
    })

    test('takes no notice of explain, also when it is renewed', () => {
      const explained = whole.ask(question, { explain: true })
      expect(explained).toHaveProperty('explanation.way')
      for (const assistant of [plain, plain.renewed(documents)])
        expect(assistant.ask(question, { explain: true })).toEqual(whole.ask(question))
      expect(whole.renewed(documents).ask(question, { explain: true })).toEqual(explained)
    })
  },
)

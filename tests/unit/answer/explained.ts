import { readFileSync } from 'node:fs'
import { respond } from '../../../src/answer/explain.ts'
import type { Knowledge } from '../../../src/answer/knowledge.ts'
import { createKnowledge, wordKnowledge } from '../../../src/answer/knowledge.ts'
import type { Explanation } from '../../../src/contract/explanation.ts'
import type { AskResponse, Message } from '../../../src/contract/messages.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { bakery, company } from '../bakery.ts'

const words = wordKnowledge()

/** Two that ask and answer questions themselves, one of them in the same words. */
const TOYS = parseDocument(
  'fjordkiste',
  `# Business model of Fjordkiste

## Questions and answers

### Do you ship to Norway?

Yes, since 2024, within five days.

### How do I cancel a subscription?

In your account, under Billing.
`,
)
const BOOKS = parseDocument('inkwell', '# Inkwell FAQ\n\n**Do you ship to Norway?** No.\n')

export const known = {
  one: createKnowledge([bakery()], words),
  several: createKnowledge(
    [
      bakery(),
      company('lumen-air', 'Lumen Air', 'Lumen Air flies to twelve cities. It rents out scooters at each airport.'),
      company('lumen-rail', 'Lumen Rail', 'Lumen Rail carries commuters.'),
    ],
    words,
  ),
  asking: createKnowledge([TOYS], words),
  severalAsking: createKnowledge([TOYS, BOOKS, bakery()], words),
  wso2: createKnowledge(
    [parseDocument('wso2', readFileSync(new URL('../../../knowledge/wso2.md', import.meta.url), 'utf8'))],
    words,
  ),
} as const satisfies Record<string, Knowledge>

/** The response to the last of the turns, with its explanation. */
export function explained(
  turns: readonly string[],
  knowledge: Knowledge = known.one,
  document?: string,
): AskResponse & { explanation: Explanation } {
  const history = turns.slice(0, -1).map((content): Message => ({ role: 'user', content }))
  const response = respond({ question: turns.at(-1) ?? '', history, explain: true, ...(document && { document }) }, knowledge)
  if (!response.explanation) throw new Error('There is no explanation.')
  return { ...response, explanation: response.explanation }
}

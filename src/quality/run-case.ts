import type { AskResponse, Message } from '../contract/messages.ts'
import type { Assistant } from '../http/ports.ts'
import { type Fault, hardFaults, judge } from './judge.ts'
import { type QuestionCase, turnsOf } from './question-case.ts'

/** How a question came out: a needless refusal is `refused`, all else that is not right is `wrong`. */
export type Result = 'right' | 'wrong' | 'refused'

export interface Verdict {
  asked: QuestionCase
  /** To the question that is judged. */
  response: AskResponse
  result: Result
  faults: Fault[]
  /** Quotes that are not verbatim and inventions, in any turn. */
  hard: Fault[]
}

/** Asks every turn, each with the messages before it, and judges the last. */
export function runCase({ ask, documents }: Pick<Assistant, 'ask' | 'documents'>, asked: QuestionCase): Verdict {
  const about = asked.document === undefined ? {} : { document: asked.document }
  const turns = turnsOf(asked)
  const history: Message[] = []
  const hard: Fault[] = []
  const say = (question: string, at: number): AskResponse => {
    const response = ask(question, { history: [...history], ...about })
    history.push({ role: 'user', content: question }, { role: 'assistant', content: response.answer })
    hard.push(...hardFaults(turns.slice(0, at + 1), response, documents))
    return response
  }
  turns.slice(0, -1).forEach(say)
  const response = say(asked.question, turns.length - 1)
  const faults = judge(asked, response, documents)
  return {
    asked,
    response,
    result: faults.length === 0 ? 'right' : response.answered || asked.expect === 'refuse' ? 'wrong' : 'refused',
    faults,
    hard: hard.filter(({ rule }) => rule === 'verbatim' || rule === 'invention'),
  }
}

/** The share of verdicts that are right, 0 to 1; 0 of none. */
export const shareRight = (verdicts: readonly Verdict[]): number =>
  verdicts.filter(({ result }) => result === 'right').length / Math.max(1, verdicts.length)

import type { AskRequest } from '../../src/contract/messages.ts'
import type { Assistant } from '../../src/http/ports.ts'
import { WSO2_CASES } from '../quality/wso2.cases.ts'

/**
 * 200 questions, whatever answers them: those that the documents answer by themselves, then what our own cases ask, conversations
 * with them, then the same about a company by its name.
 */
export function twoHundred(assistant: Assistant): AskRequest[] {
  const own = [undefined, ...assistant.documents.map(({ id }) => id)].flatMap((document) =>
    assistant.questions(document).map((question): AskRequest => (document === undefined ? { question } : { question, document })),
  )
  const cases = WSO2_CASES.map(({ question, history }): AskRequest => {
    const messages = history?.map((content) => ({ role: 'user' as const, content }))
    return { question, ...(messages && { history: messages }) }
  })
  const companies = assistant.documents.flatMap(({ company }) =>
    cases.map(({ question }) => ({ question: `${question} ${company}` })),
  )
  return [...own.slice(0, 60), ...cases, ...companies].slice(0, 200)
}

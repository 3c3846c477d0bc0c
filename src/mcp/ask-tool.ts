import type { AskResponse } from '../contract/messages.ts'
import { answerMarkdown } from '../http/ask-markdown.ts'
import { checkArguments } from './arguments.ts'
import type { Tool } from './tool.ts'
import { QuestionRequest } from './tool-shapes.ts'

/** The same as `POST /ask`, byte for byte; why it was answered so is nothing for a language model. */
export const askTool: Tool = {
  name: 'ask',
  title: 'Ask about a business model',
  description:
    "Answers a question about a company's business model in the words of its document, each quote with its source. Name the company in the question unless `document` says which one is meant. Questions are in English, one at a time. When `answered` is false the documents do not tell: say so, and take `related` as passages that may be worth reading, not as an answer.",
  call(args, { assistant, origin }) {
    const checked = checkArguments(QuestionRequest, args, assistant)
    if (!checked.ok) return checked
    const response = assistant.ask(checked.request.question, checked.request)
    return { structured: { ...response }, text: answerMarkdown(withWholeUrls(response, origin)) }
  },
}

/** Read away from this server, an address needs its host. */
function withWholeUrls(response: AskResponse, origin: string): AskResponse {
  const whole = <T extends { url: string }>(place: T): T => ({ ...place, url: origin + place.url })
  return response.answered
    ? { ...response, citations: response.citations.map(whole) }
    : { ...response, related: response.related.map(whole) }
}

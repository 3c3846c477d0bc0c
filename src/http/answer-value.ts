import type { AskRequest, AskResponse } from '../contract/messages.ts'
import type { Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { checkAskRequest } from './validation.ts'

/** A value that came from outside is asked; what is wrong with it is a problem. `respond` writes the answer. */
export function answerValue<R extends Response | Promise<Response>>(
  value: unknown,
  assistant: Assistant | undefined,
  respond: (request: AskRequest, response: AskResponse) => R,
): R | Response {
  if (!assistant) return problemResponse('no-knowledge')
  const checked = checkAskRequest(value)
  if (!checked.ok) {
    const detail = `${checked.errors.map(({ field, message }) => `${field} ${message}`).join('; ')}.`
    return problemResponse('bad-field', { detail, errors: checked.errors })
  }
  const { request } = checked
  if (request.document !== undefined && !assistant.document(request.document)) {
    return problemResponse('unknown-document', { errors: [{ field: 'document', message: 'is not the id of a loaded document' }] })
  }
  return respond(request, assistant.ask(request))
}

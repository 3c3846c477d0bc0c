import type { AskRequest, AskResponse } from '../src/contract/messages.ts'
import { ASK_PATH } from '../src/contract/paths.ts'
import { explanationView } from './explanation-view.ts'
import { plainJson } from './reply.ts'

/**
 * Stands for `fetch` in the widget of pages that are opened with `?explain`: each question asks for its explanation too, which is shown
 * at the page's place for it. The widget itself knows nothing of that.
 */
export async function fetch(input: string, init: RequestInit = {}): Promise<Response> {
  if (!input.endsWith(ASK_PATH) || typeof init.body !== 'string') return globalThis.fetch(input, init)
  const request = JSON.parse(init.body) as AskRequest
  const response = await globalThis.fetch(input, { ...init, body: plainJson({ ...request, explain: true }) })
  const { explanation } = ((await response
    .clone()
    .json()
    .catch(() => undefined)) ?? {}) as Pick<AskResponse, 'explanation'>
  const place = document.querySelector('[data-why]')
  // What was open stays open.
  const open = place?.querySelector('details')?.open ?? false
  place?.replaceChildren(
    ...(explanation ? [explanationView(request.question, explanation, input.slice(0, -ASK_PATH.length), open)] : []),
  )
  return response
}

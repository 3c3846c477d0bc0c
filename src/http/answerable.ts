import type { InferOutput } from 'valibot'
import type { Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'
import { checkRequest, type RequestShape, sentenceOf } from './validation.ts'

export type Answerable<Shape extends RequestShape> =
  | { ok: true; request: InferOutput<Shape>; assistant: Assistant }
  | { ok: false; problem: Response }

/** A request of a shape, checked, with the assistant that answers it; or the problem that stands in its way. */
export function answerable<const Shape extends RequestShape>(
  shape: Shape,
  value: unknown,
  assistant: Assistant | undefined,
): Answerable<Shape> {
  if (!assistant) return { ok: false, problem: problemResponse('no-knowledge') }
  const checked = checkRequest(shape, value)
  if (!checked.ok) {
    const { errors } = checked
    return { ok: false, problem: problemResponse('bad-field', { detail: sentenceOf(errors), errors }) }
  }
  const { request } = checked
  const { document } = request as { document?: string }
  if (document !== undefined && !assistant.document(document)) {
    const errors = [{ field: 'document', message: 'is not the id of a loaded document' }]
    return { ok: false, problem: problemResponse('unknown-document', { errors }) }
  }
  return { ok: true, request, assistant }
}

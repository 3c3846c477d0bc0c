import type { InferOutput } from 'valibot'
import type { Assistant } from '../http/ports.ts'
import { checkRequest, type RequestShape, sentenceOf } from '../http/validation.ts'

export type CheckedArguments<Shape extends RequestShape> =
  | { ok: true; request: InferOutput<Shape> }
  | { ok: false; mistake: string }

/** Arguments as a shape wants them, or a sentence that names what is wrong with each. */
export function checkArguments<const Shape extends RequestShape>(
  shape: Shape,
  args: Record<string, unknown>,
  assistant: Assistant,
): CheckedArguments<Shape> {
  const checked = checkRequest(shape, args)
  if (!checked.ok) return { ok: false, mistake: sentenceOf(checked.errors) }
  const { document } = checked.request as { document?: string }
  return document === undefined || assistant.document(document)
    ? checked
    : { ok: false, mistake: 'document is not the id of a loaded document; list_documents tells the ids.' }
}

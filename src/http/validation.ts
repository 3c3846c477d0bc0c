import * as v from 'valibot'
import type { FieldError } from '../contract/problems.ts'
import { MOST_MISTAKES } from '../contract/schema-parts.ts'

/** A request as a shape of src/contract, which says what is read of it and what its mistakes are called. */
export type RequestShape = v.GenericSchema & { entries: v.ObjectEntries }

export type Checked<Shape extends RequestShape> =
  | { ok: true; request: v.InferOutput<Shape> }
  | { ok: false; errors: FieldError[] }

/** A value that came from outside → a request that can be answered, or what is wrong with it: at most ten mistakes. */
export function checkRequest<const Shape extends RequestShape>(shape: Shape, value: unknown): Checked<Shape> {
  const checked = v.safeParse(shape, value)
  if (checked.success) return { ok: true, request: checked.output }
  const [first = ''] = Object.keys(shape.entries)
  const errors = checked.issues
    .slice(0, MOST_MISTAKES)
    .map(({ path = [], message }) => ({ field: fieldOf(path, first), message }))
  return { ok: false, errors }
}

/** "question must not be empty; history[0].role must be …": all that is wrong, as one sentence. */
export const sentenceOf = (errors: readonly FieldError[]): string =>
  `${errors.map(({ field, message }) => `${field} ${message}`).join('; ')}.`

/** `history[3].content`. Something that has no fields at all lacks the first. */
const fieldOf = (path: readonly { key?: unknown }[], first: string): string =>
  path.reduce((field, { key }) => `${field}${typeof key === 'number' ? `[${key}]` : field === '' ? key : `.${key}`}`, '') || first

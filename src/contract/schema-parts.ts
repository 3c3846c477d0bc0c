/** What the shapes are made of. They are checked against anything that comes over the wire, so each takes time linear in what it is given. */
import * as v from 'valibot'

/** More mistakes than these are not listed, nor looked for within one list. */
export const MOST_MISTAKES = 10

/** Said of the first field of a request that is no object. */
export const NO_OBJECT = 'is missing: the body must be a JSON object'

/** Control characters but tab and line ends: they mean nothing in a question and harm terminals and logs. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu

/** Well-formed Unicode without control characters, of the same length: a lone surrogate would make `encodeURIComponent` throw further on. */
export const clean = (text: string): string => text.toWellFormed().replace(CONTROL, ' ')

/** An object with these fields; unknown ones are dropped. An array is none. `missing` says of a field what its absence is called. */
export function recordOf<const Entries extends v.ObjectEntries>(
  entries: Entries,
  message: string,
  missing: (field: string) => string = () => 'is missing',
) {
  const schema = v.object(entries, (issue) => (issue.path ? missing(String(issue.path.at(-1)?.key)) : message))
  const run = schema['~run']
  type Run = typeof run
  const notArray: Run = (dataset, config) =>
    run.call(schema, Array.isArray(dataset.value) ? { value: undefined } : dataset, config)
  return Object.assign(schema, { '~run': notArray })
}

/**
 * A list of these. Looks no further than the tenth mistake, nor beyond one more than `most`, which the schema then says itself: a body
 * of 256 KiB holds 130,000 mistakes.
 */
export function listOf<const Item extends v.GenericSchema>(item: Item, message: string, most = Number.POSITIVE_INFINITY) {
  const schema = v.array(item, message)
  const run = schema['~run']
  type Run = typeof run
  const bounded: Run = (dataset, config) =>
    run.call(schema, Array.isArray(dataset.value) ? { value: beginning(dataset.value, item, most) } : dataset, config)
  return Object.assign(schema, { '~run': bounded })
}

/** Of a list, what needs to be looked at to know it, or to know ten mistakes in it. */
function beginning(list: readonly unknown[], item: v.GenericSchema, most: number): readonly unknown[] {
  let mistakes = 0
  const last = list.findIndex((entry, i) => i >= most || (!v.is(item, entry) && ++mistakes === MOST_MISTAKES))
  return last < 0 ? list : list.slice(0, last + 1)
}

/** What a person asks or looks for: cleaned, trimmed, 1 to `most` UTF-16 units then. */
export const asked = (most: number) =>
  v.pipe(
    v.string(({ input }) => (input === undefined ? 'is missing' : 'must be a string')),
    v.transform(clean),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, `must not be longer than ${most} characters`),
  )

/** The id of a document, which need not be loaded. */
export const documentId = v.pipe(
  v.string('must be a string'),
  v.transform((id) => id.toWellFormed()),
)

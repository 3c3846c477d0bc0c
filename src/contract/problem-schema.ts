/** The shape of everything that is not 2xx. */
import * as v from 'valibot'

export const FieldError = v.pipe(
  v.object({
    field: v.pipe(v.string(), v.description('`question`, `history[3].content`.')),
    message: v.pipe(v.string(), v.description('What is wrong with it: "must not be empty".')),
  }),
  v.title('FieldError'),
  v.description('A field of the request that is wrong.'),
)

export const Problem = v.pipe(
  v.object({
    type: v.pipe(
      v.string(),
      v.description('`urn:problem-type:nineblocks:` and the name of the problem: what a program switches on.'),
    ),
    title: v.string(),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    detail: v.pipe(v.string(), v.description('A sentence for a person.')),
    instance: v.exactOptional(
      v.pipe(v.string(), v.description("Of a fault alone: names this one occurrence, and stands in the server's log.")),
    ),
    errors: v.exactOptional(
      v.pipe(v.array(FieldError), v.readonly(), v.maxLength(10), v.description('The fields that are wrong, the first ten.')),
    ),
  }),
  v.title('Problem'),
  v.description('Problem details, RFC 9457.'),
)

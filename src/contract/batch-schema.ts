/** The shape of what is asked at `/ask/batch`. */
import * as v from 'valibot'
import { onlyDocument } from './ask-schema.ts'
import { LIMITS } from './messages.ts'
import { asked, listOf, NO_OBJECT, recordOf } from './schema-parts.ts'

export const BatchRequest = v.pipe(
  recordOf(
    {
      questions: v.pipe(
        listOf(asked(LIMITS.question), 'must be an array of questions', LIMITS.batch),
        v.minLength(1, 'must not be empty'),
        v.maxLength(LIMITS.batch, `must not hold more than ${LIMITS.batch} questions`),
        v.readonly(),
        v.description('1 to 50 questions, each as `POST /ask` takes it. They do not lean on one another.'),
      ),
      document: onlyDocument,
    },
    NO_OBJECT,
  ),
  v.title('BatchRequest'),
  v.description('Questions that are asked at once. Each counts as a request for the rate limit.'),
)

/**
 * The shapes of what `/ask` and `/ask/batch` reply. They are for the description and for types: a server does not check what it says, so
 * that no code that runs in a server or a page imports them.
 */
import * as v from 'valibot'
import { Citation, QuotedPlace, RefusalReason } from './ask-schema.ts'
import { Explanation } from './explanation-schema.ts'

const followUps = v.pipe(v.array(v.string()), v.description('Questions that this assistant answers from this knowledge.'))

/** Only when the request asked for it. */
const explanation = v.exactOptional(Explanation)

export const answeredEntries = {
  answered: v.literal(true),
  answer: v.pipe(v.string(), v.description('Markdown; `[1]` marks the citation with that id.')),
  citations: v.pipe(v.array(Citation), v.description('The quotes that the answer is made of. None for small talk.')),
  followUps,
  reason: v.pipe(
    v.nullable(v.literal('small-talk')),
    v.description('`small-talk` for a greeting, thanks and the like; else null.'),
  ),
}

export const Answered = v.pipe(
  v.object({ ...answeredEntries, explanation }),
  v.title('Answered'),
  v.description('The knowledge tells, or it was small talk.'),
)

export const refusedEntries = {
  answered: v.literal(false),
  answer: v.pipe(v.string(), v.description('A plain sentence that says so.')),
  citations: v.pipe(v.array(v.never()), v.maxLength(0), v.description('Always empty.')),
  followUps,
  reason: RefusalReason,
  related: v.pipe(
    v.array(QuotedPlace),
    v.maxLength(3),
    v.description('Up to three nearest passages, each from another section: what was found, not an answer.'),
  ),
}

export const Refused = v.pipe(
  v.object({ ...refusedEntries, explanation }),
  v.title('Refused'),
  v.description('The knowledge does not tell. That is an answer too, with status 200.'),
)

export const AskResponse = v.pipe(
  v.variant('answered', [Answered, Refused]),
  v.title('AskResponse'),
  v.description('An answer in the words of the documents, or a refusal.'),
)

export const BatchResponse = v.pipe(
  v.object({
    answers: v.pipe(v.array(AskResponse), v.description('In the order of the questions, each as `POST /ask` gives it.')),
  }),
  v.title('BatchResponse'),
  v.description('The answers to all questions of a batch.'),
)

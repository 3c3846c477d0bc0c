/** The shapes of what is asked at `/ask`, of places in documents, and of `/ask/questions`. */
import * as v from 'valibot'
import { LIMITS } from './messages.ts'
import { asked, clean, documentId, listOf, NO_OBJECT, recordOf } from './schema-parts.ts'

const ROLE = 'must be "user" or "assistant"'
const CONTENT = 'must be a string'

export const Message = v.pipe(
  recordOf(
    {
      role: v.pipe(v.picklist(['user', 'assistant'], ROLE), v.description('Who said it.')),
      content: v.pipe(
        v.string(CONTENT),
        v.maxLength(LIMITS.content, `must not be longer than ${LIMITS.content} characters`),
        v.transform(clean),
        v.description('What was said. At most 8,000 UTF-16 code units.'),
      ),
    },
    'must be an object with role and content',
    (field) => (field === 'role' ? ROLE : CONTENT),
  ),
  v.title('Message'),
  v.description('A message of a conversation.'),
)

const question = v.pipe(asked(LIMITS.question), v.description('1 to 1,000 UTF-16 code units, after trimming.'))

export const onlyDocument = v.optional(
  v.pipe(documentId, v.description('This document alone: its id, which `GET /knowledge` lists.')),
)

/** A question and what it is asked of, without what else the reply is to hold. */
export const questionEntries = {
  question,
  history: v.optional(
    v.pipe(
      listOf(Message, 'must be an array of messages'),
      v.transform((messages) => messages.slice(-LIMITS.history)),
      v.readonly(),
      v.description(
        'The earlier messages of this conversation, oldest first. The newest 20 are read; the server keeps nothing between requests.',
      ),
    ),
  ),
  document: onlyDocument,
}

const explain = v.optional(
  v.pipe(v.boolean('must be true or false'), v.description('Adds to the response how it came about, as `explanation`.')),
)

export const AskRequest = v.pipe(
  recordOf({ ...questionEntries, explain }, NO_OBJECT),
  v.title('AskRequest'),
  v.description('A question, with what was said before it.'),
)

/** What of a request an address can hold. */
export const AskQuery = recordOf({ question, document: onlyDocument, explain }, NO_OBJECT)

const offset = (what: string) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description(`${what}, in UTF-16 code units of the document's Markdown text (\`GET /knowledge/{document}.md\`), from 0.`),
  )

/** Where a passage stands, with its words. */
export const placeEntries = {
  document: v.pipe(v.string(), v.description("The document's id: its file name without `.md`.")),
  title: v.pipe(v.string(), v.description("The document's title.")),
  section: v.pipe(v.string(), v.description('The heading above the passage, as the document writes it.')),
  url: v.pipe(v.string(), v.description("Opens the document's page at the passage, marked. Begins with `/` on this server.")),
  quote: v.pipe(
    v.string(),
    v.description('The words between `start` and `end`, with Markdown marks removed and white space folded.'),
  ),
  start: offset('Where it begins'),
  end: offset('Where it ends, exclusive'),
}

export const QuotedPlace = v.pipe(
  v.object(placeEntries),
  v.title('QuotedPlace'),
  v.description('A place in a document, with its words.'),
)

export const Citation = v.pipe(
  v.object({
    id: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("The number of the mark in the answer's text: `[1]`.")),
    ...placeEntries,
  }),
  v.title('Citation'),
  v.description('A quote that an answer is made of, and where it stands.'),
)

export const RefusalReason = v.pipe(
  v.picklist(['not-in-documents', 'off-topic', 'unknown-company', 'which-company']),
  v.title('RefusalReason'),
  v.description(
    'Why there is no answer: the documents do not tell; it is not about a business model; no document is about that company; or it is unclear which company is meant.',
  ),
)

export const QuestionsResponse = v.pipe(
  v.object({ questions: v.pipe(v.array(v.string()), v.description('Those to begin with first.')) }),
  v.title('QuestionsResponse'),
  v.description('Questions that are answered from the knowledge.'),
)

/** The shapes of `/search`. */
import * as v from 'valibot'
import { onlyDocument, placeEntries } from './ask-schema.ts'
import { LIMITS } from './messages.ts'
import { asked, NO_OBJECT, recordOf } from './schema-parts.ts'

const LIMIT = `must be a whole number from 1 to ${LIMITS.passages}`

const query = v.pipe(
  asked(LIMITS.question),
  v.description('What to look for: a question or some words. 1 to 1,000 UTF-16 code units, after trimming.'),
)
const limit = v.optional(
  v.pipe(
    v.number(LIMIT),
    v.integer(LIMIT),
    v.minValue(1, LIMIT),
    v.maxValue(LIMITS.passages, LIMIT),
    v.description('How many passages at the most.'),
  ),
  10,
)

export const SearchRequest = v.pipe(
  recordOf({ query, document: onlyDocument, limit }, NO_OBJECT),
  v.title('SearchRequest'),
  v.description('What to look for, and where.'),
)

/** The same as an address holds it. */
export const SearchQuery = recordOf({ q: query, document: onlyDocument, limit }, NO_OBJECT)

export const FoundPassage = v.pipe(
  v.object({
    ...placeEntries,
    text: v.pipe(v.string(), v.description("The document's Markdown text between `start` and `end`, letter for letter.")),
    score: v.pipe(
      v.number(),
      v.description(
        'How well it fits, the higher the better, with three decimals. It can be below 0, is comparable within one response alone, and is no probability.',
      ),
    ),
  }),
  v.title('FoundPassage'),
  v.description('A sentence, a list item or a row of a table, and where it stands.'),
)

export const SearchResponse = v.pipe(
  v.object({
    query: v.pipe(v.string(), v.description('What was looked for, as it was read.')),
    passages: v.pipe(v.array(FoundPassage), v.description('The best first. Empty when nothing fits.')),
  }),
  v.title('SearchResponse'),
  v.description('Passages that fit. None of them need be an answer.'),
)

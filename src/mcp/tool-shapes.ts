/** The shapes of what each tool takes and gives, besides those that it shares with an address of the server. */
import * as v from 'valibot'
import { placeEntries, questionEntries } from '../contract/ask-schema.ts'
import { asked, documentId, NO_OBJECT, recordOf } from '../contract/schema-parts.ts'
import { FoundPassage } from '../contract/search-schema.ts'

const wholeUrl = v.pipe(v.string(), v.description('Opens the page of the document at this place.'))
const fetchId = v.pipe(v.string(), v.description('What fetch takes: it gives the section that this stands in.'))

export const QuestionRequest = v.pipe(
  recordOf(questionEntries, NO_OBJECT),
  v.title('QuestionRequest'),
  v.description('A question, with what was said before it.'),
)

export const SearchResult = v.pipe(
  v.object({
    query: v.pipe(v.string(), v.description('What was looked for, as it was read.')),
    results: v.pipe(
      v.array(v.object({ id: fetchId, ...FoundPassage.entries, url: wholeUrl })),
      v.description('Passages that fit, the best first. None of them need be an answer.'),
    ),
  }),
  v.title('SearchResult'),
)

export const FetchRequest = v.pipe(
  recordOf(
    {
      id: v.pipe(
        asked(2_000),
        v.description(
          'The id of a document, as list_documents gives it; the id of a section, as search gives it; or the address of a citation, as ask gives it.',
        ),
      ),
    },
    NO_OBJECT,
  ),
  v.title('FetchRequest'),
)

const sectionEntries = {
  id: v.pipe(v.string(), v.description('What fetch takes.')),
  heading: v.pipe(v.string(), v.description('As the document writes it.')),
}

export const FetchResult = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.description('Of the document or section.')),
    title: v.pipe(v.string(), v.description("The document's title, and the section's heading.")),
    text: v.pipe(v.string(), v.description('The Markdown text as it was loaded, letter for letter.')),
    url: wholeUrl,
    metadata: v.object({
      document: placeEntries.document,
      company: v.pipe(v.string(), v.description('The company that the document is about.')),
      start: placeEntries.start,
      end: placeEntries.end,
      sections: v.optional(
        v.pipe(v.array(v.object(sectionEntries)), v.description('Of a document: its sections, in the order of the text.')),
      ),
    }),
  }),
  v.title('FetchResult'),
)

export const ListRequest = v.pipe(
  recordOf(
    {
      name: v.optional(
        v.pipe(
          v.string('must be a string'),
          v.description('Words that those of the title must begin with: "media net" finds Media Networks.'),
        ),
      ),
      cursor: v.optional(
        v.pipe(v.string('must be a string'), v.description('The nextCursor of the page before, with the same name.')),
      ),
    },
    NO_OBJECT,
  ),
  v.title('ListRequest'),
)

export const ListResult = v.pipe(
  v.object({
    documents: v.pipe(
      v.array(
        v.object({
          id: v.pipe(documentId, v.description('What ask and search take as document, and fetch as id.')),
          title: v.string(),
          company: v.string(),
          url: wholeUrl,
        }),
      ),
      v.description('In the order of their titles, at most 100.'),
    ),
    total: v.pipe(v.number(), v.integer(), v.minValue(0), v.description('How many there are, on all pages.')),
    nextCursor: v.optional(v.pipe(v.string(), v.description('Gives the next page. Absent on the last one.'))),
  }),
  v.title('ListResult'),
)

/**
 * What a program can do here, in words, with requests that show it. scripts/write-openapi.ts makes openapi.json of it, with the shapes,
 * and with what the server says to these requests about the document that ships. The running server reads openapi.json alone.
 */
import type { GenericSchema, ObjectEntries } from 'valibot'
import { AskQuery, onlyDocument } from './ask-schema.ts'
import { PATHS } from './paths.ts'
import type { ProblemName } from './problems.ts'
import { recordOf } from './schema-parts.ts'
import type { SchemaName } from './schemas.ts'
import { SearchQuery } from './search-schema.ts'

export interface Operation {
  method: 'get' | 'post'
  /** With `{document}` in the place of an id. */
  path: string
  id: string
  summary: string
  description: string
  /** What its address may say. */
  query?: GenericSchema & { entries: ObjectEntries }
  body?: SchemaName
  /** By media type, the first unless another is asked for: the shape, or, of a text, what it is. */
  replies: Readonly<Record<string, SchemaName | { text: string }>>
  problems: readonly ProblemName[]
  /** Requests that are answered, by a name. */
  examples: Readonly<Record<string, Example>>
  /** One with a field that is wrong. */
  wrong?: Example
}

export interface Example {
  summary: string
  /** In the place of `{document}`. */
  document?: string
  query?: Readonly<Record<string, string>>
  body?: unknown
}

const LIMITED = ['origin-not-allowed', 'too-many-requests', 'fault', 'no-knowledge'] as const
const BODY = ['not-json', 'not-utf-8', 'body-broken-off', 'bad-field', 'unknown-document', 'too-large', 'not-json-type'] as const

const CLIENTS = 'Which big names use WSO2?'

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: PATHS.ask,
    id: 'ask',
    summary: 'Ask a question',
    description:
      'Answers in the words of the documents, each quote with its place, or says that they do not tell. The same question with the same history gets the same bytes. Nothing is kept between requests: `history` carries the conversation.',
    body: 'AskRequest',
    replies: { 'application/json': 'AskResponse' },
    problems: [...BODY, ...LIMITED],
    examples: {
      answer: { summary: 'A question that the document answers', body: { question: CLIENTS } },
      conversation: {
        summary: 'A question that leans on the one before',
        body: {
          question: 'And the preferred ones?',
          history: [
            { role: 'user', content: 'Who are the premier partners?' },
            { role: 'assistant', content: 'The premier partners of WSO2 include Capgemini and Wipro. [1]' },
          ],
        },
      },
      refusal: {
        summary: 'A question that it does not answer, of one document',
        body: { question: 'Who is the landlord of the headquarters?', document: 'wso2' },
      },
      why: {
        summary: 'With how the reply came about',
        body: {
          question: 'Where does it say that?',
          history: [
            { role: 'user', content: CLIENTS },
            { role: 'assistant', content: 'Well-known clients of WSO2 include Cisco and eBay. [1]' },
          ],
          explain: true,
        },
      },
      greeting: { summary: 'Small talk', body: { question: 'Hello' } },
    },
    wrong: { summary: 'Fields that are wrong', body: { question: ' ', history: [{ role: 'system', content: 'x' }] } },
  },
  {
    method: 'get',
    path: PATHS.ask,
    id: 'askByAddress',
    summary: 'Ask a question by an address',
    description:
      'The same as `POST /ask`, without a history; `explain` alone is as good as `explain=true`. JSON; Markdown for `Accept: text/markdown`; a page for `Accept: text/html`. The address holds the question, so it may stand in logs on its way.',
    query: AskQuery,
    replies: {
      'application/json': 'AskResponse',
      'text/markdown': { text: 'The answer, its sources, and what can be asked next.' },
      'text/html': { text: 'A page that works without scripts.' },
    },
    problems: ['bad-field', 'unknown-document', ...LIMITED],
    examples: { answer: { summary: 'A question that the document answers', query: { question: CLIENTS } } },
    wrong: { summary: 'No question', query: {} },
  },
  {
    method: 'post',
    path: PATHS.batch,
    id: 'askBatch',
    summary: 'Ask up to fifty questions',
    description:
      'Answers in the order of the questions, each exactly as `POST /ask` gives it to a question without a history. Each question counts as a request for the rate limit; of a batch that is larger than the limit no more than the limit is counted.',
    body: 'BatchRequest',
    replies: { 'application/json': 'BatchResponse' },
    problems: [...BODY, ...LIMITED],
    examples: {
      audit: {
        summary: 'Two questions about one document',
        body: { questions: [CLIENTS, 'Who is the landlord?'], document: 'wso2' },
      },
    },
    wrong: { summary: 'A question that is none', body: { questions: ['Who are the partners?', ''] } },
  },
  {
    method: 'get',
    path: PATHS.questions,
    id: 'listQuestions',
    summary: 'List questions that are answered',
    description: 'Questions that this assistant answers from this knowledge: to begin with, or while somebody writes.',
    query: recordOf({ document: onlyDocument }, ''),
    replies: { 'application/json': 'QuestionsResponse' },
    problems: ['unknown-document', ...LIMITED],
    examples: { all: { summary: 'Of one document', query: { document: 'wso2' } } },
  },
  {
    method: 'get',
    path: PATHS.search,
    id: 'search',
    summary: 'Search for passages',
    description:
      'The sentences, list items and table rows that fit a query best, with scores, for those who compose their own answers with a language model of theirs. It decides nothing: that a passage is found does not mean that it answers. In one document, or in those that the query names, passages are ranked as for an answer; else an index finds them in all documents.',
    query: SearchQuery,
    replies: { 'application/json': 'SearchResponse' },
    problems: ['bad-field', 'unknown-document', ...LIMITED],
    examples: {
      found: { summary: 'The two best passages', query: { q: 'subscription revenue', limit: '2' } },
      nothing: { summary: 'Nothing fits', query: { q: 'dinosaur' } },
    },
    wrong: { summary: 'A limit that is none', query: { q: 'partners', limit: '0' } },
  },
  {
    method: 'get',
    path: PATHS.knowledge,
    id: 'listDocuments',
    summary: 'List the documents',
    description: 'All documents that are loaded, with their sections.',
    replies: { 'application/json': 'KnowledgeResponse' },
    problems: LIMITED,
    examples: { all: { summary: 'All that is loaded' } },
  },
  {
    method: 'get',
    path: `${PATHS.knowledge}/{document}.md`,
    id: 'readDocument',
    summary: 'Read a document',
    description:
      'The Markdown text of a document, as it was loaded: the text in which `start` and `end` count. Without `.md` the same address is a page, and with `.svg` a picture of its canvas.',
    replies: { 'text/markdown': { text: 'The text, in UTF-8.' } },
    problems: ['unknown-document', ...LIMITED],
    examples: { text: { summary: 'The document that ships', document: 'wso2' } },
  },
  {
    method: 'get',
    path: PATHS.health,
    id: 'checkHealth',
    summary: 'Check that it is ready',
    description:
      'Status 200 once questions can be answered. Counts what is loaded, and names the files that could not be used. Never limited.',
    replies: { 'application/json': 'HealthResponse' },
    problems: ['origin-not-allowed', 'no-knowledge'],
    examples: { ready: { summary: 'One document is loaded' } },
  },
  {
    method: 'get',
    path: PATHS.openapi,
    id: 'describe',
    summary: 'Read this description',
    description: 'This API as an OpenAPI document. `/docs` shows it as a page.',
    replies: { 'application/json': { text: 'An OpenAPI 3.1 document.' } },
    problems: ['origin-not-allowed', 'too-many-requests'],
    examples: {},
  },
]

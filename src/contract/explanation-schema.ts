/**
 * The shape of what a response holds as `explanation`: how the reply came about. docs/EXPLAIN.md tells every field with an example.
 * Every field is always there: what does not apply is null, or an empty list. The server makes it and checks none, so it has no limits.
 */
import * as v from 'valibot'
import { Decision, PairReading, Threshold } from './decision-schema.ts'

export const StandaloneReading = v.pipe(
  v.object({
    text: v.string(),
    turn: v.pipe(
      v.picklist(['fresh', 'again', 'others', 'more', 'count', 'place']),
      v.description('All but `fresh` point at what was said before: "where does it say that?", "who else?", "the second one".'),
    ),
    leansOn: v.pipe(v.nullable(v.string()), v.description('The question before, whose words help to understand this one.')),
    shape: v.pipe(v.nullable(v.string()), v.description('The question before, whose shape this one takes ("and in 2014?").')),
    item: v.pipe(v.nullable(v.string()), v.description('The item of a list that the turn names.')),
  }),
  v.title('StandaloneReading'),
  v.description('The question as it was read with the conversation.'),
)

export const CompanyReading = v.pipe(
  v.object({
    how: v.pipe(
      v.picklist(['given', 'only', 'named', 'conversation', 'search', 'other', 'unclear', 'unknown', 'missing']),
      v.description(
        "`given`: by the request's `document`; `only`: there is no other; `named`: in the question; `conversation`: the one talked about; `search`: none is named, all are searched; `other`: another is named than the request's `document`; `unclear`, `unknown` and `missing` are refusals.",
      ),
    ),
    documents: v.pipe(
      v.array(v.string()),
      v.description('The ids of the documents that were asked; of `unclear`, those that may be meant.'),
    ),
  }),
  v.title('CompanyReading'),
  v.description('Which documents were considered, and why these.'),
)

const TermReading = v.object({
  word: v.string(),
  stem: v.pipe(v.string(), v.description('What is compared.')),
  weight: v.pipe(v.number(), v.description("How much it counts, 0 to 1: 0 for the company's own name.")),
  corrected: v.pipe(v.nullable(v.string()), v.description('The word as it was typed, when it was corrected.')),
})

const UnitReading = v.object({
  unit: v.string(),
  phrase: v.boolean(),
  weight: v.number(),
  decisive: v.pipe(
    v.nullable(v.number()),
    v.description(
      'How rare it is in the document: the logarithm of passages by matches. Null in a search through all documents.',
    ),
  ),
})

export const QuestionReading = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.description('Mistyped words repaired, names of companies taken out.')),
    kind: v.pipe(v.string(), v.description('`count`, `amount`, `date`, `person`, `list`, `yes-no` and the like.')),
    wants: v.pipe(
      v.nullable(v.string()),
      v.description('The kind of thing that would answer it, such as `money`; null when any text may.'),
    ),
    focus: v.pipe(v.nullable(v.string()), v.description('The stem of the noun that is asked for.')),
    superlative: v.boolean(),
    negated: v.boolean(),
    terms: v.pipe(v.array(TermReading), v.description('The words that are not grammar: the first 48.')),
    units: v.pipe(v.array(UnitReading), v.description('What is matched with passages: words, and phrases of the thesaurus.')),
  }),
  v.title('QuestionReading'),
  v.description('The question as it was read.'),
)

const BlockPrior = v.object({
  block: v.pipe(v.string(), v.description('`key-partners`')),
  share: v.pipe(v.number(), v.description('By what people ask of a business model, 0 to 1.')),
  words: v.pipe(v.number(), v.description("By the question's words alone, 0 to 1.")),
})

export const Candidate = v.pipe(
  v.object({
    document: v.string(),
    section: v.string(),
    block: v.nullable(v.string()),
    kind: v.picklist(['sentence', 'item', 'row']),
    text: v.string(),
    start: v.pipe(v.number(), v.description("Where it begins, in UTF-16 code units of the document's Markdown text.")),
    end: v.pipe(v.number(), v.description('Where it ends, exclusive.')),
    url: v.pipe(v.string(), v.description("Opens the document's page at the passage, marked.")),
    score: v.number(),
    parts: v.pipe(
      v.record(v.string(), v.number()),
      v.description('What each part adds to the score, which is their sum; parts that add nothing are left out.'),
    ),
    quoted: v.pipe(v.boolean(), v.description('The reply cites it, or a piece of it.')),
  }),
  v.title('Candidate'),
  v.description('A passage that may answer.'),
)

const readingEntries = {
  document: v.pipe(
    v.nullable(v.string()),
    v.description('The id of the document; null when all were searched, or none was asked.'),
  ),
  question: v.nullable(QuestionReading),
  blocks: v.pipe(v.array(BlockPrior), v.description('Blocks of the canvas that are likely asked for, the likeliest first.')),
  facets: v.pipe(
    v.array(v.object({ facet: v.string(), share: v.pipe(v.number(), v.description('How likely it is, 0 to 1.')) })),
    v.description('What is likely asked, as one of the things that people ask of a business model: the likeliest five.'),
  ),
  pair: v.pipe(v.nullable(PairReading), v.description('Null when the document asks no questions, or all were searched.')),
  candidates: v.pipe(
    v.array(Candidate),
    v.description('The passages that fit best, best first. Ten in all: several readings share them out.'),
  ),
  decision: Decision,
  threshold: v.pipe(
    v.nullable(Threshold),
    v.description('What the decision was made by; null when it was not made by a threshold.'),
  ),
}

export const Reading = v.pipe(
  v.object(readingEntries),
  v.title('Reading'),
  v.description('What a document, or all of them together, made of a question.'),
)

export const Explanation = v.pipe(
  v.object({
    way: v.pipe(
      v.picklist(['small-talk', 'off-topic', 'repeat', 'company', 'search', 'document', 'parts', 'comparison']),
      v.description(
        "Which way the question took. `small-talk` and `off-topic` are told by the words alone; `repeat` gives the last reply's evidence again; `company` ends with the question which document is meant; `search` looks through all documents; `document` asks one; `parts` asks one two questions; `comparison` asks several.",
      ),
    ),
    reason: v.pipe(
      v.string(),
      v.description(
        'How the reply came about, for a person. Its wording may change; what a program reads stands in the other fields.',
      ),
    ),
    standalone: v.pipe(
      v.nullable(StandaloneReading),
      v.description('Null for small talk and what is off topic, which are not read on.'),
    ),
    company: v.nullable(CompanyReading),
    ...readingEntries,
    others: v.pipe(
      v.array(Reading),
      v.description(
        'Further readings: of the other documents of a comparison, of the second part of a question that asks two things.',
      ),
    ),
  }),
  v.title('Explanation'),
  v.description(
    'How a reply came about, when its request says `explain: true`. Every field is always there: what does not apply is null, or an empty list. Numbers have at most six digits behind the point; texts are cut at 200 UTF-16 code units.',
  ),
)

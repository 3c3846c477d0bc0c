/**
 * How a reply came about: what a response holds as `explanation` when its request says `explain: true`. docs/EXPLAIN.md tells every field
 * with an example. Every field is always there: what does not apply is null, or an empty list. Numbers have at most six digits behind
 * the point. Texts are cut at 200 UTF-16 units, and lists have a most, so that the size is bounded whatever is asked.
 */
export interface Explanation extends Reading {
  /** Which way the question took through the engine. */
  way: Way
  /** How the reply came about, in a sentence or two for a person. Its wording may change; what a program reads stands in the other fields. */
  reason: string
  /** The question as it was read with the conversation; null for small talk and what is off topic, which are not read on. */
  standalone: StandaloneReading | null
  /** Which documents were considered, and why these. */
  company: CompanyReading | null
  /** Further readings: of the other documents of a comparison, of the second part of a question that asks two things. */
  others: Reading[]
}

/**
 * `small-talk` and `off-topic` are told by the words alone; `repeat` gives the last reply's evidence again; `company` ends with the question
 * which document is meant; `search` looks through all documents; `document` asks one; `parts` asks one two questions; `comparison` asks several.
 */
export type Way = 'small-talk' | 'off-topic' | 'repeat' | 'company' | 'search' | 'document' | 'parts' | 'comparison'

/** What a document, or all of them together, made of a question. */
export interface Reading {
  /** The id of the document; null when all were searched, or none was asked. */
  document: string | null
  question: QuestionReading | null
  /** Blocks of the canvas that are likely asked for, the likeliest first; those with neither share are left out. */
  blocks: BlockPrior[]
  /** What is likely asked, as one of the things that people ask of a business model: the likeliest five. */
  facets: { facet: string; share: number }[]
  /** The passages that fit best, best first. Ten in all: several readings share them out. */
  candidates: Candidate[]
  decision: Decision
  /** What the decision was made by; null when it was not made by a threshold. */
  threshold: Threshold | null
}

export interface StandaloneReading {
  text: string
  /** `again`, `others`, `more`, `count` and `place` point at what was said before: "where does it say that?", "who else?", "the second one". */
  turn: 'fresh' | 'again' | 'others' | 'more' | 'count' | 'place'
  /** The question before, whose words help to understand this one. */
  leansOn: string | null
  /** The question before, whose shape this one takes ("and in 2014?"). */
  shape: string | null
  /** The item of a list that the turn names. */
  item: string | null
}

export interface CompanyReading {
  /**
   * `given`: by the request's `document`; `only`: there is no other; `named`: in the question; `conversation`: the one talked about; `search`: none is
   * named, all are searched; `other`: another is named than the request's `document`; `unclear`, `unknown` and `missing` are refusals.
   */
  how: 'given' | 'only' | 'named' | 'conversation' | 'search' | 'other' | 'unclear' | 'unknown' | 'missing'
  /** The ids of the documents that were asked; of `unclear`, those that may be meant. */
  documents: string[]
}

export interface QuestionReading {
  /** As it was read: mistyped words repaired, names of companies taken out. */
  text: string
  /** `count`, `amount`, `date`, `person`, `list`, `yes-no` …: src/answer/question.ts has them all. */
  kind: string
  /** The kind of thing that would answer it, such as `money`; null when any text may. */
  wants: string | null
  /** The stem of the noun that is asked for. */
  focus: string | null
  superlative: boolean
  negated: boolean
  /** The words that are not grammar: the first 48. */
  terms: TermReading[]
  /** What is matched with passages: words, and phrases of the thesaurus. */
  units: UnitReading[]
}

export interface TermReading {
  word: string
  /** What is compared. */
  stem: string
  /** How much it counts, 0 to 1: 0 for the company's own name. */
  weight: number
  /** The word as it was typed, when it was corrected. */
  corrected: string | null
}

export interface UnitReading {
  unit: string
  phrase: boolean
  weight: number
  /** How rare it is in the document: the logarithm of passages by matches. Null in a search through all documents. */
  decisive: number | null
}

export interface BlockPrior {
  /** `key-partners` */
  block: string
  /** By what people ask of a business model: 0 to 1. */
  share: number
  /** By the question's words alone: 0 to 1. */
  words: number
}

export interface Candidate {
  document: string
  section: string
  block: string | null
  kind: 'sentence' | 'item' | 'row'
  text: string
  /** UTF-16 offsets in the document's Markdown text as loaded; `end` is exclusive. */
  start: number
  end: number
  url: string
  score: number
  /** What each part adds to the score, which is their sum; parts that add nothing are left out. Of a document: features, each times its weight. */
  parts: Record<string, number>
  /** The reply cites it, or a piece of it. */
  quoted: boolean
}

/**
 * What decided. `threshold`: the evidence, or how much a search matched; `beside`: the same with a lower threshold, as another document tells;
 * `block`, `overview` and `turn`: the question asks for a whole block, for everything, or points at what was quoted, which needs no
 * evidence; `empty`: there was nothing to rank or to look for; `none`: nothing was asked of a document.
 */
export type DecisionMaker = 'threshold' | 'beside' | 'block' | 'overview' | 'turn' | 'empty' | 'none'

export interface Decision {
  by: DecisionMaker
  answers: boolean
}

export interface Threshold {
  /** `confidence`: the chance that the answer is right less the chance that the document does not tell; `coverage`: the share of the question that the best passage matches. */
  measure: 'confidence' | 'coverage'
  reached: number
  /** `passed` when `reached` is above it; of `coverage`, when it is that or above, and near enough to the best. */
  needed: number
  passed: boolean
  /** The two chances behind `confidence`. */
  right: Chance | null
  absent: Chance | null
}

/** `chance` is 1 / (1 + exp(−logit)), and the logit the sum of the parts: evidence, each times its weight, and `bias`. */
export interface Chance {
  chance: number
  logit: number
  parts: Record<string, number>
}

/** What a request may ask for, and what its response then holds. */
export interface Explainable {
  /** Adds to the response how it came about. */
  explain?: boolean
}

export interface Explained {
  /** Only when the request asked for it. */
  explanation?: Explanation
}

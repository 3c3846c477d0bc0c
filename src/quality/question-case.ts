/** A question and what a right answer to it looks like: a line of a case file, and an entry of our own measure. */
export interface QuestionCase {
  /** Names the case in a report. */
  id?: string
  /** The kind of question, as a table of results groups it: fact, number, list … */
  kind?: string
  /** The question that is judged. */
  question: string
  /** The user's questions before it, oldest first. They are really asked; what they are answered is not judged. */
  history?: readonly string[]
  /** Answer from this document alone: its id. */
  document?: string
  /** `refuse`: the documents do not tell. `small-talk`: a greeting and the like, neither refused nor cited. */
  expect: 'answer' | 'refuse' | 'small-talk'
  /** The answer holds each of these; of a list within the list, one. */
  holds?: readonly (string | readonly string[])[]
  /** The answer holds none of these. */
  lacks?: readonly string[]
  /** The section of the first citation, or the sections that may be it. Any when left out. */
  section?: string | readonly string[]
  /** An answer longer than one and a half times this is a dump. */
  maxWords?: number
  /** The response's `reason`, or those that it may be. Any when left out. */
  reason?: string | readonly string[]
}

/** The user's messages, the judged one last. */
export const turnsOf = ({ question, history = [] }: QuestionCase): string[] => [...history, question]

/** A value or a list of values, as a list. */
export const listed = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

import type { BlockName } from './blocks.ts'

/** The kind of thing that answers a question. */
export type AnswerType = 'number' | 'money' | 'percent' | 'date' | 'duration' | 'place' | 'person' | 'names' | 'text'

/** One thing that people ask of a business model and that a sentence can tell: the biggest cost, the year of founding. */
export interface Facet {
  /** "biggest cost driver" */
  name: string
  /** The blocks whose sections tell it, the likeliest first; empty when it may stand anywhere. */
  blocks: readonly BlockName[]
  answer: AnswerType
  /** A sentence tells the facet when it meets one of these. Each is case-insensitive and has bounded gaps only. */
  told: readonly RegExp[]
  /** How people ask for it, one wording a line, no company's name in it. */
  asked: string
}

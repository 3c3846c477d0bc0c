/** A question of the measure, and what a right answer to it looks like. */
export interface QualityCase {
  id: string
  /** The kind of question, as the table prints it: fact, number, list … */
  kind: string
  /** The user's messages. The last one is judged, the earlier ones are really asked first. */
  turns: readonly string[]
  /** false: the documents do not tell, so it has to be refused. null: small talk, neither refused nor cited. */
  answerable: boolean | null
  /** The answer holds at least one string of each group. */
  must?: readonly (readonly string[])[]
  /** The answer holds none of these. */
  mustNot?: readonly string[]
  /** Accepted sections of the first citation; any when left out. */
  sections?: readonly string[]
  /** An answer longer than one and a half times this is a dump. */
  maxWords?: number
  /** Accepted values of the response's `reason`; any when left out. */
  reason?: readonly string[]
}

import { FJORDKISTE } from './asked/fjordkiste.ts'
import { KORNBLUM } from './asked/kornblum.ts'
import { LEDGERLEAF } from './asked/ledgerleaf.ts'
import { MAILHAFEN } from './asked/mailhafen.ts'
import { STROMWALD } from './asked/stromwald.ts'
import { VELOTURA } from './asked/velotura.ts'

/** What people ask of a document that asks and answers questions itself. */
export interface AskedDocument {
  document: string
  /** A question that one of the document's own questions answers, then one string for each thing that the answer has to hold; `|` parts other ways to say it. */
  paired: readonly (readonly [question: string, ...must: string[]])[]
  /** The same of questions that are answered by other parts of the document. */
  elsewhere: readonly (readonly [question: string, ...must: string[]])[]
  /** Questions near to one of the document's own that it does not answer: another country, product, number, the opposite. */
  untold: readonly string[]
}

/** Written to choose the weights of matching by. Those that judge it are in tests/quality. */
export const LEARNED: readonly AskedDocument[] = [FJORDKISTE, MAILHAFEN, VELOTURA, KORNBLUM, LEDGERLEAF, STROMWALD]

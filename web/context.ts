import type { Source } from './sources.ts'
import type { Words } from './words.ts'

/** What the pieces of a chat need from the chat that they are in. */
export interface Context {
  words: Words
  /** The assistant's address, without a slash at its end. */
  address: string
  /** With `instead` in the place of the last question. False when the question was not taken. */
  ask(question: string, instead?: boolean): boolean
  /** Puts the last question back into the field. */
  edit(): void
  /** False when the page opens the source itself. */
  opens(source: Source): boolean
  /** Shows the source's quote while the pointer or the focus is on the element. */
  previews(element: HTMLElement, source: Source): void
  /** Aborts when the chat leaves the page or is drawn anew. */
  signal: AbortSignal
}

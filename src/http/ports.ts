import type { AskRequest, AskResponse } from '../contract/messages.ts'
import type { Document } from '../documents/document.ts'

/** What answers: made by src/answer, handed to the app. */
export interface Assistant {
  /** In order of title. */
  documents: readonly Document[]
  /** The document of an id, or undefined. */
  document(id: string): Document | undefined
  ask(request: AskRequest): AskResponse
  /** Questions to begin with, for the front page and the widget: all answered from the knowledge, or from one document. */
  suggestions(document?: string): string[]
}

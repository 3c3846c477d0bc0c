/** What `GET /knowledge` gives: the table of contents of all that is loaded. */
export interface KnowledgeContents {
  /** In order of title. */
  documents: DocumentContents[]
}

export interface DocumentContents {
  id: string
  title: string
  /** The address of its page, from the root of the assistant's host. */
  url: string
  sections: SectionContents[]
}

export interface SectionContents {
  heading: string
  anchor: string
  url: string
}

/** The shape of a document once it is read. Every `start` and `end` is a UTF-16 offset in `Document.text`; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A run of text that can be quoted. */
export interface Sentence extends Span {
  /** What `quoteOf` gives for the span: Markdown marks removed, white space folded. Never empty. */
  text: string
}

export interface Paragraph extends Span {
  kind: 'paragraph'
  sentences: Sentence[]
}

export interface ListItem extends Sentence {
  /** The item's sentences; one for most items. */
  sentences: Sentence[]
  /** 0 for an item of the list itself, 1 for one of a list within it, and so on, at most 20. An item's span ends before those within it. */
  depth: number
}

export interface List extends Span {
  kind: 'list'
  ordered: boolean
  /** The last sentence of the paragraph just before the list ("… the following partners:"), the very object; undefined without one. */
  leadIn: Sentence | undefined
  items: ListItem[]
}

export interface TableRow extends Sentence {
  cells: string[]
}

export interface Table extends Span {
  kind: 'table'
  header: string[]
  rows: TableRow[]
}

/** Code and the like: shown, never quoted. */
export interface Verbatim extends Span {
  kind: 'verbatim'
  text: string
}

export type Block = Paragraph | List | Table | Verbatim

export interface Section extends Span {
  /** As the document writes it, marks removed. Opening text without a heading, and a heading without words, have the document's title. */
  heading: string
  /** 1 to 6; 0 for opening text without a heading. */
  level: number
  /** Unique in its document; the `id` of the section in the document's page. */
  anchor: string
  /** Headings above this one, outermost first, the document's title left out. */
  above: string[]
  blocks: Block[]
}

export interface Document {
  /** The file name without `.md`. */
  id: string
  /** "Business model of WSO2" */
  title: string
  /** "WSO2" */
  company: string
  /** The Markdown text as it was loaded: what the offsets count in. */
  text: string
  /** In the order of the text. A section's span begins at its heading and ends before the next heading. */
  sections: Section[]
}

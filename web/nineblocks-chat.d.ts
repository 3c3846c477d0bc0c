/** The types of `<nineblocks-chat>`, for pages in TypeScript: import them for their effect on the global ones. */

/** A passage that an answer quotes, or one that is near what was asked. */
export interface NineblocksSource {
  /** The number of its mark in the answer; nearest passages have none. */
  id?: number
  /** The document's id. */
  document: string
  title: string
  section: string
  /** From the assistant's address on. */
  url: string
  quote: string
  /** UTF-16 offsets in the document's Markdown text; `end` is exclusive. */
  start: number
  end: number
}

/** A reply as the assistant gave it. */
export interface NineblocksReply {
  answered: boolean
  /** Markdown; `[1]` marks the citation with that id. */
  answer: string
  citations: (NineblocksSource & { id: number })[]
  followUps: string[]
  reason: null | 'small-talk' | 'not-in-documents' | 'off-topic' | 'unknown-company' | 'which-company'
  /** Of a refusal alone: the nearest passages. */
  related?: NineblocksSource[]
}

export type NineblocksFault =
  | 'offline'
  | 'slow'
  | 'busy'
  | 'unready'
  | 'broken'
  | 'unreadable'
  | 'stopped'
  | 'forbidden'
  | 'rejected'

/** All bubble and cross shadow roots. */
export interface NineblocksEventMap {
  'nineblocks-open': CustomEvent<null>
  'nineblocks-close': CustomEvent<null>
  /** Prevented, the question is not asked. */
  'nineblocks-ask': CustomEvent<{ question: string }>
  'nineblocks-answer': CustomEvent<{ question: string; reply: NineblocksReply }>
  /** A source is about to be opened. Prevented, the page opens it itself. */
  'nineblocks-source': CustomEvent<{ source: NineblocksSource }>
  /** `wait` is in seconds, of `busy` alone; `message` is the sentence that the visitor reads. */
  'nineblocks-error': CustomEvent<{ question: string; kind: NineblocksFault; message: string; wait: number | undefined }>
}

/** What sets a property: null and undefined take the attribute away. */
type Settable<Value> = Value | null | undefined

export interface NineblocksChatElement extends HTMLElement {
  /** The assistant's address, without a slash at its end. */
  get src(): string
  set src(value: Settable<string>)
  get mode(): 'inline' | 'floating' | 'panel'
  set mode(value: Settable<'inline' | 'floating' | 'panel'>)
  /** The id of the one document to ask; empty asks all. */
  get document(): string
  set document(value: Settable<string>)
  get heading(): string
  set heading(value: Settable<string>)
  get placeholder(): string
  set placeholder(value: Settable<string>)
  /** Questions to begin with; undefined: the assistant chooses them. */
  get suggestions(): string[] | undefined
  set suggestions(value: Settable<readonly string[] | string>)
  get theme(): 'auto' | 'light' | 'dark'
  set theme(value: Settable<'auto' | 'light' | 'dark'>)
  get position(): 'end' | 'start'
  set position(value: Settable<'end' | 'start'>)
  /** Such as `mod+k`; empty is none. */
  get shortcut(): string
  set shortcut(value: Settable<string>)
  get memory(): 'tab' | 'none'
  set memory(value: Settable<'tab' | 'none'>)
  /** The page's own words, by their names in web/words.ts. */
  get strings(): Record<string, unknown>
  set strings(value: Settable<Readonly<Record<string, string>> | string>)
  get open(): boolean
  set open(value: Settable<boolean>)

  /** Shows the chat and asks. False when it cannot be asked now; the question then stands in the field. */
  ask(question: string): boolean
  /** Opens the chat, and moves the focus into it. */
  show(): void
  hide(): void
  toggle(): void
  /** Begins a new conversation. */
  reset(): void
}

/** What a template may write on the tag. */
export interface NineblocksChatAttributes {
  src?: string
  mode?: 'inline' | 'floating' | 'panel'
  document?: string
  heading?: string
  placeholder?: string
  suggestions?: string | readonly string[]
  theme?: 'auto' | 'light' | 'dark'
  position?: 'end' | 'start'
  shortcut?: string
  memory?: 'tab' | 'none'
  strings?: string | Readonly<Record<string, string>>
  lang?: string
  open?: boolean
  id?: string
  class?: string
  dir?: string
  ref?: unknown
  key?: string | number
  children?: unknown
}

declare global {
  interface HTMLElementTagNameMap {
    'nineblocks-chat': NineblocksChatElement
  }
  interface HTMLElementEventMap extends NineblocksEventMap {}
  interface DocumentEventMap extends NineblocksEventMap {}
  namespace JSX {
    interface IntrinsicElements {
      'nineblocks-chat': NineblocksChatAttributes
    }
  }
}

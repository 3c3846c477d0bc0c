import { readAddress, readMode, readSuggestions } from './attributes.ts'
import { type Ask, createClient, DEFAULT_TIMEOUT } from './client.ts'
import { Conversation } from './conversation.ts'
import { SCRIPT } from './script.ts'
import { STYLES } from './styles.ts'
import { View } from './view.ts'
import { TROUBLES, WORDS } from './words.ts'

/**
 * `<nineblocks-chat>`: a chat with the assistant.
 * Attributes: `src` (the assistant's address), `document`, `mode`, `heading`, `placeholder`, `suggestions`, `theme`.
 */
export class NineblocksChat extends HTMLElement {
  static observedAttributes = ['src', 'mode', 'heading', 'placeholder', 'suggestions']

  #connection: AbortController | undefined
  #view: View | undefined
  #root = this.attachShadow({ mode: 'open' })
  #conversation: Conversation

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES)
    this.#root.adoptedStyleSheets = [sheet]
    this.#conversation = new Conversation(this.#ask, () => this.#view?.update())
  }

  /** The assistant's address, without a slash at its end. */
  get src(): string {
    return readAddress(this.getAttribute('src'), SCRIPT, location.href)
  }

  /** Opens the panel of a floating chat. */
  open(): void {
    this.#view?.open()
  }

  close(): void {
    this.#view?.close()
  }

  connectedCallback(): void {
    this.#draw()
  }

  /** A chat that is moved within its page goes on. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#conversation.stop(TROUBLES.stopped)
    this.#connection?.abort()
    this.#connection = undefined
    this.#view = undefined
    this.#root.replaceChildren()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.#connection && before !== after) this.#draw()
  }

  #draw(): void {
    this.#connection?.abort()
    this.#connection = new AbortController()
    const draft = this.#view?.field.value ?? ''
    this.#view = new View(
      this.#conversation,
      {
        mode: readMode(this.getAttribute('mode')),
        heading: this.getAttribute('heading') || WORDS.heading,
        placeholder: this.getAttribute('placeholder') || WORDS.placeholder,
        suggestions: readSuggestions(this.getAttribute('suggestions')),
        address: this.src,
      },
      this.#connection.signal,
    )
    this.#view.field.value = draft
    this.#root.replaceChildren(this.#view.element)
  }

  #ask: Ask = (request, signal) => {
    const document = this.getAttribute('document')
    const client = createClient({ address: this.src, fetch: (...args) => fetch(...args), timeout: DEFAULT_TIMEOUT })
    return client(document ? { ...request, document } : request, signal)
  }
}

import { ATTRIBUTES, readAddress, wordsFile } from './attributes.ts'
import { isSmall } from './chat-window.ts'
import { type Ask, createClient, DEFAULT_TIMEOUT, readJson, readQuestions } from './client.ts'
import { Conversation, type Turn } from './conversation.ts'
import { listen } from './dom.ts'
import { emit } from './events.ts'
import { faultSentence } from './fault.ts'
import { recall, remember } from './memory.ts'
import type { NineblocksChatElement } from './nineblocks-chat.d.ts'
import { reflect, upgrade } from './properties.ts'
import { SCRIPT } from './script.ts'
import { onShortcut } from './shortcut.ts'
import { STYLES } from './styles.ts'
import { chatView, raise, type View } from './view.ts'
import { WORDS, type Words } from './words.ts'

/** All chats have the same looks. */
const SHEET = new CSSStyleSheet()
SHEET.replaceSync(STYLES)

/** The chats of the page by the name of their memory: no two share one. */
const CHATS = new Map<string, NineblocksChat>()

export interface NineblocksChat extends NineblocksChatElement {}

/** `<nineblocks-chat>`: a chat with the assistant. nineblocks-chat.d.ts tells what pages can use of it. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are defined below, from the table of attributes.
export class NineblocksChat extends HTMLElement {
  static observedAttributes = [...Object.keys(ATTRIBUTES), 'lang']

  /** The chat that the page's own links ask: the first one there is. */
  static get first(): NineblocksChat | undefined {
    return CHATS.values().next().value
  }

  /** From when the chat is put on a page until it is taken off. */
  #connection = new AbortController()
  /** From when it is drawn until it is drawn anew. */
  #drawing = new AbortController()
  #view: View | undefined
  #root = this.attachShadow({ mode: 'open' })
  #conversation: Conversation | undefined
  #key = ''
  /** The words of its language, once they are loaded. */
  #words: object | undefined
  #questions: Promise<string[]> | undefined

  ask(question: string): boolean {
    this.show()
    const asked = this.#ask(question)
    if (!asked) this.#view?.composer.write(question)
    return asked
  }

  show(): void {
    this.open = true
    this.#view?.focus()
  }

  hide(): void {
    this.open = false
  }

  toggle(): void {
    if (this.open) this.hide()
    else this.show()
  }

  reset(): void {
    this.#conversation?.clear()
    this.#view?.composer.write('')
  }

  connectedCallback(): void {
    upgrade(this)
    // A chat that the page places itself takes the place of the one that the script has put there.
    for (const chat of CHATS.values()) if (chat.dataset['launched']) chat.remove()
    this.#key = ['nineblocks', this.src, this.document, this.mode, this.id].join(' ')
    while (CHATS.has(this.#key)) this.#key += '+'
    CHATS.set(this.#key, this)
    this.#connection = new AbortController()
    const { signal } = this.#connection
    listen(window, 'pagehide', () => this.#remember(), signal)
    onShortcut(
      () => this.shortcut,
      () => this.toggle(),
      signal,
    )
    const before = this.#conversation || this.memory === 'none' ? undefined : recall(this.#key)
    this.#conversation ??= new Conversation(this.#request, (replied) => this.#changed(replied), before?.turns)
    this.#draw()
    this.#view?.composer.write(before?.draft ?? '')
    if (before?.open && !isSmall()) this.open = true
    void this.#load()
  }

  /** A chat that is moved within its page goes on. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#conversation?.stop()
    this.#view?.update()
    this.#remember()
    CHATS.delete(this.#key)
    this.#connection.abort()
    this.#drawing.abort()
    this.#view = undefined
    this.#root.replaceChildren()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#view || before === after) return
    if (name === 'open') {
      if ((before === null) === (after === null)) return
      this.#show()
      this.#remember()
      emit(this, this.open ? 'open' : 'close', null)
    } else if (name === 'lang') void this.#load()
    else if (!/theme|shortcut|memory/.test(name)) this.#draw()
  }

  #draw(): void {
    const { composer, element } = this.#view ?? {}
    const focused = element?.matches(':focus-within')
    this.#drawing.abort()
    this.#drawing = new AbortController()
    this.#view = chatView(this.#conversation!, this, {
      words: this.#spoken,
      address: this.src,
      ask: (question, instead) => this.#ask(question, instead),
      opens: (source) => emit(this, 'source', { source }),
      signal: this.#drawing.signal,
    })
    this.#root.adoptedStyleSheets = [SHEET]
    this.#root.replaceChildren(this.#view.element)
    if (composer) this.#view.composer.write(composer.field.value)
    if (this.mode !== 'inline') raise(this.#view.element, this)
    this.#show()
    if (focused) this.#view.focus()
  }

  #show(): void {
    this.#view!.open(this.open)
    if (!this.open && this.mode !== 'inline') return
    const { signal } = this.#drawing
    this.#questions ??= readQuestions(this.src, this.document, this.#connection.signal)
    void this.#questions.then((questions) => signal.aborted || this.#view?.offer(questions))
  }

  /** English, over it the words of the chat's language, over them the page's own. */
  get #spoken(): Words {
    return { ...WORDS, ...this.#words, ...this.strings }
  }

  async #load(): Promise<void> {
    const { lang } = this
    const { signal } = this.#connection
    const file = wordsFile(lang)
    if (!file && !this.#words) return
    const words = file ? await readJson(this.src + file, signal) : undefined
    if (signal.aborted || lang !== this.lang) return
    this.#words = words
    this.#draw()
  }

  /** False when the question was not taken: one is under way, or the page has prevented it. */
  #ask(question: string, instead?: boolean): boolean {
    if (!this.#conversation?.takes(question) || !emit(this, 'ask', { question: question.trim() })) return false
    this.#conversation.ask(question, instead)
    return true
  }

  #request: Ask = (request, signal) => {
    const client = createClient({ address: this.src, fetch: (...args) => fetch(...args), timeout: DEFAULT_TIMEOUT })
    return client(this.document ? { ...request, document: this.document } : request, signal)
  }

  #changed(replied?: Turn): void {
    this.#view?.update()
    this.#remember()
    const { question = '', response, fault } = replied ?? {}
    if (response) emit(this, 'answer', { question, reply: response })
    if (fault) {
      const message = faultSentence(fault, this.#spoken)
      emit(this, 'error', { question, kind: fault.kind, message, wait: fault.wait })
    }
  }

  #remember(): void {
    if (!this.#view || this.memory === 'none') return
    remember(this.#key, {
      turns: this.#conversation?.turns ?? [],
      draft: this.#view.composer.field.value,
      open: this.open && this.mode !== 'inline',
    })
  }
}

reflect(NineblocksChat.prototype, (src) => readAddress(src, SCRIPT?.src, location.href))

import type { Mode } from './attributes.ts'
import { composer } from './composer.ts'
import type { Conversation, Turn } from './conversation.ts'
import { button, hidden, icon, later, make } from './dom.ts'
import { questionsView, type ReplyContext, replyView } from './reply-view.ts'
import { WORDS } from './words.ts'

export interface ViewOptions {
  mode: Mode
  heading: string
  placeholder: string
  suggestions: readonly string[]
  address: string
}

/** A wait shorter than this shows no sign of it, in milliseconds. */
const CALM = 150

/** The chat on the page. It shows what the conversation holds each time `update` is called. */
export class View {
  readonly element: HTMLElement
  readonly field: HTMLTextAreaElement
  #conversation: Conversation
  #context: ReplyContext
  #log: HTMLElement
  #opening: HTMLElement
  #restart: HTMLButtonElement
  #waits: (waiting: boolean) => void
  #launcher: HTMLButtonElement | undefined
  #panel: HTMLElement
  #drawn = new Map<Turn, HTMLElement>()
  #answered = new AbortController()

  constructor(conversation: Conversation, options: ViewOptions, signal: AbortSignal) {
    this.#conversation = conversation
    this.#context = {
      address: options.address,
      ask: (question) => conversation.ask(question) && this.#focusLast(),
      retry: () => conversation.retry() && this.#focusLast(),
      signal,
    }
    const floating = options.mode === 'floating'
    const writing = composer(options.placeholder, (question) => conversation.ask(question), signal)
    this.field = writing.field
    this.#waits = writing.waits
    this.#opening = make(
      'div',
      { class: 'opening' },
      make('p', {}, WORDS.empty),
      options.suggestions.length > 0 && questionsView(WORDS.suggestions, options.suggestions, this.#context),
    )
    this.#log = make(
      'div',
      { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': WORDS.log, tabindex: '0' },
      this.#opening,
    )
    this.#restart = button({ class: 'quiet' }, WORDS.restart, () => this.#clear(), signal)
    const close =
      floating && button({ class: 'close', 'aria-label': WORDS.close }, icon('M6 6l12 12M18 6 6 18'), () => this.close(), signal)
    const head = make('div', { class: 'head' }, make('h2', { id: 'heading', dir: 'auto' }, options.heading), this.#restart, close)
    this.#panel = make(
      'section',
      { class: 'panel', id: 'panel', 'aria-labelledby': 'heading', role: floating && 'dialog' },
      head,
      this.#log,
      writing.element,
    )
    if (floating) this.#float(signal)
    this.element = make('div', { class: `chat ${options.mode}` }, this.#launcher, this.#panel)
    this.update()
  }

  update(): void {
    const { turns, pending } = this.#conversation
    this.#answered.abort()
    this.#answered = new AbortController()
    for (const [turn, element] of this.#drawn) {
      if (!turns.includes(turn)) element.remove()
    }
    this.#drawn = new Map(turns.map((turn) => [turn, this.#drawn.get(turn) ?? this.#addTurn(turn)]))
    for (const turn of turns) this.#showReply(turn)
    this.#opening.hidden = turns.length > 0
    this.#restart.hidden = turns.length === 0
    this.#waits(pending)
    const last = this.#drawn.get(turns.at(-1) as Turn)
    if (!last) return
    if (pending) later(CALM, () => this.#showWorking(last), this.#answered.signal, this.#context.signal)
    this.#log.scrollTop = last.offsetTop - last.clientTop
  }

  open(): void {
    this.#panel.hidden = false
    this.#launcher?.setAttribute('aria-expanded', 'true')
    this.field.focus()
  }

  close(): void {
    if (!this.#launcher) return
    this.#panel.hidden = true
    this.#launcher.setAttribute('aria-expanded', 'false')
    this.#launcher.focus()
  }

  #addTurn(turn: Turn): HTMLElement {
    const question = make('p', { class: 'question', tabindex: '-1', dir: 'auto' }, hidden(`${WORDS.asked}: `), turn.question)
    const element = make('div', { class: 'turn' }, question)
    this.#log.append(element)
    return element
  }

  /** Follow-up questions stay with the newest reply alone. */
  #showReply(turn: Turn): void {
    const element = this.#drawn.get(turn)
    const replied = element?.querySelector('.reply')
    if (turn !== this.#conversation.turns.at(-1)) replied?.querySelector('.questions')?.remove()
    if (!element || replied || !(turn.response || turn.trouble)) return
    element.querySelector('.working')?.remove()
    element.append(replyView(turn, this.#context))
  }

  #showWorking(turn: HTMLElement): void {
    const dots = make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'))
    turn.append(make('p', { class: 'working' }, dots, WORDS.working))
    this.#log.scrollTop = turn.offsetTop
  }

  #focusLast(): void {
    this.#log.querySelector<HTMLElement>('.turn:last-child .question')?.focus({ preventScroll: true })
  }

  #clear(): void {
    this.#conversation.clear()
    this.field.focus()
  }

  #float(signal: AbortSignal): void {
    const drawing = icon('M4 5h16v11H9l-5 4z')
    this.#launcher = button(
      { class: 'launcher', 'aria-label': WORDS.open, 'aria-expanded': 'false', 'aria-controls': 'panel' },
      drawing,
      () => (this.#panel.hidden ? this.open() : this.close()),
      signal,
    )
    this.#panel.hidden = true
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), { signal })
  }
}

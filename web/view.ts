import { chatWindow } from './chat-window.ts'
import { type Composer, composer } from './composer.ts'
import type { Context } from './context.ts'
import type { Conversation, Turn } from './conversation.ts'
import { button, hidden, icon, later, listen, make } from './dom.ts'
import { preview } from './preview.ts'
import { questionsView, replyView } from './reply-view.ts'

export interface ViewOptions {
  mode: string
  position: string
  heading: string
  placeholder: string
  /** Questions to begin with; undefined takes them from the assistant. */
  suggestions: readonly string[] | undefined
  toggle(): void
  hide(): void
  reset(): void
}

/** The chat on the page. It shows what the conversation holds each time `update` is called. */
export interface View {
  element: HTMLElement
  composer: Composer
  update(): void
  /** Questions that the assistant answers. */
  offer(questions: readonly string[]): void
  /** Shows or hides the window, if it is one. */
  open(open: boolean): void
  focus(): void
}

/** A wait shorter than this shows no sign of it, in milliseconds. */
const CALM = 150

/** Questions to begin with, when the assistant chooses them. */
const MOST_OPENING = 4

export function chatView(conversation: Conversation, options: ViewOptions, given: Omit<Context, 'edit' | 'previews'>): View {
  const { words, signal } = given
  const { mode, suggestions } = options
  const close = () => options.hide()
  const { turns } = conversation
  const previewed = preview(signal)
  const drawn = new Map<Turn, HTMLElement>()
  let waiting = new AbortController()

  const context: Context = {
    ...given,
    ask: (question, instead) => given.ask(question, instead) && followed(),
    edit: () => writing.write(turns.at(-1)!.question, true),
    previews: previewed.watch,
  }
  const frame = mode !== 'inline' && chatWindow(context, () => options.toggle(), close)
  const writing = composer(options.placeholder || words.placeholder, () => turns.at(-1)?.question, context)
  const opening = make('div', 'opening', make('p', {}, words.empty))
  const log = make('div', { class: 'log', role: 'log', 'aria-label': words.log, tabindex: '0' }, opening)
  const headButton = (name: string, label: string, path: string, pressed: () => void) =>
    button({ class: name, 'aria-label': label, title: label }, icon(path), pressed, signal)
  const restart = headButton('restart', words.restart, 'M12 5v14M5 12h14', () => {
    options.reset()
    focus()
  })
  const head = make(
    'div',
    'head',
    make('h2', { class: 'heading', id: 'heading', dir: 'auto' }, options.heading || words.heading),
    restart,
    frame && headButton('close', words.close, 'M6 6l12 12M18 6 6 18', close),
  )
  const panel = frame ? frame.panel : make('section', { class: 'panel', 'aria-labelledby': 'heading' })
  panel.append(head, log, writing.element, previewed.element)
  const element = make('div', `chat ${mode}-mode ${options.position}`, frame ? frame.launcher : undefined, panel)

  // Under a finger the field would call up the keyboard, over what there is to read.
  const focus = () => (matchMedia('(pointer: coarse)').matches ? log : writing.field).focus()

  const suggest = (questions: readonly string[]) =>
    questions[0] && opening.append(questionsView(words.suggestions, questions, context))

  const scroll = () => {
    log.scrollTop = drawn.get(turns.at(-1)!)?.offsetTop ?? 0
  }

  /** Tab goes on from the question that a button has asked to what answers it. */
  const followed = (): true => {
    const last = drawn.get(turns.at(-1)!)?.querySelector<HTMLElement>('.question')
    if (!writing.field.matches(':focus')) last?.focus({ preventScroll: true })
    return true
  }

  /** What is nearest is left first: the preview, what is being edited, the window. */
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (!previewed.hide() && !writing.escape()) {
      if (!frame) return
      close()
    }
    event.preventDefault()
    event.stopPropagation()
  }

  const drop = (within: Element, selector: string) => {
    for (const old of within.querySelectorAll(selector)) old.remove()
  }

  const drawTurn = (turn: Turn) => {
    let shown = drawn.get(turn)
    if (!shown) {
      drop(log, '.turn .last')
      const question = make('p', { class: 'question', tabindex: '-1', dir: 'auto' }, hidden(`${words.asked}: `), turn.question)
      shown = make('div', 'turn', question)
      drawn.set(turn, shown)
      log.append(shown)
    }
    if (shown.querySelector('.reply') || !(turn.response || turn.fault)) return
    drop(shown, '.working')
    shown.append(replyView(turn, context))
  }

  const update = () => {
    waiting.abort()
    waiting = new AbortController()
    for (const [turn, shown] of drawn) {
      if (turns.includes(turn)) continue
      shown.remove()
      drawn.delete(turn)
    }
    for (const turn of turns) drawTurn(turn)
    restart.hidden = !turns[0]
    opening.hidden = !restart.hidden
    writing.waits(conversation.pending)
    if (conversation.pending) later(CALM, showWorking, waiting.signal)
    scroll()
  }

  const showWorking = () => {
    drawn.get(turns.at(-1)!)?.append(make('p', 'working', words.working))
    scroll()
  }

  listen(log, 'scroll', previewed.hide, signal)
  listen(panel, 'keydown', escaped, signal)
  if (suggestions) suggest(suggestions)
  update()

  return {
    element,
    composer: writing,
    update,
    offer(questions) {
      writing.offer(questions)
      if (!suggestions) suggest(questions.slice(0, MOST_OPENING))
    },
    open(open) {
      scroll()
      if (!frame || open === frame.panel.open) return
      if (open) frame.show()
      else frame.hide(element.matches(':focus-within'))
      scroll()
    },
    focus,
  }
}

/** Above all that the page has, whatever its z-index; unless the page gives the chat one. */
export function raise(element: HTMLElement, host: HTMLElement): void {
  if (!element.showPopover || getComputedStyle(host).getPropertyValue('--nineblocks-z-index')) return
  element.popover = 'manual'
  element.showPopover()
}

import type { Context } from './context.ts'
import { button, icon, listen, make } from './dom.ts'

/** As wide as a phone held upright, or as low as one held across; also any screen at 400 %. */
const SMALL = '(max-width: 480px), (max-height: 420px)'

/** A visitor who has enlarged the page wants to see it enlarged. */
const ENLARGED = 1.1

/** The chat as a window over the page, with the button that opens it. */
export interface ChatWindow {
  launcher: HTMLElement
  panel: HTMLDialogElement
  /** On a small screen it has all of it, and the page behind cannot be reached meanwhile. */
  show(): void
  /** The focus goes back to where it was, if it is within now. */
  hide(focused: boolean): void
}

export const isSmall = (): boolean => matchMedia(SMALL).matches

/** `toggle` and `close` are called when the visitor wants it. */
export function chatWindow({ words, signal }: Context, toggle: () => void, close: () => void): ChatWindow {
  const launcher = button(
    { class: 'launcher', 'aria-label': words.open, 'aria-haspopup': 'dialog' },
    icon('M4 5h16v11H9l-5 4z'),
    toggle,
    signal,
  )
  const panel = make('dialog', { class: 'panel', 'aria-labelledby': 'heading' })
  const expanded = () => launcher.setAttribute('aria-expanded', `${panel.open}`)
  let from: Element | null
  // A phone's gesture that goes back closes it too. The event comes late: it may be open again.
  listen(panel, 'close', () => panel.open || close(), signal)
  followScreen(panel, signal)
  expanded()
  return {
    launcher,
    panel,
    show() {
      from = document.activeElement
      if (isSmall()) panel.showModal()
      else panel.show()
      expanded()
    },
    hide(focused) {
      panel.close()
      expanded()
      if (!focused) return
      launcher.focus()
      if (from !== document.body && !from?.shadowRoot?.contains(launcher)) (from as HTMLElement).focus()
    },
  }
}

/** The keyboard of a phone covers the page and does not shrink it: the window keeps to what is seen. */
function followScreen(panel: HTMLElement, signal: AbortSignal): void {
  const screen = visualViewport
  if (!screen) return
  const follow = () => {
    if (screen.scale > ENLARGED) return
    panel.style.setProperty('--top', `${screen.offsetTop}px`)
    panel.style.setProperty('--seen', `${screen.height}px`)
  }
  listen(screen, 'resize scroll', follow, signal)
  follow()
}

import { LIMITS } from '../src/contract/messages.ts'
import { button, hidden, icon, make } from './dom.ts'
import { WORDS } from './words.ts'

export interface Composer {
  element: HTMLFormElement
  field: HTMLTextAreaElement
  /** Shows whether a question is under way. */
  waits(waiting: boolean): void
}

/** The counter shows when fewer characters than these are left. */
const NEARLY_FULL = 100

/** Where a question is written. `ask` says whether it took the question; what it did not take stays in the field. */
export function composer(placeholder: string, ask: (question: string) => boolean, signal: AbortSignal): Composer {
  const field = make('textarea', {
    id: 'question',
    rows: '1',
    placeholder,
    'aria-describedby': 'hint count',
    enterkeyhint: 'send',
    dir: 'auto',
  })
  const count = make('p', { id: 'count', class: 'count', role: 'status' })
  const send = button(
    { class: 'send', type: 'submit', 'aria-label': WORDS.send },
    icon('M12 19V5m-6 6 6-6 6 6'),
    () => {},
    signal,
  )
  const hint = hidden(WORDS.hint)
  hint.id = 'hint'
  const label = make('label', { for: 'question', class: 'hidden' }, WORDS.question)
  const element = make(
    'form',
    { class: 'composer', novalidate: true },
    label,
    make('div', { class: 'field' }, field, send),
    hint,
    count,
  )

  const counted = () => {
    const left = LIMITS.question - field.value.trim().length
    count.textContent = left < 0 ? WORDS.over(-left) : left < NEARLY_FULL ? WORDS.left(left) : ''
    count.classList.toggle('over', left < 0)
    field.setAttribute('aria-invalid', String(left < 0))
  }
  field.addEventListener('input', counted, { signal })
  field.addEventListener(
    'keydown',
    (event) => {
      // 229 is what Safari reports for the Enter that ends a composition.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
      event.preventDefault()
      element.requestSubmit()
    },
    { signal },
  )
  element.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      if (!ask(field.value)) return
      field.value = ''
      counted()
    },
    { signal },
  )
  return { element, field, waits: (waiting) => send.setAttribute('aria-disabled', String(waiting)) }
}

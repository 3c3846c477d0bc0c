import { LIMITS } from '../src/contract/messages.ts'
import type { Context } from './context.ts'
import { button, hidden, icon, listen, make } from './dom.ts'
import { matching } from './matching.ts'
import { fill } from './words.ts'

/** The counter shows when fewer characters than these are left. */
const NEARLY_FULL = 100

/** Where a question is written. What is not taken stays in the field. */
export interface Composer {
  element: HTMLFormElement
  field: HTMLTextAreaElement
  /** Questions that are known to be answered: those that fit are offered while one writes. */
  offer(questions: readonly string[]): void
  waits(waiting: boolean): void
  /** With `instead`, what is written stands in for the last question. */
  write(text: string, instead?: boolean): void
  /** What Escape means here; false when it means nothing. */
  escape(): boolean
}

/** @param last the last question, to be edited. */
export function composer(placeholder: string, last: () => string | undefined, context: Context): Composer {
  const { words, signal } = context
  let known: readonly string[] = []
  let editing = false
  const hints = make('ul', 'hints')
  const field = make('textarea', {
    id: 'question',
    rows: '1',
    placeholder,
    'aria-describedby': 'says',
    enterkeyhint: 'send',
    dir: 'auto',
  })
  const says = make('p', { id: 'says', class: 'says', role: 'status' })
  const send = button(
    { class: 'send', type: 'submit', 'aria-label': words.send },
    icon('M12 19V5m-6 6 6-6 6 6'),
    () => {},
    signal,
  )
  const label = make('label', { for: 'question', class: 'hidden' }, words.question)
  const element = make('form', { class: 'composer' }, hints, label, make('div', 'field', field, send), says)

  const ask = (question: string) => context.ask(question, editing) && write('')
  const written = () => {
    const left = LIMITS.question - field.value.trim().length
    const fitting = editing || left < 0 ? [] : matching(field.value, known)
    const choose = (question: string) => () => {
      field.focus()
      ask(question)
    }
    hints.replaceChildren(
      ...fitting.map((question) => make('li', {}, button({ class: 'next', dir: 'auto' }, question, choose(question), signal))),
    )
    hints.hidden = !fitting[0]
    const count = left < 0 ? fill(words.over, -left) : left < NEARLY_FULL ? fill(words.left, left) : ''
    says.replaceChildren(count || (fitting[0] ? hidden(fill(words.hints, fitting.length)) : ''))
    says.classList.toggle('over', left < 0)
    field.setAttribute('aria-invalid', `${left < 0}`)
  }
  const write = (text: string, instead = false) => {
    field.value = text
    editing = instead
    written()
    hints.hidden = true
    if (!editing) return
    field.focus()
    says.textContent = words.editing
  }
  const pressed = (event: KeyboardEvent) => {
    const { key, target } = event
    const up = key === 'ArrowUp'
    const stops = [...hints.querySelectorAll('button'), field]
    const at = stops.indexOf(target as typeof field)
    const inField = target === field
    // 229 is what Safari reports for the Enter that ends a composition.
    if (event.isComposing || event.keyCode === 229) return
    if (inField && key === 'Enter' && !event.shiftKey) element.requestSubmit()
    else if (inField && up && !field.value && last()) write(last()!, true)
    else if (!hints.hidden && at >= 0 && (up || (key === 'ArrowDown' && !inField))) stops[at + (up ? -1 : 1)]?.focus()
    else return
    event.preventDefault()
  }
  const submitted = (event: Event) => {
    event.preventDefault()
    ask(field.value)
  }
  listen(field, 'input', written, signal)
  listen(element, 'keydown', pressed, signal)
  listen(element, 'submit', submitted, signal)
  hints.hidden = true

  return {
    element,
    field,
    write,
    offer: (questions) => {
      known = questions
    },
    waits: (waiting) => send.setAttribute('aria-disabled', `${waiting}`),
    escape() {
      if (hints.hidden && !editing) return false
      if (editing) write('')
      hints.hidden = true
      field.focus()
      return true
    },
  }
}

/** What our pages do more with scripts: a list of names is searched as one types, the arrows walk through it, and an answer on several companies leads to them side by side. */
import type { AskResponse } from '../src/contract/messages.ts'
import { finds, searchable } from '../src/contract/name-search.ts'
import { COMPARE_PATH, comparePath } from '../src/contract/paths.ts'

/** More than these cannot be compared. */
const MOST_COMPARED = 4

for (const finder of document.querySelectorAll<HTMLElement>('[data-finder]')) enhance(finder)

addEventListener('nineblocks-answer', (event) => {
  const { reply } = (event as CustomEvent<{ reply: AskResponse }>).detail
  const documents = [...new Set(reply.citations.map(({ document }) => document))].slice(0, MOST_COMPARED)
  const place = document.querySelector<HTMLElement>('[data-versus]')
  if (!place) return
  place.hidden = documents.length < 2
  if (place.hidden) return
  const link = document.createElement('a')
  // The page says where that is.
  link.href = comparePath(documents).replace(COMPARE_PATH, place.dataset['versus']!)
  link.textContent = `See the ${documents.length} companies side by side`
  place.replaceChildren(link)
})

function enhance(finder: HTMLElement): void {
  const field = finder.querySelector<HTMLInputElement>('input[type=search]')
  const status = finder.querySelector<HTMLElement>('[role=status]')
  const rows = [...finder.querySelectorAll<HTMLElement>('.names li')].map((item) => ({
    item,
    link: item.querySelector('a')!,
    box: item.querySelector('input')!,
    name: searchable(item.textContent),
  }))
  if (!field || !status) return
  finder.classList.add('live')
  const number = new Intl.NumberFormat('en')
  const shown = () => rows.filter(({ item }) => !item.hidden)

  const search = () => {
    const wanted = searchable(field.value)
    // What is chosen stays in sight.
    for (const { item, name, box } of rows) item.hidden = !(box.checked || finds(wanted, name))
    const found = shown().length
    const all = number.format(rows.length)
    status.textContent = found === rows.length ? `${all} documents` : `${number.format(found)} of ${all} documents`
  }

  /** From the field down into the list and back, row by row. */
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const rows = shown()
    const at = rows.findIndex(({ item }) => item.contains(document.activeElement))
    if (event.key === 'Escape' && at >= 0) field.focus()
    else if (step && (at >= 0 || step > 0)) (rows[at + step]?.link ?? (at + step < 0 ? field : undefined))?.focus()
    else return
    event.preventDefault()
  }

  field.addEventListener('input', search)
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    shown()[0]?.link.click()
  })
  finder.addEventListener('keydown', walk)
  if (rows.length > 0 && field.value) search()
}

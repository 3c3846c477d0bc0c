import { later, listen, make } from './dom.ts'
import type { Source } from './sources.ts'

/** So long the pointer may take from a mark to its preview, in milliseconds. */
const CROSSING = 200

/** Pixels between a mark and its preview, and between the preview and the panel's edge. */
const GAP = 8

/** The quote of a source, shown over the chat beside whatever leads to the source. */
export interface Preview {
  element: HTMLElement
  /** Shows the source's quote while the pointer or the focus is on the element. */
  watch(anchor: HTMLElement, source: Source): void
  /** Whether there was one to hide. */
  hide(): boolean
}

export function preview(signal: AbortSignal): Preview {
  const element = make('div', { class: 'preview', id: 'preview', role: 'tooltip' })
  let shown: HTMLElement | undefined
  const hide = () => {
    const before = !element.hidden
    element.hidden = true
    return before
  }
  const show = (anchor: HTMLElement, { section, title, quote }: Source) => {
    shown = anchor
    element.replaceChildren(
      make('blockquote', { dir: 'auto' }, quote),
      make('p', { class: 'title', dir: 'auto' }, make('b', {}, section), ` · ${title}`),
    )
    element.hidden = false
    const panel = element.parentElement!
    const frame = panel.getBoundingClientRect()
    const mark = anchor.getBoundingClientRect()
    const above = mark.top - frame.top - element.offsetHeight - GAP
    element.style.top = `${above > GAP ? above : mark.bottom - frame.top + GAP}px`
    element.style.left = `${Math.max(GAP, Math.min(mark.left - frame.left, panel.clientWidth - element.offsetWidth) - GAP)}px`
  }
  const watch = (anchor: HTMLElement, source: Source) => {
    const enter = ({ pointerType }: Partial<PointerEvent>) =>
      (pointerType ? pointerType === 'mouse' : anchor.matches(':focus-visible')) && show(anchor, source)
    const leave = () => later(CROSSING, () => element.matches(':hover') || anchor !== shown || hide(), signal)
    anchor.setAttribute('aria-describedby', 'preview')
    listen(anchor, 'pointerenter focus', enter, signal)
    listen(anchor, 'pointerleave blur', leave, signal)
  }
  listen(element, 'pointerleave', hide, signal)
  hide()
  return { element, watch, hide }
}

type Child = Node | string | false | undefined

/** An element with attributes and children; strings become text. An attribute of `undefined` or false is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** Words for those who hear the page. */
export const hidden = (text: string): HTMLElement => make('span', { class: 'hidden' }, text)

/** A button that calls `pressed` until `signal` aborts. */
export function button(
  attributes: Record<string, string | boolean | undefined>,
  label: Child,
  pressed: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', pressed, { signal })
  return made
}

/** A drawing from one path in a box of 24 by 24. */
export function icon(path: string): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(namespace, 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(namespace, 'path')
  line.setAttribute('d', path)
  drawing.append(line)
  return drawing
}

/** Runs `then` after `delay` milliseconds unless one of the signals aborts before. */
export function later(delay: number, then: () => void, ...signals: AbortSignal[]): void {
  const timer = setTimeout(then, delay)
  for (const signal of signals) signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

type Child = Node | string | false | undefined

type Attributes = Record<string, string | boolean | undefined>

/**
 * An element with attributes (a string is its class) and children; strings become text. An attribute that is empty, false or
 * undefined is left out. What has a class is a part of the same name, for the page's style sheet.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes | string = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  const given: Attributes = typeof attributes === 'string' ? { class: attributes } : attributes
  for (const [attribute, value] of Object.entries({ ...given, part: given['class'] })) {
    if (value) element.setAttribute(attribute, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** Words for those who hear the page. */
export const hidden = (text: string): HTMLElement => make('span', 'hidden', text)

/** Listens until `signal` aborts; `types` has a space between two. */
export function listen<Type extends keyof HTMLElementEventMap | keyof WindowEventMap>(
  target: EventTarget,
  types: Type | `${Type} ${Type}`,
  heard: (event: (HTMLElementEventMap & WindowEventMap)[Type]) => unknown,
  signal: AbortSignal,
): void {
  for (const type of types.split(' ')) target.addEventListener(type, heard as EventListener, { signal })
}

/** A button that calls `pressed` until `signal` aborts. */
export function button(
  attributes: Attributes | string,
  label: Child,
  pressed: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const made = make('button', attributes, label)
  if (!made.hasAttribute('type')) made.type = 'button'
  listen(made, 'click', pressed, signal)
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

/** Runs `then` after `delay` milliseconds unless the signal aborts before. */
export function later(delay: number, then: () => void, signal: AbortSignal): void {
  const timer = setTimeout(then, delay)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

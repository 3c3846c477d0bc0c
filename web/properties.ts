import { ATTRIBUTES, written } from './attributes.ts'

/** Gives the element a property for each attribute. `address` makes of the attribute `src` what the property says. */
export function reflect(prototype: HTMLElement, address: (src: string | null) => string): void {
  for (const [name, read] of Object.entries({ ...ATTRIBUTES, src: address })) {
    Object.defineProperty(prototype, name, {
      get(this: HTMLElement): unknown {
        return read(this.getAttribute(name))
      },
      set(this: HTMLElement, value: unknown) {
        const attribute = written(value)
        if (attribute === undefined) this.removeAttribute(name)
        else this.setAttribute(name, attribute)
      },
    })
  }
}

/** Properties that a framework has set before the element was defined stand in the way of its own: they are set again. */
export function upgrade(element: HTMLElement): void {
  for (const name of Object.keys(ATTRIBUTES)) {
    const before = Object.getOwnPropertyDescriptor(element, name)
    if (before && Reflect.deleteProperty(element, name)) Reflect.set(element, name, before.value)
  }
}

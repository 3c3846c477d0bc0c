import type { NineblocksEventMap } from './nineblocks-chat.d.ts'

type EventName = keyof NineblocksEventMap extends `nineblocks-${infer Name}` ? Name : never

/** Tells the page; false when the page has prevented what it was told of. */
export function emit<Name extends EventName>(
  element: HTMLElement,
  name: Name,
  detail: NineblocksEventMap[`nineblocks-${Name}`]['detail'],
): boolean {
  const cancelable = name === 'ask' || name === 'source'
  return element.dispatchEvent(new CustomEvent(`nineblocks-${name}`, { detail, cancelable, bubbles: true, composed: true }))
}

import { listen } from './dom.ts'

/** Whether a key is that of `mod+k`: `mod` is Command on a Mac and Control elsewhere; else `meta`, `ctrl`, `alt`, `shift`, in this order. */
export function pressesShortcut(event: KeyboardEvent, shortcut: string, mac: boolean): boolean {
  const { metaKey, ctrlKey, altKey, shiftKey, key } = event
  const pressed = [metaKey && 'meta', ctrlKey && 'ctrl', altKey && 'alt', shiftKey && 'shift', key.toLowerCase()]
  return pressed.filter(Boolean).join('+') === shortcut.toLowerCase().replace('mod', mac ? 'meta' : 'ctrl')
}

/** Calls `pressed` on the shortcut, from wherever on the page, until the signal aborts. `shortcut` may change meanwhile. */
export function onShortcut(shortcut: () => string, pressed: () => void, signal: AbortSignal): void {
  const mac = /Mac|iP/.test(navigator.platform)
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !pressesShortcut(event, shortcut(), mac)) return
    event.preventDefault()
    pressed()
  }
  listen(document, 'keydown', press, signal)
}

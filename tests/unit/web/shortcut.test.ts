import { describe, expect, it } from 'vitest'
import { pressesShortcut } from '../../../web/shortcut.ts'

describe('pressesShortcut', () => {
  const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }
  const key = (name: string, held: object = {}) => ({ key: name, ...none, ...held }) as KeyboardEvent
  it.each<[string, KeyboardEvent, boolean, boolean]>([
    ['mod+k', key('k', { ctrlKey: true }), false, true],
    ['mod+k', key('k', { metaKey: true }), true, true],
    ['mod+k', key('k', { ctrlKey: true }), true, false],
    ['mod+k', key('k', { ctrlKey: true, shiftKey: true }), false, false],
    ['mod+k', key('k'), false, false],
    ['Alt+Shift+K', key('K', { altKey: true, shiftKey: true }), false, true],
    ['/', key('/'), false, true],
    ['/', key('?'), false, false],
    ['', key('k'), false, false],
  ])('%s', (shortcut, event, mac, pressed) => {
    expect(pressesShortcut(event, shortcut, mac)).toBe(pressed)
  })
})

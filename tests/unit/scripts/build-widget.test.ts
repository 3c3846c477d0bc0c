import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildWidget, WIDGET_FILE } from '../../../scripts/build-widget.ts'

describe('web/dist/widget.js', () => {
  const checkedIn = readFileSync(WIDGET_FILE, 'utf8')

  it('is what `node scripts/build-widget.ts` makes of web/', async () => {
    expect(checkedIn === (await buildWidget())).toBe(true)
  })

  it('is at most 12 KB, gzipped', () => {
    expect(gzipSync(checkedIn).length).toBeLessThanOrEqual(12 * 1024)
  })

  it('never makes a page from strings, and keeps nothing', () => {
    for (const word of [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'document.write',
      'eval(',
      'new Function',
      'localStorage',
      'cookie',
    ]) {
      expect(checkedIn).not.toContain(word)
    }
  })
})

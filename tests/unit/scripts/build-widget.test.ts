import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import {
  buildExplaining,
  buildPages,
  buildWidget,
  buildWords,
  EXPLAINING_FILE,
  PAGES_FILE,
  WIDGET_FILE,
  wordsFile,
} from '../../../scripts/build-widget.ts'
import { WIDGET_LANGUAGES } from '../../../src/contract/paths.ts'

describe('web/dist/widget.js', () => {
  const checkedIn = readFileSync(WIDGET_FILE, 'utf8')

  it('is what `node scripts/build-widget.ts` makes of web/', async () => {
    expect(checkedIn === (await buildWidget())).toBe(true)
  })

  it('is at most 12 KB, gzipped', () => {
    expect(gzipSync(checkedIn).length).toBeLessThanOrEqual(12_000)
  })

  it.each(WIDGET_LANGUAGES)('has its words in %s beside it', async (language) => {
    expect(readFileSync(wordsFile(language), 'utf8')).toBe(await buildWords(language))
  })

  it('never makes a page from strings, and keeps nothing beyond the tab', () => {
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

test('web/dist/widget.explain.js is the widget with what shows why, and the widget holds none of that', async () => {
  const checkedIn = readFileSync(EXPLAINING_FILE, 'utf8')
  expect(checkedIn === (await buildExplaining())).toBe(true)
  expect(gzipSync(checkedIn).length).toBeLessThan(14_500)
  for (const word of ['Why this answer?', 'data-why', 'explain']) {
    expect(checkedIn).toContain(word)
    expect(readFileSync(WIDGET_FILE, 'utf8')).not.toContain(word)
  }
  expect(checkedIn).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/)
})

test('web/dist/pages.js is what the same script makes of web/pages.ts, and small', async () => {
  const checkedIn = readFileSync(PAGES_FILE, 'utf8')
  expect(checkedIn).toBe(await buildPages())
  expect(gzipSync(checkedIn).length).toBeLessThan(1_200)
})

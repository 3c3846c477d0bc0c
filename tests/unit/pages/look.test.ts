import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LOOK } from '../../../src/pages/look.ts'
import { styles } from '../../../src/pages/styles.ts'

const WIDGET = readFileSync(new URL('../../../web/styles.ts', import.meta.url), 'utf8')

/** What a custom property is set to. */
const settingOf = (name: string, sheet: string): string | undefined => new RegExp(`\\s--${name}: (.*);`).exec(sheet)?.[1]

test.each(['surface', 'text', 'accent', 'radius'])('pages and widget agree on %s', (name) => {
  const given = settingOf(`nineblocks-${name}`, LOOK)
  expect(given).toBeTruthy()
  expect(WIDGET).toContain(`var(--nineblocks-${name}, ${given})`)
})

test.each(['muted', 'line', 'soft', 'edge'])('pages and widget make %s of the same', (name) => {
  const given = settingOf(name, LOOK)
  expect(given).toMatch(/^color-mix/)
  expect(WIDGET).toContain(given)
})

test('the style sheet is under 10 KB gzipped, and asks for nothing from elsewhere', () => {
  expect(gzipSync(String(styles)).length).toBeLessThan(10_000)
  expect(String(styles)).not.toMatch(/url\(|@import|@font-face/)
})

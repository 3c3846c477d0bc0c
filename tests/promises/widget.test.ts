import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '../../web/attributes.ts'
import { STYLES } from '../../web/styles.ts'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const README = read('README.md')
const TYPES = read('web/nineblocks-chat.d.ts')

interface Named {
  name: string
  description: string
}

/** The manifest's one element. */
const ELEMENT = (
  JSON.parse(read('custom-elements.json')) as {
    modules: [
      {
        declarations: [Record<'attributes' | 'events' | 'cssProperties' | 'cssParts' | 'members', (Named & { kind?: string })[]>]
      },
    ]
  }
).modules[0].declarations[0]

/** The names in the first cells of a table, codes all of them. */
function names(header: string): string[] {
  const lines = README.slice(README.indexOf(`\n| ${header} |`) + 1).split('\n')
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  )
  return rows.map((row) => /^\| `([^`(]+)/.exec(row)?.[1] ?? row)
}

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name as string)),
]
const sorted = (list: readonly string[]): string[] => [...list].sort()
const named = (list: readonly Named[]): string[] => sorted(list.map(({ name }) => name))

describe('the README and the manifest name of the widget', () => {
  it('every attribute', () => {
    const attributes = sorted([...Object.keys(ATTRIBUTES), 'lang'])
    expect(sorted(names('Attribute'))).toEqual(attributes)
    expect(named(ELEMENT.attributes)).toEqual(attributes)
    for (const name of attributes) if (name !== 'lang') expect(TYPES).toContain(`  set ${name}(`)
  })

  it('every method', () => {
    const methods = sorted(found(TYPES, /^ {2}(\w+)\([^)]*\): (?:void|boolean)$/gm))
    expect(sorted(names('Method'))).toEqual(methods)
    expect(named(ELEMENT.members.filter(({ kind }) => kind === 'method'))).toEqual(methods)
  })

  it('every event', () => {
    const events = sorted(found(TYPES, /'(nineblocks-\w+)': CustomEvent/g))
    expect(sorted(names('Event'))).toEqual(events)
    expect(named(ELEMENT.events)).toEqual(events)
  })

  it('every custom property', () => {
    const properties = sorted([...found(STYLES, /var\((--nineblocks-[\w-]+)/g)])
    expect(sorted(names('Custom property'))).toEqual(properties)
    expect(named(ELEMENT.cssProperties)).toEqual(properties)
  })

  it('parts that there are', () => {
    const parts = sorted(names('Part'))
    expect(named(ELEMENT.cssParts)).toEqual(parts)
    const code = read('web/dist/widget.js')
    for (const part of parts) expect([part, new RegExp(`["' ]${part}["' ]`).test(code)]).toEqual([part, true])
  })
})

it('the README’s pictures are small', () => {
  const pictures = found(README, /\((docs\/pictures\/\w+\.png)\)/g)
  expect(pictures.length).toBeGreaterThan(2)
  for (const picture of pictures) expect(statSync(new URL(`../../${picture}`, import.meta.url)).size).toBeLessThan(60_000)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEAST_CONFIDENCE } from '../../src/answer/compare.ts'
import { DISCOVERY, PAIRS } from '../../src/answer/weights.ts'
import type { CompanyReading, DecisionMaker, Explanation, Way } from '../../src/contract/explanation.ts'
import { explained, known } from '../unit/answer/explained.ts'

const PAGE = readFileSync(new URL('../../docs/EXPLAIN.md', import.meta.url), 'utf8')

/** The codes in the first cells of the tables with this header. */
function named(header: string): string[] {
  return PAGE.split(`| ${header} |`)
    .slice(1)
    .flatMap((table) => {
      const lines = table.split('\n')
      const rows = lines.slice(
        2,
        lines.findIndex((line, i) => i > 1 && !line.startsWith('|')),
      )
      return rows.flatMap((row) =>
        [
          ...row
            .slice(2)
            .split(' | ')[0]!
            .matchAll(/`([^`]+)`/g),
        ].map(([, name]) => name as string),
      )
    })
}

/** The fields of a value with those in them: `question.terms[].word`. What has names of its own, as parts have, is one field. */
function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'object' ? fieldsOf(one, `${at}[]`) : []))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => {
    const field = at ? `${at}.${name}` : name
    return name === 'parts' || field === 'others' ? [field] : [field, ...fieldsOf(one, field)]
  })
}

const WAYS: Record<Way, true> = {
  'small-talk': true,
  'off-topic': true,
  repeat: true,
  company: true,
  search: true,
  document: true,
  parts: true,
  comparison: true,
}
const HOWS: Record<CompanyReading['how'], true> = {
  given: true,
  only: true,
  named: true,
  conversation: true,
  search: true,
  other: true,
  unclear: true,
  unknown: true,
  missing: true,
}
const DECISIONS: Record<DecisionMaker, true> = {
  threshold: true,
  beside: true,
  pair: true,
  block: true,
  overview: true,
  turn: true,
  empty: true,
  none: true,
}

describe('docs/EXPLAIN.md', () => {
  const question = 'what sum have the money men shovelled into it?'
  const whole = explained([question], known.wso2).explanation
  const asking = explained(['Do you send the toys abroad?'], known.asking).explanation

  it('tells every field, and no other', () => {
    expect(named('Field').sort()).toEqual([...new Set([whole, asking].flatMap((one) => fieldsOf(one)))].sort())
  })

  it.each([
    ['Way', WAYS],
    ['How', HOWS],
    ['Decision', DECISIONS],
  ])('tells every %s', (header, names) => {
    expect(named(header).sort()).toEqual(Object.keys(names).sort())
  })

  it('has an example whose fields there are, and whose passage is cited', () => {
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '') as Explanation
    const fields = new Set(fieldsOf(whole))
    for (const field of fieldsOf(example)) expect([field, fields.has(field)]).toEqual([field, true])
    const { start, end, text, url, quoted } = whole.candidates[0]!
    expect(example.candidates[0]).toMatchObject({ start, end, text, url, quoted })
    expect(PAGE).toContain(`"question": "${question}", "explain": true`)
  })

  it('links to files that exist, of which ENGINE.md has the headings', () => {
    const links = [...PAGE.matchAll(/\]\((?!https?:|[/#])([^()\s#]+)(?:#([^()\s]+))?\)/g)]
    expect(links.length).toBeGreaterThan(3)
    for (const [, file = '', heading] of links) {
      const text = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
      if (heading) expect(text.toLowerCase()).toContain(`\n## ${heading.replaceAll('-', ' ')}\n`)
    }
  })

  it('names the thresholds as they are', () => {
    const { leastCoverage, leastCoverageUnsure, leastCoverageAhead } = DISCOVERY
    expect(PAGE).toContain(`and ${-LEAST_CONFIDENCE} less for a document beside`)
    expect(PAGE.replace(/\s+/g, ' ')).toContain(`from what is needed on: ${leastCoverage}; ${leastCoverageUnsure} when`)
    expect(PAGE).toContain(`words; ${leastCoverageAhead} when`)
    expect(PAGE).toContain(`It passes from ${PAIRS.sure} on.`)
  })
})

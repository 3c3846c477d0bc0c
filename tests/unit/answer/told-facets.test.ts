import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packTold, toldByPatterns, toldByTable } from '../../../src/answer/told-facets.ts'
import { FACETS } from '../../../src/canvas/facets.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { passagesOf } from '../../../src/search/passages.ts'
import { bakery, company } from '../bakery.ts'

const WSO2 = readFileSync(new URL('../../../knowledge/wso2.md', import.meta.url), 'utf8')
const documents = [
  bakery(),
  parseDocument('empty', '# Nothing\n'),
  parseDocument('wso2', WSO2),
  company('harvest-box', 'Harvest Box', 'Eighty farms supply vegetables.'),
]
const packed = packTold(documents)

describe('what passages tell, found beforehand', () => {
  it('is what their patterns find, facet by facet and passage by passage, also after a way through JSON', () => {
    const told = toldByTable(documents, JSON.parse(JSON.stringify(packed)))
    let count = 0
    for (const passage of documents.flatMap(passagesOf))
      for (const facet of FACETS) {
        const expected = toldByPatterns(facet, passage)
        if (expected) count++
        if (told(facet, passage) !== expected) expect.fail(`${facet.name}: "${passage.text}" is ${expected}`)
      }
    expect(count).toBeGreaterThan(200)
  })

  it('is not taken for other facets or documents', () => {
    const wrong = 'The table of told facets is of other facets or documents.'
    expect(() => toldByTable(documents, { ...packed, facets: 3 })).toThrow(wrong)
    expect(() => toldByTable(documents.slice(1), packed)).toThrow(wrong)
  })
})

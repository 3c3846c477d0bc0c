import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../scripts/facets/fingerprint.ts'
import model from '../../../src/answer/facet-model.json' with { type: 'json' }
import { readFacetModel, shares } from '../../../src/answer/facet-model.ts'
import { wordingOf } from '../../../src/answer/facet-traits.ts'
import { blocksOfFacets, facetReader } from '../../../src/answer/facets.ts'
import { FACETS } from '../../../src/canvas/facets.ts'
import packedLexicon from '../../../src/language/lexicon.json' with { type: 'json' }
import { readLexicon } from '../../../src/language/lexicon.ts'
import { THESAURUS } from '../../../src/language/thesaurus.ts'
import type { PreparedPassage } from '../../../src/search/prepared-document.ts'
import { relatedWords } from '../../../src/search/related-words.ts'
import { termsOf } from '../../../src/search/terms.ts'

const lexicon = readLexicon(packedLexicon)
const related = relatedWords(THESAURUS)
const reader = facetReader(FACETS, model, lexicon, related)
const passage = (text: string, block?: string): PreparedPassage =>
  ({ kind: 'sentence', text, block }) as unknown as PreparedPassage

describe('the facet reader', () => {
  it('is of the facets, the thesaurus and the lexicon as they are: else run scripts/distil-facets.ts', () => {
    expect(model.fingerprint).toBe(fingerprint(FACETS, THESAURUS, packedLexicon))
  })

  it.each([
    ['What is their biggest expense?', 'biggest cost'],
    ['How many customers do they have?', 'number of customers'],
    ['what else costs them money', 'other cost drivers'],
    ['Which sales channel matters most?', 'main sales channel'],
    ['Who are the target customers?', 'target customers'],
  ])('reads %s as %s', (question, facet) => {
    const names = reader.read(termsOf(question)).guesses.map((guess) => guess.facet.name)
    expect(names.slice(0, 3)).toContain(facet)
  })

  it('gives shares that sum to 1, the likeliest first', () => {
    const all = shares(
      readFacetModel(model, blocksOfFacets(FACETS, model.blocks)).facets(wordingOf(termsOf('who pays for it'), lexicon, related)),
    )
    expect(all.length).toBe(FACETS.length)
    expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    const guesses = reader.read(termsOf('who pays for it')).guesses.map(({ share }) => share)
    expect(guesses).toEqual([...guesses].sort((a, b) => b - a))
    expect(guesses[0]).toBeCloseTo(Math.max(...all), 12)
  })

  it('does not look at the name of the company', () => {
    const words = termsOf('What is the biggest cost of Salesforce?')
    const marked = words.map((term) => ({ ...term, weight: term.stop || term.word === 'salesforce' ? 0 : 1 }))
    const plain = termsOf('What is the biggest cost of?').map((term) => ({ ...term, weight: term.stop ? 0 : 1 }))
    expect(reader.read(marked).guesses).toEqual(reader.read(plain).guesses)
  })

  it('counts a passage half outside the blocks of the facet, and in full where no block is known', () => {
    const reading = reader.read(termsOf('what is the biggest cost'))
    const text = 'The biggest cost is transformation.'
    const home = reading.told(passage(text, 'cost-structure')).sum
    expect(home).toBeGreaterThan(0)
    expect(reading.told(passage(text)).sum).toBeGreaterThanOrEqual(home)
    expect(reading.told(passage(text, 'channels')).sum).toBeLessThan(home)
    expect(reading.told(passage('It was a fine day.')).sum).toBe(0)
  })

  it('stands a question without a known word', () => {
    expect(reader.read([]).guesses.length).toBe(8)
    expect(reader.read(termsOf('zzxqy wvutq')).guesses.every(({ share }) => share > 0 && share < 0.5)).toBe(true)
  })
})

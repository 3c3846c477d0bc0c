import { describe, expect, test } from 'vitest'
import packed from '../../../src/language/lexicon.json' with { type: 'json' }
import { readLexicon } from '../../../src/language/lexicon.ts'
import { companyNames } from '../../../src/search/company-names.ts'
import { company } from '../bakery.ts'

const names = companyNames(
  [
    ['brotkorb', 'Brotkorb GmbH'],
    ['harvest-box', 'Harvest Box Inc.'],
    ['mirror', 'Mirror'],
    ['lumen-air', 'Lumen Air'],
    ['lumen-labs', 'Lumen Labs'],
    ['quillon-bank', 'Quillon Bank'],
    ['quillon-motors', 'Quillon Motors'],
    ['otto-sons', 'Otto & Sons'],
    ['kestrel', 'Kestrel Freight Logistics'],
    ['kibbys', 'Kibby’s'],
    ['zebs', "Zeb's Pantries, Inc."],
    ['nudelwerk', 'The Nudelwerk Company'],
    ['trivo', 'Trivo.com'],
    ['bjornson', 'Bjørnsön & Søn'],
    ['xq7', 'Xq7 Robotics'],
  ].map(([id = '', name = '']) => company(id, name)),
  readLexicon(packed),
)
const found = (text: string): string[] =>
  names.find(text).map(({ document, start, end }) => `${document}: ${text.slice(start, end)}`)

describe('companies named in a text', () => {
  test.each([
    ['Who pays Brotkorb?', 'brotkorb: Brotkorb'],
    ["What are Brotkorb's costs?", "brotkorb: Brotkorb's"],
    ['brotkorb’s costs', 'brotkorb: brotkorb’s'],
    ['BROTKORB COSTS', 'brotkorb: BROTKORB'],
    ['Does Brotkorb GmbH bake?', 'brotkorb: Brotkorb GmbH'],
    ['harvest box partners', 'harvest-box: harvest box'],
    ['the HarvestBox partners', 'harvest-box: HarvestBox'],
    ["Harvest Box's partners", "harvest-box: Harvest Box's"],
    ['open harvest-box', 'harvest-box: harvest-box'],
    ['Otto & Sons', 'otto-sons: Otto & Sons'],
    ['what do otto and sons sell', 'otto-sons: otto and sons'],
    ['KFL costs', 'kestrel: KFL'],
    ['What does Kestrel carry?', 'kestrel: Kestrel'],
    ["What are Kibby's costs?", "kibbys: Kibby's"],
    ['Kibby’s costs', 'kibbys: Kibby’s'],
    ['kibbys costs', 'kibbys: kibbys'],
    ["who buys at Zeb's?", "zebs: Zeb's"],
    ['is nudelwerk an old firm', 'nudelwerk: nudelwerk'],
    ['The Nudelwerk Company', 'nudelwerk: The Nudelwerk Company'],
    ['trivo.com', 'trivo: trivo.com'],
    ["Trivo's users", "trivo: Trivo's"],
    ['is brotkorb.com theirs', 'brotkorb: brotkorb.com'],
    ['Bjornson costs', 'bjornson: Bjornson'],
    ['costs of Bjørnsön & Søn', 'bjornson: Bjørnsön & Søn'],
    ['xq7 prices', 'xq7: xq7'],
  ])('%j names %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each(['Brotkrob', 'Brotkrb', 'Brootkorb', 'brotkorp', 'Nudlewerk'])('%s is mistyped by one letter', (name) => {
    expect(found(`What are the costs of ${name}?`)).toHaveLength(1)
  })

  test.each(['Brtkrb', 'Krotkorb', 'Ktrivo', 'Trivvo'])(
    '%s is no name: two letters, the first letter, or a short name',
    (name) => {
      expect(found(`what about ${name.toLowerCase()}`)).toEqual([])
    },
  )

  test('an everyday word names a company only in capitals', () => {
    expect(found('Who looks in the mirror?')).toEqual([])
    expect(found('how does mirror earn')).toEqual([])
    expect(found('How does Mirror earn?')).toEqual(['mirror: Mirror'])
  })

  test('several come in the order of the text, each once', () => {
    expect(found('Compare Harvest Box with Brotkorb, and Brotkorb with Kestrel')).toEqual([
      'harvest-box: Harvest Box',
      'brotkorb: Brotkorb',
      'kestrel: Kestrel',
    ])
  })

  test('the longest name counts', () => {
    expect(found('Lumen Air or Lumen Labs')).toEqual(['lumen-air: Lumen Air', 'lumen-labs: Lumen Labs'])
  })

  test('none is found in a text without one', () => {
    for (const text of ['', '???', 'Who are the customers?', 'constructor __proto__ toString', 'the company and the group']) {
      expect(found(text)).toEqual([])
      expect(names.unclear(text)).toEqual([])
    }
  })
})

describe('an opening word that two companies share', () => {
  test.each(['What does Quillon do?', 'costs of quillon', "Quillon's costs"])('%j names neither, and is unclear', (text) => {
    expect(found(text)).toEqual([])
    expect(names.unclear(text)).toEqual(['quillon-bank', 'quillon-motors'])
  })

  test('a legal form after it does not make it clear', () => {
    const twins = companyNames(
      [company('frell-holdings', 'Frell Holdings'), company('frell-motors', 'Frell Motors')],
      readLexicon(packed),
    )
    expect(twins.find('Frell')).toEqual([])
    expect(twins.unclear('Frell')).toEqual(['frell-holdings', 'frell-motors'])
    expect(twins.find('Frell Motors').map(({ document }) => document)).toEqual(['frell-motors'])
  })
})

test('time is linear in the text', () => {
  for (const piece of ['a', 'Brotkorb ', 'brotkrob ', "a'", 'A.', '& ']) {
    const start = performance.now()
    names.find(piece.repeat(Math.floor(100_000 / piece.length)))
    names.unclear(piece.repeat(Math.floor(100_000 / piece.length)))
    expect(performance.now() - start, piece).toBeLessThan(2_000)
  }
})

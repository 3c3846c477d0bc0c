/**
 * Distils src/answer/facet-model.json: which facet a question asks for, and of which block, from the wordings of src/canvas/facets.
 *
 *   node scripts/distil-facets.ts [--out FILE]
 *   node scripts/distil-facets.ts --measure .cache/lexicon-base.json
 *
 * Deterministic, half a minute. To be run again after src/language/lexicon.json, the thesaurus or the facets change.
 *
 * With --measure it writes nothing: it learns without every fifth wording and tells how well those are read, and at which temperature
 * they are likeliest. The vectors must be those of scripts/distil-lexicon.ts. Those of scripts/learn-meaning.ts have seen all wordings,
 * the held-out ones too, and look better than they are: top-3 0.54 for 0.48.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { PackedFacetModel } from '../src/answer/facet-model.ts'
import { readFacetModel, shares } from '../src/answer/facet-model.ts'
import { blocksOfFacets } from '../src/answer/facets.ts'
import { FACETS } from '../src/canvas/facets.ts'
import packedLexicon from '../src/language/lexicon.json' with { type: 'json' }
import type { PackedLexicon } from '../src/language/lexicon.ts'
import { readLexicon } from '../src/language/lexicon.ts'
import { THESAURUS } from '../src/language/thesaurus.ts'
import { relatedWords } from '../src/search/related-words.ts'
import { termsOf } from '../src/search/terms.ts'
import { learnBlocks } from './facets/block-weights.ts'
import type { Example } from './facets/examples.ts'
import { examplesOf, linesOf, scaleAll } from './facets/examples.ts'
import { learnFacets } from './facets/facet-weights.ts'
import { fingerprint } from './facets/fingerprint.ts'
import { pack } from './facets/pack.ts'

/**
 * Of the block model in the facets' scores. On 410 real questions 0.3 against 0 lifts the right block from 0.47 to 0.51; 0.7 gives 0.49.
 * Range 0 to 1.
 */
const BLOCK_PULL = 0.4
/** Rarer traits are left out: neighbours that stand together in one wording alone say little. */
const LEAST = { pair: 5, other: 2, block: 6 }

/** Makes held-out wordings likeliest, with vectors that have not seen them. Range 0.5 to 1.5; lower is surer. */
const TEMPERATURE = 1.2

const { values } = parseArgs({
  options: { measure: { type: 'string' }, out: { type: 'string', default: 'src/answer/facet-model.json' } },
})
const packed: PackedLexicon = values.measure ? JSON.parse(readFileSync(values.measure, 'utf8')) : packedLexicon
const lexicon = readLexicon(packed)
const related = relatedWords(THESAURUS)
const blocks = [...new Set(FACETS.flatMap((facet) => facet.blocks))]
const blockParts = blocksOfFacets(FACETS, blocks)
const examples = examplesOf(FACETS, lexicon, related)
const isHeldOut = ({ place }: Example): boolean => place >= 0 && place % 5 === 0

if (values.measure) measure()
else {
  const json = `${JSON.stringify(learn(examples, TEMPERATURE), null, 2)}\n`
  writeFileSync(values.out, json)
  console.log(`${FACETS.length} facets, ${examples.length} examples, ${json.length} bytes, gzipped ${gzipSync(json).length}`)
}

function learn(from: readonly Example[], temperature: number): PackedFacetModel {
  const wordings = from.filter(({ place }) => place >= 0)
  const common = new Set<string>()
  const rarities = scaleAll(from, wordings, (trait, count) => {
    if (count >= LEAST.block && !trait.startsWith('+')) common.add(trait)
    return count >= (trait.startsWith('+') ? LEAST.pair : LEAST.other)
  })
  const facetWeights = learnFacets(from, FACETS.length, lexicon.dimensions)
  const blockWeights = learnBlocks(from, common, blockParts, blocks.length, lexicon.dimensions)
  return {
    fingerprint: fingerprint(FACETS, THESAURUS, packed),
    askingWords: askingWords(),
    blocks,
    temperature,
    blockPull: BLOCK_PULL,
    ...pack(facetWeights, blockWeights, rarities, blocks.length),
  }
}

/** Prints how often the facet of a held-out wording is among the first, and its loss by temperature. */
function measure(): void {
  const heldOut = examples.filter(isHeldOut)
  const trial = learn(
    examples.filter((example) => !isHeldOut(example)),
    1,
  )
  const { facets: scoresOf } = readFacetModel(trial, blockParts)
  const scores = heldOut.map(({ raw, mean }) => scoresOf({ traits: raw, mean }))
  const ranks = heldOut.map(({ facet }, n) => scores[n]!.filter((score) => score > scores[n]![facet]!).length)
  for (const top of [1, 3, 5, 10])
    console.log(`top ${top}: ${(ranks.filter((rank) => rank < top).length / ranks.length).toFixed(3)}`)
  for (const t of [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4]) {
    const loss = heldOut.reduce((sum, { facet }, n) => sum - Math.log(shares(scores[n]!.map((x) => x / t))[facet]! + 1e-12), 0)
    console.log(`temperature ${t}: loss ${(loss / heldOut.length).toFixed(4)}`)
  }
}

/** The words that stand three times or more, those first that are in most: by powers of two, then by letter, which packs well. */
function askingWords(): string {
  const counts = new Map<string, number>()
  for (const facet of FACETS)
    for (const line of linesOf(facet)) for (const { word } of termsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = [...counts]
    .filter(([, count]) => count > 2)
    .map(([word, count]) => ({ word, power: Math.floor(Math.log2(count)) }))
  return often
    .sort((a, b) => b.power - a.power || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
    .join(' ')
}

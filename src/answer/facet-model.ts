import type { Wording } from './facet-traits.ts'
import { scaled } from './facet-traits.ts'
import { unpackNumbers, unpackSigned } from './packed-numbers.ts'

/** What scripts/distil-facets.ts writes: linear models of which facet, and which block, a wording asks for. Numbers are packed as packed-numbers.ts tells. */
export interface PackedFacetModel {
  /** Of the wordings, the thesaurus and the lexicon that it was learned from: scripts/facets/fingerprint.ts. */
  fingerprint: string
  /** Words that people ask with, the commoner first. */
  askingWords: string
  /** Blocks that the block model tells apart. */
  blocks: string[]
  /** Divides scores before they become shares. */
  temperature: number
  /** How much the logarithm of its block's share adds to a facet's score. */
  blockPull: number
  /** One a line; then, one after the other, how rare each is in eighths, and how many facets it speaks of. */
  traits: string
  rarities: string
  counts: string
  /** By trait, then by facet: the gap to the facet before, and the weight in steps of `step`. */
  gaps: string
  weights: string
  /** By facet: the weights of the mean vector in steps of `meanStep`, and a constant in steps of `step`. */
  means: string
  constants: string
  /** By trait: the weights of the blocks, in steps of `blockStep`; then the same for the mean vector, and the constants. */
  blockTraits: string
  blockMeans: string
  step: number
  meanStep: number
  blockStep: number
}

export interface FacetModel {
  /** Scores of the facets, in their order, on the scale on which `Math.exp` makes them shares. */
  facets(wording: Wording): Float64Array
  /** By block, in order: its share, 0 to 1. */
  blocks(wording: Wording): Float64Array
}

interface Trait {
  rarity: number
  facets: Int32Array
  weights: Int16Array
  /** Where its weights of blocks begin. */
  at: number
}

/** Unpacks the model. `blocksOf`: by facet, which of its blocks count how much, as places in `packed.blocks`; sums to 1 or is empty. */
export function readFacetModel(packed: PackedFacetModel, blocksOf: readonly (readonly [number, number][])[]): FacetModel {
  const traits = readTraits(packed)
  const [means, constants] = [unpackSigned(packed.means), unpackSigned(packed.constants)]
  const [blockTraits, blockMeans] = [unpackSigned(packed.blockTraits), unpackSigned(packed.blockMeans)]
  const size = packed.blocks.length
  const own = (wording: Wording): Map<string, number> => scaled(wording.traits, (trait) => traits.get(trait)?.rarity)
  const blocks = (known: ReadonlyMap<string, number>, mean: Float64Array): Float64Array => {
    const scores = new Float64Array(size)
    for (let b = 0; b < size; b++) {
      let sum = blockMeans[mean.length * size + b] as number
      for (let i = 0; i < mean.length; i++) sum += (mean[i] as number) * (blockMeans[i * size + b] as number)
      for (const [trait, value] of known) sum += value * (blockTraits[(traits.get(trait) as Trait).at + b] as number)
      scores[b] = sum * packed.blockStep
    }
    return shares(scores)
  }
  return {
    blocks: (wording) => blocks(own(wording), wording.mean),
    facets: (wording) => {
      const known = own(wording)
      const { mean } = wording
      const scores = Float64Array.from(constants)
      for (let k = 0; k < scores.length; k++) {
        let sum = 0
        for (let i = 0, at = k * mean.length; i < mean.length; i++) sum += (mean[i] as number) * (means[at + i] as number)
        scores[k] = (scores[k] as number) + (sum * packed.meanStep) / packed.step
      }
      for (const [trait, value] of known) {
        const { facets, weights } = traits.get(trait) as Trait
        for (let n = 0; n < facets.length; n++)
          scores[facets[n] as number] = (scores[facets[n] as number] as number) + value * (weights[n] as number)
      }
      const share = blocks(known, mean)
      return scores.map(
        (score, k) => (score * packed.step + packed.blockPull * pull(blocksOf[k] ?? [], share)) / packed.temperature,
      )
    },
  }
}

/** The logarithm of the share of a facet's blocks; of an even share when it has none. */
function pull(blocks: readonly [number, number][], share: Float64Array): number {
  const mine = blocks.length === 0 ? 1 / share.length : blocks.reduce((sum, [b, part]) => sum + part * (share[b] as number), 0)
  return Math.log(mine + 0.001)
}

function readTraits(packed: PackedFacetModel): ReadonlyMap<string, Trait> {
  const [rarities, counts, gaps, weights] = [
    unpackNumbers(packed.rarities),
    unpackNumbers(packed.counts),
    unpackNumbers(packed.gaps),
    unpackSigned(packed.weights),
  ]
  const size = packed.blocks.length
  let [gap, weight] = [0, 0]
  return new Map(
    packed.traits.split('\n').map((trait, i): [string, Trait] => {
      const count = counts[i] as number
      const facets = new Int32Array(count)
      for (let n = 0, facet = 0; n < count; n++) {
        facet += gaps[gap++] as number
        facets[n] = facet
      }
      weight += count
      return [
        trait,
        { rarity: (rarities[i] as number) / 8, facets, weights: weights.slice(weight - count, weight), at: i * size },
      ]
    }),
  )
}

/** Scores made shares that sum to 1. */
export function shares(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const raw = scores.map((score) => Math.exp(score - most))
  const total = raw.reduce((a, b) => a + b, 0)
  return raw.map((x) => x / total)
}

import type { PackedFacetModel } from '../../src/answer/facet-model.ts'
import { packNumbers, packSigned } from '../../src/answer/packed-numbers.ts'
import type { BlockWeights } from './block-weights.ts'
import type { FacetWeights } from './facet-weights.ts'

type Learned = Pick<
  PackedFacetModel,
  | 'traits'
  | 'rarities'
  | 'counts'
  | 'gaps'
  | 'weights'
  | 'means'
  | 'constants'
  | 'blockTraits'
  | 'blockMeans'
  | 'step'
  | 'meanStep'
  | 'blockStep'
>

/** Steps that weights are rounded to, for the size of the file. */
const [STEP, MEAN_STEP, BLOCK_STEP] = [0.4, 0.7, 0.6]

/** Packs weights as `PackedFacetModel` tells; a trait whose weights all round to 0 still counts for the length of a wording. */
export function pack(facets: FacetWeights, blocks: BlockWeights, rarities: ReadonlyMap<string, number>, size: number): Learned {
  const traits = [...rarities.keys()].sort()
  const [counts, gaps, weights, blockTraits]: number[][] = [[], [], [], []]
  for (const trait of traits) {
    const row = facets.traits.get(trait)
    let [count, before] = [0, 0]
    row?.facets.forEach((facet, n) => {
      const weight = inSteps(row.weights[n]!, STEP)
      if (weight === 0) return
      count++
      weights!.push(weight)
      gaps!.push(facet - before)
      before = facet
    })
    counts!.push(count)
    const own = blocks.traits.get(trait)
    for (let b = 0; b < size; b++) blockTraits!.push(inSteps(own?.[b] ?? 0, BLOCK_STEP))
  }
  return {
    traits: traits.join('\n'),
    rarities: packNumbers(traits.map((trait) => Math.round(rarities.get(trait)! * 8))),
    counts: packNumbers(counts!),
    gaps: packNumbers(gaps!),
    weights: packSigned(weights!),
    means: packSigned([...facets.means].map((x) => inSteps(x, MEAN_STEP))),
    constants: packSigned([...facets.constants].map((x) => inSteps(x, STEP))),
    blockTraits: packSigned(blockTraits!),
    blockMeans: packSigned([...blocks.means].map((x) => inSteps(x, BLOCK_STEP))),
    step: STEP,
    meanStep: MEAN_STEP,
    blockStep: BLOCK_STEP,
  }
}

const inSteps = (x: number, step: number): number => Math.max(-127, Math.min(127, Math.round(x / step)))

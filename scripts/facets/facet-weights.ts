import type { Example } from './examples.ts'
import { randomNumbers, shuffle } from './random.ts'

/** A linear model: by trait the facets that it speaks of, ascending, with their weights; by facet the weights of the mean vector, and a constant. */
export interface FacetWeights {
  traits: Map<string, { facets: Int32Array; weights: Float64Array }>
  means: Float64Array
  constants: Float64Array
}

/** The length of a facet's weights before they are improved, and the part of the traits in it. 12 loses 0.02 of top-3 on held-out wordings; 30 is no better. */
const [GAIN, BY_TRAITS] = [30, 0.7]
/** How many traits speak for one facet, for the size of the file: 70, with finer steps, make it 177 kB gzipped and gain 0.02 of top-3. */
const MOST_TRAITS = 120
const [ROUNDS, RATE] = [3, 0.1]

/**
 * Learns which facet a wording asks for. It begins with the facets' centroids (Rocchio's classifier: a trait weighs the root of its sum over the
 * wordings), which generalise better than weights from zero (top-3 0.45 against 0.40), and improves them by AdaGrad on
 * softmax, on the traits that the centroids have and no others.
 */
export function learnFacets(examples: readonly Example[], count: number, dimensions: number): FacetWeights {
  const model = centroids(examples, count, dimensions)
  const { traits, means, constants } = model
  const slopes = new Map([...traits].map(([trait, { facets }]) => [trait, new Float64Array(facets.length).fill(1e-3)]))
  const meanSlopes = new Float64Array(means.length).fill(1e-2)
  const random = randomNumbers()
  const order = examples.flatMap((example, i) => (example.place >= 0 || example.weight > 0 ? [i] : []))
  const errors = new Float64Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const i of order) {
      const { traits: own, mean, facet, weight } = examples[i]!
      setShares(errors, model, own, mean)
      errors[facet]! -= 1
      for (let k = 0; k < count; k++) {
        const error = errors[k]! * weight
        if (Math.abs(error) < 2e-3) continue
        constants[k]! -= RATE * 0.1 * error
        for (let d = 0, at = k * dimensions; d < dimensions; d++, at++) {
          const slope = error * mean[d]!
          meanSlopes[at]! += slope * slope
          means[at]! -= (RATE * slope) / Math.sqrt(meanSlopes[at]!)
        }
      }
      for (const [trait, value] of own) {
        const { facets, weights } = traits.get(trait) ?? NONE
        const squares = slopes.get(trait)!
        for (let n = 0; n < facets.length; n++) {
          const slope = errors[facets[n]!]! * weight * value
          if (Math.abs(slope) < 1e-4) continue
          squares[n]! += slope * slope
          weights[n]! -= (RATE * slope) / Math.sqrt(squares[n]!)
        }
      }
    }
  }
  return model
}

const NONE = { facets: new Int32Array(0), weights: new Float64Array(0) }

function setShares(
  shares: Float64Array,
  { traits, means, constants }: FacetWeights,
  own: Example['traits'],
  mean: Float64Array,
): void {
  for (let k = 0; k < shares.length; k++) {
    let sum = constants[k]!
    for (let d = 0, at = k * mean.length; d < mean.length; d++) sum += mean[d]! * means[at + d]!
    shares[k] = sum
  }
  for (const [trait, value] of own) {
    const { facets, weights } = traits.get(trait) ?? NONE
    for (let n = 0; n < facets.length; n++) shares[facets[n]!]! += value * weights[n]!
  }
  let [most, total] = [Number.NEGATIVE_INFINITY, 0]
  for (const score of shares) most = Math.max(most, score)
  for (let k = 0; k < shares.length; k++) total += shares[k] = Math.exp(shares[k]! - most)
  for (let k = 0; k < shares.length; k++) shares[k]! /= total
}

function centroids(examples: readonly Example[], count: number, dimensions: number): FacetWeights {
  const sums = Array.from({ length: count }, () => new Map<string, number>())
  const means = new Float64Array(count * dimensions)
  for (const { facet, traits, mean, weight } of examples) {
    for (const [trait, value] of traits) sums[facet]!.set(trait, (sums[facet]!.get(trait) ?? 0) + value * weight)
    mean.forEach((x, d) => {
      means[facet * dimensions + d]! += x * weight
    })
  }
  const holders = new Map<string, [number, number][]>()
  sums.forEach((traits, facet) => {
    const best = [...traits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_TRAITS)
    const length = Math.sqrt([...traits.values()].reduce((sum, x) => sum + x, 0)) || 1
    for (const [trait, sum] of best) {
      const list = holders.get(trait) ?? []
      list.push([facet, (GAIN * BY_TRAITS * Math.sqrt(sum)) / length])
      holders.set(trait, list)
    }
    const own = means.subarray(facet * dimensions, (facet + 1) * dimensions)
    const meanLength = Math.hypot(...own) || 1
    own.forEach((x, d) => {
      own[d] = (GAIN * (1 - BY_TRAITS) * x) / meanLength
    })
  })
  const traits = new Map(
    [...holders].map(([trait, list]) => [
      trait,
      { facets: Int32Array.from(list, ([facet]) => facet), weights: Float64Array.from(list, ([, weight]) => weight) },
    ]),
  )
  return { traits, means, constants: new Float64Array(count) }
}

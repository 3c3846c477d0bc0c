import { shares } from '../../src/answer/facet-model.ts'
import type { Example } from './examples.ts'
import { randomNumbers, shuffle } from './random.ts'

/** A linear model: by trait the weights of the blocks; those of the mean vector, one number of it after the other, then the constants. */
export interface BlockWeights {
  traits: Map<string, Float64Array>
  means: Float64Array
}

const [ROUNDS, RATE, DROPPED, SCALE, PENALTY] = [5, 0.1, 0.2, 2, 1e-4]

/** Learns which block a wording asks of, by AdaGrad on softmax, a fifth of the traits dropped at random. `targets`: by facet, the parts of its blocks. */
export function learnBlocks(
  examples: readonly Example[],
  known: ReadonlySet<string>,
  targets: readonly (readonly [number, number][])[],
  size: number,
  dimensions: number,
): BlockWeights {
  const traits = new Map([...known].map((trait) => [trait, new Float64Array(size)]))
  const means = Array.from({ length: dimensions + 1 }, () => new Float64Array(size))
  const slopes = new Map<Float64Array, Float64Array>(
    [...traits.values(), ...means].map((row) => [row, new Float64Array(size).fill(1e-2)]),
  )
  const random = randomNumbers()
  const useful = examples.filter(({ facet }) => targets[facet]!.length > 0)
  const order = useful.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const i of order) {
      const example = useful[i]!
      const rows: [Float64Array, number][] = example.traits.flatMap(([trait, value]): [Float64Array, number][] => {
        const row = traits.get(trait)
        return row && random() > DROPPED ? [[row, value * SCALE]] : []
      })
      means.forEach((row, d) => {
        rows.push([row, (example.mean[d] ?? 0.1) * SCALE])
      })
      const scores = new Float64Array(size)
      for (const [row, value] of rows) for (let b = 0; b < size; b++) scores[b]! += value * row[b]!
      const errors = shares(scores)
      for (const [block, part] of targets[example.facet]!) errors[block]! -= part
      for (const [row, value] of rows) {
        const squares = slopes.get(row)!
        for (let b = 0; b < size; b++) {
          const slope = errors[b]! * value + PENALTY * row[b]!
          squares[b]! += slope * slope
          row[b]! -= (RATE * slope) / Math.sqrt(squares[b]!)
        }
      }
    }
  }
  const factor = (row: Float64Array, by: number): Float64Array => row.map((x) => x * by)
  return {
    traits: new Map([...traits].map(([trait, row]) => [trait, factor(row, SCALE)])),
    means: Float64Array.from(means.flatMap((row, d) => [...factor(row, d < dimensions ? SCALE : SCALE * 0.1)])),
  }
}

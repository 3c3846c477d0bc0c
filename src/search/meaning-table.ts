import { bestOf } from './word-scores.ts'

/** What passages mean: vectors of length 1, by the number of the passage. */
export interface MeaningTable {
  add(vector: Float64Array): void
  /** The cosine of a passage with a vector of length 1. */
  likeness(passage: number, asked: Float64Array): number
  /** The passages with a cosine above 0 that are nearest to a vector, nearest first. Cost: every passage is looked at, in 50 nanoseconds. */
  nearest(asked: Float64Array, most: number): number[]
}

/** An empty table of vectors of so many numbers: 4 bytes each. */
export function meaningTable(dimensions: number): MeaningTable {
  let vectors = new Float32Array(256 * dimensions)
  let size = 0
  const likeness = (passage: number, asked: Float64Array): number => {
    let sum = 0
    for (let i = 0, at = passage * dimensions; i < dimensions; i++) sum += (vectors[at + i] as number) * (asked[i] as number)
    return sum
  }
  return {
    add: (vector) => {
      if ((size + 1) * dimensions > vectors.length) {
        const larger = new Float32Array(2 * vectors.length)
        larger.set(vectors)
        vectors = larger
      }
      vectors.set(vector, size++ * dimensions)
    },
    likeness,
    nearest: (asked, most) => {
      const sums = Float64Array.from({ length: size }, (_, passage) => likeness(passage, asked))
      return bestOf({ ids: Int32Array.from(sums.keys()), sums }, most).filter((passage) => (sums[passage] as number) > 0)
    },
  }
}

import { bestOf } from './word-scores.ts'

/** What passages mean: vectors of length 1, by the number of the passage. */
export interface MeaningTable {
  add(vector: Float64Array): void
  /** The cosine of a passage with a vector of length 1. */
  likeness(passage: number, asked: Float64Array): number
  /** The passages with a cosine above 0 that are nearest to a vector, nearest first. Cost: every passage is looked at, in 50 nanoseconds. */
  nearest(asked: Float64Array, most: number): number[]
  /** The table as bytes. */
  packed(): Uint8Array
}

/**
 * A table of vectors of so many numbers, empty or as it was packed. A number is kept as one byte, a share of the largest of its vector,
 * which takes 4 more: cosines are right to a hundredth.
 */
export function meaningTable(dimensions: number, packed: Uint8Array = new Uint8Array(0)): MeaningTable {
  let size = packed.length / (dimensions + 4)
  let shares = new Int8Array(packed.slice(0, size * dimensions).buffer)
  let scales = new Float32Array(packed.slice(size * dimensions).buffer)
  const likeness = (passage: number, asked: Float64Array): number => {
    let sum = 0
    for (let i = 0, at = passage * dimensions; i < dimensions; i++) sum += (shares[at + i] as number) * (asked[i] as number)
    return sum * (scales[passage] as number)
  }
  const grow = (): void => {
    const [old, oldScales] = [shares, scales]
    scales = new Float32Array(2 * size + 64)
    scales.set(oldScales)
    shares = new Int8Array(scales.length * dimensions)
    shares.set(old)
  }
  return {
    add: (vector) => {
      if (size === scales.length) grow()
      const scale = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127
      scales[size] = scale
      if (scale > 0)
        for (let i = 0; i < dimensions; i++) shares[size * dimensions + i] = Math.round((vector[i] as number) / scale)
      size++
    },
    likeness,
    nearest: (asked, most) => {
      const sums = Float64Array.from({ length: size }, (_, passage) => likeness(passage, asked))
      return bestOf({ ids: Int32Array.from(sums.keys()), sums }, most).filter((passage) => (sums[passage] as number) > 0)
    },
    packed: () => {
      const bytes = new Uint8Array(size * (dimensions + 4))
      bytes.set(new Uint8Array(shares.buffer, 0, size * dimensions))
      bytes.set(new Uint8Array(scales.buffer, 0, 4 * size), size * dimensions)
      return bytes
    },
  }
}

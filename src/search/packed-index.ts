import type { Document } from '../documents/document.ts'
import { indexedPassages, MOST_PLACES, type PassageIndex, passageIndex, searchIn } from './passage-index.ts'
import type { Passage } from './passages.ts'
import type { WordScores } from './word-scores.ts'

/** What the bytes begin with, as JSON: everything but the scores. */
interface Head {
  /** Passages of each document, in the order of the documents. */
  passages: number[]
  /** All stems, with a space between two. */
  stems: string
  counts: number[]
  /** Bytes of each stem's scores, in the order of the stems. */
  lengths: number[]
}

/**
 * An index as bytes. What MiniSearch makes of each word is kept, not MiniSearch's own index: that would have to be read whole before the
 * first search, and still be asked for its scores. Here the scores of a word are read when a question holds it.
 */
export function packIndex(documents: readonly Document[]): Uint8Array<ArrayBuffer> {
  const { counts, scoresOf } = passageIndex(documents).postings()
  const stems = [...counts.keys()].sort()
  const packed = stems.map((stem) => packScores(scoresOf(stem)))
  const head: Head = {
    passages: documents.map((document) => indexedPassages(document).length),
    stems: stems.join(' '),
    counts: stems.map((stem) => counts.get(stem) as number),
    lengths: packed.map(({ length }) => length),
  }
  const json = new TextEncoder().encode(JSON.stringify(head))
  const bytes = new Uint8Array(4 + json.length + packed.reduce((sum, { length }) => sum + length, 0))
  new DataView(bytes.buffer).setUint32(0, json.length, true)
  bytes.set(json, 4)
  let at = 4 + json.length
  for (const scores of packed) {
    bytes.set(scores, at)
    at += scores.length
  }
  return bytes
}

/** The index of the same documents in the same order, ready at once: it finds what the one that was packed finds. */
export function packedIndex(documents: readonly Document[], bytes: Uint8Array, mostPlaces: number = MOST_PLACES): PassageIndex {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Head
  const places = new Map<string, { count: number; start: number; end: number }>()
  let start = 4 + size
  head.stems.split(' ').forEach((stem, i) => {
    const end = start + (head.lengths[i] as number)
    places.set(stem, { count: head.counts[i] as number, start, end })
    start = end
  })
  const firsts: number[] = []
  let passages = 0
  for (const count of head.passages) {
    firsts.push(passages)
    passages += count
  }
  const read = new Map<number, Passage[]>()
  const passage = (id: number): Passage => {
    const document = lastUpTo(firsts, id)
    const known = read.get(document) ?? indexedPassages(documents[document] as Document)
    read.set(document, known)
    return known[id - (firsts[document] as number)] as Passage
  }
  const scored = new Map<string, WordScores>()
  const scoresOf = (stem: string): WordScores => {
    const place = places.get(stem)
    if (!place) return { ids: new Int32Array(0), scores: new Float64Array(0) }
    const scores = scored.get(stem) ?? unpackScores(bytes, place.start, place.end)
    scored.set(stem, scores)
    return scores
  }
  const postings = { size: passages, passage, counts: { get: (stem: string) => places.get(stem)?.count }, scoresOf }
  return { warm: () => false, search: (groups, most) => searchIn(postings, groups, most, mostPlaces) }
}

/** The last place of an ascending list whose number is at most `most`. */
function lastUpTo(list: readonly number[], most: number): number {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle] as number) <= most) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * How many different scores, those scores, how many passages, and for each its id, as the step from the one before, and which score it
 * has. Whole numbers take seven bits a byte, the lowest first; the steps have their sign in the lowest bit.
 */
function packScores({ ids, scores }: WordScores): Uint8Array {
  const different = [...new Set(scores)]
  const places = new Map(different.map((score, i) => [score, i]))
  const bytes: number[] = []
  const add = (number: number): void => {
    let left = number
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
    bytes.push(left)
  }
  add(different.length)
  for (const byte of new Uint8Array(Float64Array.from(different).buffer)) bytes.push(byte)
  add(ids.length)
  let before = 0
  ids.forEach((id, i) => {
    const step = id - before
    add(step < 0 ? -2 * step - 1 : 2 * step)
    add(places.get(scores[i] as number) as number)
    before = id
  })
  return Uint8Array.from(bytes)
}

function unpackScores(bytes: Uint8Array, start: number, end: number): WordScores {
  let at = start
  const next = (): number => {
    let number = 0
    for (let unit = 1; at < end; unit *= 128) {
      const byte = bytes[at++] as number
      number += (byte & 127) * unit
      if (byte < 128) break
    }
    return number
  }
  const count = next()
  const different = new Float64Array(bytes.slice(at, at + 8 * count).buffer)
  at += 8 * count
  const length = next()
  const ids = new Int32Array(length)
  const scores = new Float64Array(length)
  let id = 0
  for (let i = 0; i < length; i++) {
    const step = next()
    id += step % 2 === 1 ? -(step + 1) / 2 : step / 2
    ids[i] = id
    scores[i] = different[next()] as number
  }
  return { ids, scores }
}

import type { Document } from '../documents/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { meaningTable } from './meaning-table.ts'
import { passageIndex } from './passage-index.ts'
import type { Passage } from './passages.ts'
import { indexedPassages } from './passages.ts'
import type { PassageIndex, Postings } from './postings.ts'
import { MOST_PLACES, rarityIn, searchIn } from './postings.ts'
import type { RelatedWords } from './related-words.ts'
import type { WordScores } from './word-scores.ts'

/** What the bytes begin with, as JSON: everything but the scores of words, and the meanings of passages, which follow in this order. */
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
export function packIndex(documents: readonly Document[], lexicon: Lexicon, related: RelatedWords): Uint8Array<ArrayBuffer> {
  const { counts, scoresOf, meanings } = passageIndex(documents, lexicon, related).postings()
  const stems = [...counts.keys()].sort()
  const packed = stems.map((stem) => packScores(scoresOf(stem)))
  const head: Head = {
    passages: documents.map((document) => indexedPassages(document).length),
    stems: stems.join(' '),
    counts: stems.map((stem) => counts.get(stem) as number),
    lengths: packed.map(({ length }) => length),
  }
  const json = new TextEncoder().encode(JSON.stringify(head))
  const length = Uint32Array.of(json.length)
  return joined([new Uint8Array(length.buffer), json, ...packed, meanings.packed()])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The index of the same documents in the same order, ready at once: it finds what the one that was packed finds. */
export function packedIndex(
  documents: readonly Document[],
  bytes: Uint8Array,
  { dimensions }: Pick<Lexicon, 'dimensions'>,
  mostPlaces: number = MOST_PLACES,
): PassageIndex {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Head
  const places = new Map<string, { count: number; start: number; end: number }>()
  let start = 4 + size
  head.stems.split(' ').forEach((stem, i) => {
    const end = start + (head.lengths[i] as number)
    places.set(stem, { count: head.counts[i] as number, start, end })
    start = end
  })
  const meanings = meaningTable(dimensions, bytes.subarray(start))
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
  const counts = { get: (stem: string) => places.get(stem)?.count }
  const postings: Postings = { size: passages, passage, counts, scoresOf, meanings }
  return {
    warm: () => false,
    search: (groups, asked, most) => searchIn(postings, groups, asked, most, mostPlaces),
    rarity: (stem) => rarityIn(postings, stem),
  }
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

/** What the index says of one word: the passages that hold it, each once, and their scores. */
export interface WordScores {
  ids: Int32Array
  scores: Float64Array
}

/** A word of a question: what is known of it, and what it counts. */
export interface AskedScores extends WordScores {
  stem: string
  weight: number
}

/** The scores of passages: `ids` in the order in which they were met, `sums` by id. */
export interface Sums {
  ids: Int32Array
  sums: Float64Array
}

/** Adds up the scores of words, for `size` passages. The more of the words a passage holds, the better: the sum counts once for each. */
export function addUp(words: readonly AskedScores[], size: number): Sums {
  const sums = new Float64Array(size)
  const held = new Uint8Array(size)
  const met = new Int32Array(size)
  let count = 0
  const seen = new Set<string>()
  for (const { stem, weight, ids, scores } of words) {
    const more = seen.has(stem) ? 0 : 1
    seen.add(stem)
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      if (held[id] === 0) met[count++] = id
      sums[id] = (sums[id] as number) + weight * (scores[i] as number)
      held[id] = (held[id] as number) + more
    }
  }
  const ids = met.subarray(0, count)
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number
    sums[id] = (sums[id] as number) * (held[id] as number)
  }
  return { ids, sums }
}

/** The ids with the highest sums, best first; of equal ones the one that was met earlier. */
export function bestOf({ ids, sums }: Sums, most: number): number[] {
  const best: number[] = []
  if (most <= 0) return best
  let least = Number.NEGATIVE_INFINITY
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    const sum = sums[id] as number
    if (sum <= least) continue
    let at = best.length
    while (at > 0 && (sums[best[at - 1] as number] as number) < sum) at--
    best.splice(at, 0, id)
    if (best.length > most) best.pop()
    if (best.length === most) least = sums[best[most - 1] as number] as number
  }
  return best
}

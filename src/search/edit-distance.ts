/** Whether two words differ by at most `most` insertions, deletions, changes and swaps of neighbours (Damerau-Levenshtein, restricted). */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  const width = b.length + 1
  // The table's rows for the letter before the last, the last and this one, in turn.
  const table = new Uint16Array(3 * width)
  for (let j = 0; j < width; j++) table[j] = j
  for (let i = 1; i <= a.length; i++) {
    const [row, old, older] = [(i % 3) * width, ((i + 2) % 3) * width, ((i + 1) % 3) * width]
    const letter = a.charCodeAt(i - 1)
    table[row] = i
    let nearest = i
    for (let j = 1; j < width; j++) {
      const change = letter === b.charCodeAt(j - 1) ? 0 : 1
      let least = Math.min(
        (table[old + j] as number) + 1,
        (table[row + j - 1] as number) + 1,
        (table[old + j - 1] as number) + change,
      )
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        least = Math.min(least, (table[older + j - 2] as number) + 1)
      table[row + j] = least
      nearest = Math.min(nearest, least)
    }
    if (nearest > most) return false
  }
  return (table[(a.length % 3) * width + width - 1] as number) <= most
}

/** Gives each heading of one document an anchor of its own: "Key Partners" → `key-partners`, the next one `key-partners-2`. */
export class Anchors {
  #counts = new Map<string, number>()
  #sections = 0

  /** A heading without letters and digits gets the section's number: `section-3`. */
  next(heading: string): string {
    this.#sections++
    const base = slugOf(heading) || `section-${this.#sections}`
    let count = this.#counts.get(base) ?? 0
    let anchor: string
    do {
      count++
      anchor = count === 1 ? base : `${base}-${count}`
    } while (count > 1 && this.#counts.has(anchor))
    this.#counts.set(base, count)
    if (anchor !== base) this.#counts.set(anchor, 1)
    return anchor
  }
}

/** Lower case letters and digits of any script, and dashes between them. */
const slugOf = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

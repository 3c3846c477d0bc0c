/** A text that is written piece by piece and knows for each character where it came from. */
export class Tape {
  #parts: string[] = []
  #sources: Int32Array
  length = 0

  /** The text that pieces are copied from. */
  readonly from: string

  constructor(from: string) {
    this.from = from
    this.#sources = new Int32Array(from.length + 1024)
  }

  copy(start: number, end: number): void {
    for (let i = start; i < end; i++) this.#note(i)
    this.#parts.push(this.from.slice(start, end))
  }

  /** Characters that stand for what was at an offset of the source. */
  insert(text: string, at: number): void {
    for (let i = 0; i < text.length; i++) this.#note(at)
    this.#parts.push(text)
  }

  #note(source: number): void {
    if (this.length === this.#sources.length) {
      const grown = new Int32Array(this.#sources.length * 2)
      grown.set(this.#sources)
      this.#sources = grown
    }
    this.#sources[this.length++] = source
  }

  text(): string {
    return this.#parts.join('')
  }

  /** For each character of the text its offset in the source. */
  sources(): Int32Array {
    return this.#sources.subarray(0, this.length)
  }
}

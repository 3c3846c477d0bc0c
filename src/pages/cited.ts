import type { Sentence, Span } from '../documents/document.ts'
import { maskMarks } from '../documents/quote.ts'

/** A stretch of a page's text that looks the same all along. */
export interface Piece {
  text: string
  strong: boolean
  cited: boolean
  /** The sentence that ends with it. */
  ends?: Sentence
}

/** A document's text, and a 1 for each of its characters that is bold. */
export interface Source {
  text: string
  bold: Uint8Array
}

/** `**…**` on one line, without stars within. */
const BOLD = /\*\*(?=[^\s*])([^*\r\n]+)\*\*/g

export function sourceOf(text: string): Source {
  const bold = new Uint8Array(text.length)
  for (const match of text.matchAll(BOLD)) bold.fill(1, match.index, match.index + match[0].length)
  return { text, bold }
}

/** Sentences as one text, a space between two; what the span `cite` of the source covers is cited. */
export function piecesOf(source: Source, sentences: readonly Sentence[], cite: Span | undefined): Piece[] {
  const pieces: Piece[] = []
  for (const sentence of sentences) {
    const next = sentencePieces(source, sentence, cite)
    const last = pieces.at(-1)
    if (last && next[0]) add(pieces, { text: ' ', strong: last.strong && next[0].strong, cited: last.cited && next[0].cited })
    for (const piece of next) add(pieces, piece)
    if (pieces.at(-1)) pieces.at(-1)!.ends = sentence
  }
  return pieces
}

function sentencePieces(source: Source, { start, end, text }: Sentence, cite: Span | undefined): Piece[] {
  const touched = cite !== undefined && cite.start < end && cite.end > start
  const whole = !touched || (cite.start <= start && cite.end >= end)
  const plain = [{ text, strong: false, cited: touched }]
  if (whole && !source.bold.subarray(start, end).includes(1)) return plain
  const places = placesOf(source.text.slice(start, end))
  if (places.length !== text.length) return plain
  const { from, to } = touched
    ? citedPart(text, places, { start: cite.start - start, end: cite.end - start })
    : { from: 0, to: 0 }
  const pieces: Piece[] = []
  places.forEach((place, index) => {
    add(pieces, { text: text[index]!, strong: source.bold[start + place] === 1, cited: index >= from && index < to })
  })
  return pieces
}

/** The part of a text whose places lie in the span; it begins and ends at a letter. */
function citedPart(text: string, places: readonly number[], span: Span): { from: number; to: number } {
  let from = places.findIndex((place) => place >= span.start)
  let to = places.findLastIndex((place) => place < span.end) + 1
  while (text[from] === ' ') from += 1
  while (text[to - 1] === ' ') to -= 1
  return from < 0 ? { from: 0, to: 0 } : { from, to }
}

/** For each character of the text that Markdown leaves, its place in the Markdown. The text's white space is folded. */
function placesOf(markdown: string): number[] {
  const masked = maskMarks(markdown)
  const places: number[] = []
  let space = -1
  for (let place = 0; place < masked.length; place += 1) {
    const char = masked[place]!
    if (char === '\0') continue
    if (/\s/.test(char)) {
      if (space < 0) space = place
      continue
    }
    if (space >= 0 && places.length > 0) places.push(space)
    space = -1
    places.push(place)
  }
  return places
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last && !last.ends && last.strong === piece.strong && last.cited === piece.cited) last.text += piece.text
  else pieces.push({ ...piece })
}

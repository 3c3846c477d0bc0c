import type { Sentence, Span } from '../documents/document.ts'
import { maskMarks } from '../documents/quote.ts'

/** A stretch of a page's text that looks the same all along. */
export interface Piece {
  text: string
  strong: boolean
  cited: boolean
}

/** Sentences as one text, a space between two; what the span `cite` of the source covers is cited. */
export function piecesOf(source: string, sentences: readonly Sentence[], cite: Span | undefined): Piece[] {
  const pieces: Piece[] = []
  for (const sentence of sentences) {
    const next = sentencePieces(source, sentence, cite)
    const last = pieces.at(-1)
    if (last && next[0]) add(pieces, { text: ' ', strong: last.strong && next[0].strong, cited: last.cited && next[0].cited })
    for (const piece of next) add(pieces, piece)
  }
  return pieces
}

function sentencePieces(source: string, sentence: Sentence, cite: Span | undefined): Piece[] {
  const { start, end, text } = sentence
  const touched = cite !== undefined && cite.start < end && cite.end > start
  const whole = !touched || (cite.start <= start && cite.end >= end)
  const markdown = source.slice(start, end)
  const plain = [{ text, strong: false, cited: touched }]
  if (whole && !markdown.includes('**')) return plain
  const places = placesOf(markdown)
  if (places.length !== text.length) return plain
  const bold = boldPlaces(markdown)
  const { from, to } = touched
    ? citedPart(text, places, { start: cite.start - start, end: cite.end - start })
    : { from: 0, to: 0 }
  const pieces: Piece[] = []
  places.forEach((place, index) => {
    add(pieces, { text: text[index]!, strong: bold.has(place), cited: index >= from && index < to })
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

/** `**…**` without stars within. */
const BOLD = /\*\*(?=[^\s*])([^*]+)\*\*/g

function boldPlaces(markdown: string): Set<number> {
  const places = new Set<number>()
  for (const match of markdown.matchAll(BOLD)) {
    for (let place = match.index + 2; place < match.index + match[0].length - 2; place += 1) places.add(place)
  }
  return places
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last && last.strong === piece.strong && last.cited === piece.cited) last.text += piece.text
  else pieces.push({ ...piece })
}

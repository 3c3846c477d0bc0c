import { html } from 'hono/html'
import type { Document } from '../documents/document.ts'
import { toldBlocks } from '../documents/told-blocks.ts'
import type { Html } from './layout.ts'
import { openingOf } from './opening.ts'

/** Of the size that chats and mails show of a link. */
const [WIDTH, HEIGHT] = [1200, 630]
const [LEFT, TOP, GAP] = [40, 118, 8]
const COLUMN = (WIDTH - 2 * LEFT - 4 * GAP) / 5
const [HIGH, LOW, FOOT] = [344, 168, 120]

/** Where each block stands: column, from the top, columns wide, how high. */
const PLACES: Record<string, [column: number, top: number, columns: number, height: number]> = {
  'key-partners': [0, 0, 1, HIGH],
  'key-activities': [1, 0, 1, LOW],
  'key-resources': [1, LOW + GAP, 1, LOW],
  'value-proposition': [2, 0, 1, HIGH],
  'customer-relationships': [3, 0, 1, LOW],
  channels: [3, LOW + GAP, 1, LOW],
  'customer-segments': [4, 0, 1, HIGH],
  'cost-structure': [0, HIGH + GAP, 2.5, FOOT],
  'revenue-streams': [2.5, HIGH + GAP, 2.5, FOOT],
}

/** Characters of a line in one column, and of the title. */
const [LINE, TITLE] = [24, 46]
const LINE_HEIGHT = 21

/** A document's canvas as one picture: SVG of shapes and text, and nothing that runs or loads. */
export function canvasPicture(document: Document): string {
  const { blocks } = toldBlocks(document)
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, 'Segoe UI', Roboto, 'Open Sans', sans-serif">
<title>${document.title}: business model canvas</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf9f6"/>
<text x="${LEFT}" y="78" font-size="44" font-weight="700" fill="#1c1f26">${short(document.title, TITLE)}</text>
${blocks.map(({ name, title, sections }) =>
  boxHtml(
    PLACES[name]!,
    name === 'value-proposition',
    title,
    openingOf(
      sections.flatMap(({ blocks }) => blocks),
      60,
    ),
  ),
)}</svg>
`)
}

function boxHtml(
  place: readonly number[],
  centre: boolean,
  title: string,
  { paragraphs, items }: { paragraphs: string[]; items: string[] },
): Html {
  const [column, top, columns, height] = place as [number, number, number, number]
  const x = LEFT + column * (COLUMN + GAP)
  const y = TOP + top
  const width = columns * COLUMN + (columns - 1) * GAP
  const text = [...paragraphs, items.join(' · ')].filter(Boolean).join(' ')
  const lines = wrapped(text, Math.floor(LINE * columns), Math.floor((height - 46) / LINE_HEIGHT))
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${centre ? '#e9f2f0' : '#fff'}" stroke="#d9d5cb"/>
<text x="${x + 14}" y="${y + 28}" font-size="16" font-weight="700" fill="#0f5650">${title}</text>
${lines.map((line, i) => html`<text x="${x + 14}" y="${y + 54 + i * LINE_HEIGHT}" font-size="15" fill="#1c1f26">${line}</text>\n`)}${
  text === '' && html`<text x="${x + 14}" y="${y + 54}" font-size="15" font-style="italic" fill="#4b5160">Not told</text>`
}`
}

/** Whole words; what has no room ends in an ellipsis. */
function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line ? `${line} ${word}` : word
    if (next.length <= width) {
      line = next
      continue
    }
    if (line) lines.push(line)
    line = short(word, width)
    if (lines.length === most) return [...lines.slice(0, -1), endedIn(lines.at(-1)!, width)]
  }
  return line ? [...lines, line] : lines
}

/** A line that ends in an ellipsis, without the word that has no room before it. */
function endedIn(line: string, width: number): string {
  const words = line.length < width ? line : line.slice(0, line.lastIndexOf(' ') > 0 ? line.lastIndexOf(' ') : width - 1)
  return `${words.toWellFormed().replace(/[\s….,;:]+$/, '')}…`
}

const short = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`)

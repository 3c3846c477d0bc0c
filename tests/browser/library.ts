import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Folder {
  path: string
  remove(): void
}

/** A folder of documents, by id. */
export function folderOf(documents: Record<string, string>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'nineblocks-'))
  for (const [id, text] of Object.entries(documents)) writeFileSync(join(path, `${id}.md`), text)
  return { path, remove: () => rmSync(path, { recursive: true }) }
}

export const AIRLINE = `# Business model of Acme Air

## Customer Segments

Acme Air flies families and business travellers.

## Value Proposition

Acme Air offers cheap seats. It flies on time.

## Revenue Streams

Acme Air earns its revenue from tickets.

## Cost Structure

The biggest cost of Acme Air is fuel. Crews come second.

## History

Acme Air was founded in 1999.
`

export const RAILWAY = `# Business model of Beta Rail

## Customer Segments

Beta Rail carries commuters.

## Cost Structure

The biggest cost of Beta Rail is track maintenance.
`

export const RIGHT_TO_LEFT = '# מודל עסקי של שלום\n\n## Channels\n\nחנויות.\n'

/** As many documents as somebody might load. */
export const MANY: Record<string, string> = Object.fromEntries(
  Array.from({ length: 2_000 }, (_, i) => [
    `company-${i}`,
    `# Business model of Company ${i}\n\n## Channels\n\nCompany ${i} sells by shop ${i}.\n`,
  ]),
)

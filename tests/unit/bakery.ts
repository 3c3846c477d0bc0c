import type { Document } from '../../src/documents/document.ts'
import { parseDocument } from '../../src/documents/parse.ts'

/** An invented business model with all that a document may hold: labels, lists with and without lead-in, a table. */
export const BAKERY = `# Business model of Brotkorb

## Customer Segments

Brotkorb bakes for families, cafes and hospitals. Families buy most of the bread.

## Value Proposition

Brotkorb offers bread that is still warm. It bakes without additives because many of its customers have allergies.

## Channels

Brotkorb sells its bread in 46 shops in the south of Germany. The shops open at six in the morning.

## Customer Relationships

Members of the bread club get a discount of 5%. Complaints are answered within two days.

## Revenue Streams

**Shops:** Bread and rolls bring in 70% of the revenue. A loaf costs 4 euros.

**Catering:** Hospitals pay a monthly fee of $900.

## Key Resources

Brotkorb employs 1,200 people. Brotkorb was founded in 1961 by Marta Lindqvist.

| Bakery | Ovens |
| --- | --- |
| Ulm | 12 |
| Kempten | 7 |

## Key Activities

Brotkorb bakes at night and carries the bread to the shops before sunrise.

## Key Partners

Brotkorb works with three groups of partners:

- **Mills** – They grind the flour.
- **Farms** – They grow the wheat, and they are paid a price that is agreed upon in spring. In years of drought Brotkorb pays a tenth more, so that no farm has to give up its fields for good.
- **Couriers** – They carry the bread.

## Cost Structure

The biggest cost is flour. Wages and energy follow.
`

export const bakery = (): Document => parseDocument('brotkorb', BAKERY)

/** An invented company with one section, to set beside others. */
export const company = (id: string, name: string, text = 'It sells things.'): Document =>
  parseDocument(id, `# Business model of ${name}\n\n## Value Proposition\n\n${text}\n`)

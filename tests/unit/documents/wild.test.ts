import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { outline } from './outline.ts'

/** Written as a converter leaves a page: spaces before everything, lists without a blank line after them. */
const converted = `Business model of Kestrel
-------------------------

 ### Customer Segments

 Kestrel’s customers are divided into two groups: riders and shops.

 ### Value Proposition

 For riders, the value proposition mainly includes:

  * The ability to rent a bike by the hour, e.g. for a U.S. city trip
 * A “best in class“ app.  It was named best app by *Wheels *magazine in 2015.
* Support – 24x7 help, in 12 languages
  For shops, the value proposition includes:

  2. More than 3.5 million riders
 4. Payments by Pay.example Inc. and others
  ### Key Activities

 Kestrel builds a network.The company also runs it..

    ·         Rentals
    ·         Repairs
 ### Revenue Streams

    Source of Revenue/Cost Revenue (FY 2015, million USD) % of Total Revenue   Rentals 96 72%    Repairs
 24 18%   Total 133 100%`

test('a converted page', () => {
  expect(parseDocument('kestrel', converted)).toMatchObject({ title: 'Business model of Kestrel', company: 'Kestrel' })
  expect(outline(converted)).toEqual([
    '### Customer Segments',
    'Kestrel’s customers are divided into two groups: riders and shops.',
    '### Value Proposition',
    'For riders, the value proposition mainly includes:',
    '<- For riders, the value proposition mainly includes:',
    '* The ability to rent a bike by the hour, e.g. for a U.S. city trip',
    '* A “best in class“ app. ¦ It was named best app by Wheels magazine in 2015.',
    '* Support – 24x7 help, in 12 languages',
    'For shops, the value proposition includes:',
    '<- For shops, the value proposition includes:',
    '1. More than 3.5 million riders',
    '1. Payments by Pay.example Inc. and others',
    '### Key Activities',
    'Kestrel builds a network. ¦ The company also runs it..',
    '<- The company also runs it..',
    '* Rentals',
    '* Repairs',
    '### Revenue Streams',
    'Source of Revenue/Cost Revenue (FY 2015, million USD) % of Total Revenue Rentals 96 72% Repairs 24 18% Total 133 100%',
  ])
})

/** Written by hand: wrapped lines, nested lists, a table, emphasis, front matter. */
const written = `---
title: "Kestrel: business model canvas"
author: Someone
---
# Kestrel

We rent bikes in
**Bern** and [Basel](https://basel.example).

## Who buys?

- **Riders** — people who
  live in town
  - students
  - [visitors](visitors.md)
- Shops

## What it costs

| Cost | 2015 |
| --- | ---: |
| Bikes | CHF 2.5 million |
| *Rent* | CHF 300'000 |

> “We own nothing but bikes.” — the founder

![A bike](bike.jpg)
`

test('a page written by hand', () => {
  expect(parseDocument('kestrel', written)).toMatchObject({ title: 'Kestrel: business model canvas', company: 'Kestrel' })
  expect(outline(written)).toEqual([
    '# Kestrel',
    'We rent bikes in Bern and Basel.',
    '## Who buys?',
    '* Riders — people who live in town',
    '  * students',
    '  * visitors',
    '* Shops',
    '## What it costs',
    '[Cost | 2015]',
    '[Bikes | CHF 2.5 million]',
    "[Rent | CHF 300'000]",
    '“We own nothing but bikes.” ¦ — the founder',
    'A bike',
  ])
})

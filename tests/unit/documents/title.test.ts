import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { companyOf, readableId } from '../../../src/documents/title.ts'

test.each([
  ['Business model of Acme', 'Acme'],
  ['Businessmodel of Acme', 'Acme'],
  ['The Business Model of Acme & Sons', 'Acme & Sons'],
  ['Acme’s business model', 'Acme'],
  ["Acme's Business Model Canvas", 'Acme'],
  ['Business Model Canvas: Acme', 'Acme'],
  ['Business model canvas for Acme', 'Acme'],
  ['Acme – Business Model Canvas', 'Acme'],
  ['Business Modeling Group', 'Business Modeling Group'],
  ['Acme', 'Acme'],
  ['Business Model Canvas', ''],
])('the company of %j is %j', (title, company) => expect(companyOf(title)).toBe(company))

test.each([
  ['acme', 'Acme'],
  ['acme-and_sons', 'Acme And Sons'],
  ['eMUSe', 'eMUSe'],
])('the id %j reads %j', (id, words) => expect(readableId(id)).toBe(words))

/** Text of `acme-corp.md` → title and company. */
test.each([
  ['', 'Acme Corp', 'Acme Corp'],
  ['# Acme\n\n## Channels\na', 'Acme', 'Acme'],
  ['Businessmodel of Acme\n---\n\n### Channels\na', 'Businessmodel of Acme', 'Acme'],
  ['---\ntitle: "Business model of Acme"\n---\n# Hello\na', 'Business model of Acme', 'Acme'],
  ['---\ntitle: ACME-corp\n---\n# Acme Inc.\na', 'Acme Inc.', 'Acme Inc.'],
  ['Text first.\n\n# Acme\na', 'Acme Corp', 'Acme Corp'],
  ['## Customer Segments\na\n\n## Channels\nb', 'Acme Corp', 'Acme Corp'],
  ['# Acme\n# Channels\nb', 'Acme', 'Acme'],
  ['## Channels\na', 'Acme Corp', 'Acme Corp'],
  ['### Business model of Acme\n### Channels\nb', 'Business model of Acme', 'Acme'],
  ['# Business Model Canvas\n## Channels\nb', 'Business Model Canvas', 'Acme Corp'],
])('%j', (text, title, company) => expect(parseDocument('acme-corp', text)).toMatchObject({ title, company }))

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAssistant } from '../../../src/answer/assistant.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { packFolder, packKnowledge } from '../../../src/runtime/pack.ts'
import { readKnowledge } from '../../../src/runtime/packed-knowledge.ts'
import { StartError } from '../../../src/runtime/start-error.ts'
import { twoHundred } from '../../http/asked.ts'
import { bakery, company } from '../bakery.ts'

const WSO2 = readFileSync(new URL('../../../knowledge/wso2.md', import.meta.url), 'utf8')
const documents = [
  parseDocument('wso2', WSO2),
  bakery(),
  company('harvest-box', 'Harvest Box', 'Eighty farms supply vegetables.'),
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fromMap = (files: Map<string, Uint8Array>) => async (name: string) => files.get(name) as Uint8Array

test.each([
  ['one document', documents.slice(0, 1)],
  ['three documents', documents],
])('%s: 200 replies from packed and from parsed knowledge are the same, byte for byte', async (_, given) => {
  const read = await readKnowledge(fromMap(packKnowledge(given).files))
  const parsed = createAssistant({ documents: given })
  const packed = createAssistant({ documents: read.documents, index: read.index })
  expect(packed.documents).toEqual(parsed.documents)
  const asked = twoHundred(parsed)
  expect(asked).toHaveLength(200)
  for (const request of asked)
    expect(JSON.stringify(packed.ask(request.question, request))).toBe(JSON.stringify(parsed.ask(request.question, request)))
})

test('the version names the content: the same for the same documents in any order, another for others', () => {
  const version = packKnowledge(documents).version
  expect(version).toMatch(/^[0-9a-f]{24}$/)
  expect(packKnowledge(documents.toReversed()).version).toBe(version)
  expect(packKnowledge(documents.slice(1)).version).not.toBe(version)
  const changed = parseDocument('wso2', WSO2.replace('open source', 'closed source'))
  expect(packKnowledge([changed, ...documents.slice(1)]).version).not.toBe(version)
})

test('a folder becomes files that name each other, and remembers what was skipped', async () => {
  writeFileSync(join(folder, 'wso2.md'), WSO2)
  writeFileSync(join(folder, 'broken.md'), new Uint8Array([0xff]))
  const out = join(folder, 'out', 'deep')
  const { version } = packFolder(folder, out)
  expect(readdirSync(out).sort()).toEqual([expect.stringMatching(/^documents-[0-9a-f]{24}\.json$/), 'nineblocks.json'])
  const read = await readKnowledge(async (name) => new Uint8Array(readFileSync(join(out, name))))
  expect(read).toMatchObject({ version, index: undefined, skipped: [{ file: 'broken.md' }] })
  expect(read.documents).toEqual([parseDocument('wso2', WSO2)])
  expect(() => packFolder(join(folder, 'nowhere'), out)).toThrow(StartError)
})

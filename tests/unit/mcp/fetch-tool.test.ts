import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../../src/answer/assistant.ts'
import { parseDocument } from '../../../src/documents/parse.ts'
import { fetchTool } from '../../../src/mcp/fetch-tool.ts'

const TEXT = '# Business model of Acme\n\n## Channels\n\nAcme sells at fairs.\n\n## 渠道 (100%)\n\nAcme sells online.\n'
const IDS = ['acme', 'crème & co #1', 'notes.md', '100%', 'acme#channels-2', 'a/b']
const assistant = createAssistant({ documents: IDS.map((id) => parseDocument(id, TEXT)) })

const fetched = (id: string): unknown => {
  const result = fetchTool.call({ id }, { assistant, origin: 'https://host' })
  return 'structured' in result ? result.structured['id'] : result.mistake
}

describe('fetch', () => {
  test.each(IDS)('gives the document %s, and each of its sections by the id that it gives', (id) => {
    const result = fetchTool.call({ id }, { assistant, origin: 'https://host' })
    if (!('structured' in result)) throw new Error(result.mistake)
    expect(result.structured).toMatchObject({ id, text: TEXT })
    const { sections } = result.structured['metadata'] as { sections: { id: string; heading: string }[] }
    expect(sections.map(({ heading }) => heading)).toEqual(['Channels', '渠道 (100%)'])
    for (const section of sections) expect(fetched(section.id)).toBe(section.id)
  })

  test.each([
    ['/knowledge/acme', 'acme'],
    ['/knowledge/acme.md', 'acme'],
    ['/knowledge/notes.md', 'notes.md'],
    ['/knowledge/acme?cite=1-9#channels', 'acme#channels'],
    ['https://elsewhere.example/knowledge/acme#channels', 'acme#channels'],
    ['nineblocks://documents/acme', 'acme'],
    ['nineblocks://documents/acme/channels', 'acme#channels'],
    ['/knowledge/cr%C3%A8me%20%26%20co%20%231', 'crème & co #1'],
  ])('takes the address %s', (address, id) => expect(fetched(address)).toBe(id))

  test.each([
    'nobody',
    'acme#nothing',
    '#channels',
    'acme#',
    '/knowledge/',
    '%E0%A4%A',
    `${'#'.repeat(1_900)}`,
    'nineblocks://documents/acme/channels/x',
  ])('finds nothing for %s', (id) => expect(fetched(id)).toMatch(/^id is neither/))
})

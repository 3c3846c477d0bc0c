import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain, run } from './run.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'))
  writeFileSync(
    join(folder, 'acme.md'),
    '# Business model of Acme\n\n## Key Partners\n\nAcme works with Brill, Corvo and Dune. Its suppliers are Esker and Fjord.\n',
  )
  writeFileSync(join(folder, 'broken.md'), new Uint8Array([0xff, 0xfe]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (args: string[], typed?: Parameters<typeof run>[1]) => run(['ask', '--knowledge', folder, ...args], typed)

describe('nineblocks ask', () => {
  it('prints the answer and where it stands', async () => {
    const { code, out, err } = await ask(['Who', 'are', 'the suppliers of Acme?'])
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Skipped broken.md: This file is not UTF-8 text. Save it as UTF-8 and load it again.\n',
    })
    expect(out).toBe(
      `Its suppliers are Esker and Fjord. <cyan>[1]</cyan>\n\n<bold>Sources</bold>\n  <cyan>[1]</cyan> Key Partners · Business model of Acme · ${folder}/acme.md:5\n`,
    )
  })

  it('a refusal shows what is nearest, and is code 1', async () => {
    const { code, out } = await ask(['How many employees does Acme have?'])
    expect(code).toBe(1)
    expect(plain(out)).toContain('Nearest passages\n  “')
    expect(plain(out)).toContain(`    Key Partners · Business model of Acme · ${folder}/acme.md:5`)
  })

  it('--json prints what POST /ask gives, on a line', async () => {
    const { code, out } = await ask(['--json', '-d', 'acme', 'Who are the suppliers?'])
    expect(code).toBe(0)
    expect(out.trimEnd()).not.toContain('\n')
    expect(JSON.parse(out)).toMatchObject({
      answered: true,
      reason: null,
      citations: [{ document: 'acme', section: 'Key Partners' }],
    })
  })

  it('questions of a pipe are a conversation, a line each, and one refusal is code 1', async () => {
    const { code, out } = await ask(['--json'], {
      input: 'Who are the suppliers of Acme?\n\nAre you sure?\r\nHow many employees does it have?',
    })
    const replies = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { answered: boolean; answer: string })
    expect(code).toBe(1)
    expect(replies.map(({ answered }) => answered)).toEqual([true, true, false])
    expect(replies[1]?.answer).toContain('Esker and Fjord')
  })

  it('a chat offers questions, goes on after a question that cannot be asked, and ends with code 0', async () => {
    const { code, out, err } = await ask([], {
      input: `Who are the suppliers?\n${'a'.repeat(1_001)}\nHow many employees?\n`,
      interactive: true,
    })
    expect(code).toBe(0)
    expect(err).toContain('The question must not be longer than 1000 characters.\n')
    expect(out).toMatch(/^Business model of Acme\n<dim>Ask a question, such as these\. Ctrl-D ends\.<\/dim>\n/)
    expect(out).toContain('Its suppliers are Esker and Fjord. <cyan>[1]</cyan>')
    expect(out).toContain('<bold>Nearest passages</bold>')
  })

  it.each([
    [['-d', 'none', 'Who?'], `There is no document "none" in `],
    [[''], 'The question must not be empty.'],
    [['a'.repeat(1_001)], 'The question must not be longer than 1000 characters.'],
    [[], 'There is no question.'],
    [['--jsn', 'Who?'], `Unknown option '--jsn'. See --help.`],
    [['--document'], `Option '-d, --document <value>' argument missing. See --help.`],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await ask(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  it('a folder that is not there is wrong usage', async () => {
    expect(await run(['ask', '-k', '/nowhere', 'Who?'])).toEqual({
      code: 2,
      out: '',
      err: 'The knowledge folder is "/nowhere", but there is no such folder.\n',
    })
  })
})

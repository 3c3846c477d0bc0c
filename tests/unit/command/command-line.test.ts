import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HELP } from '../../../src/command/help.ts'
import { run } from './run.ts'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }

test('--version, -v', async () => {
  for (const flag of ['--version', '-v']) expect(await run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('help lists the commands, and each command has its own', async () => {
  const { code, out } = await run(['--help'])
  expect(code).toBe(0)
  expect(await run(['help'])).toEqual(await run(['-h']))
  for (const [name, { summary, text }] of Object.entries(HELP)) {
    expect(out).toContain(`  ${name.padEnd(10)} ${summary}\n`)
    expect(text).toMatch(new RegExp(`^Usage: nineblocks ${name}\\b[\\s\\S]*Exit codes: 0`))
    for (const args of [
      [name, '--help'],
      [name, 'word', '-h'],
      ['help', name],
    ])
      expect(await run(args)).toEqual({ code: 0, out: `${text}\n`, err: '' })
  }
})

test('every line of help fits a terminal of 110 columns', () => {
  for (const { text } of Object.values(HELP)) for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(110)
})

test('an unknown command is named, with the others', async () => {
  for (const args of [['aks'], ['help', 'aks'], ['constructor']]) {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`There is no command "${args.at(-1)}", but: ask, serve, static, knowledge, eval.`)
  }
})

test('help is wanted by no word behind --', async () => {
  expect((await run(['ask', '-k', '/nowhere', '--', '--help'])).code).toBe(2)
})

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HELP } from '../../src/command/help.ts'
import { readCaseLines } from '../../src/quality/case-lines.ts'
import { ended, ROOT } from '../http/server.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The codes in the first cells of the table that begins behind a text. */
function firstCells(header: string, behind: string): string[] {
  const lines = README.slice(README.indexOf(header, README.indexOf(behind))).split('\n')
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  )
  return rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code as string))
}

test('the README names every command', () => {
  expect(firstCells('| Command |', '## In the terminal')).toEqual(Object.keys(HELP))
})

test('the README and the help of eval name every field of a case', () => {
  const [error] = readCaseLines('{"question": "Who?", "expect": "answer", "x": 1}').errors
  const fields = error?.message.replace(/^.*these are: /, '').split(', ') ?? []
  expect(fields).toContain('holds')
  expect(firstCells('| Field |', '`eval` reads files').sort()).toEqual(fields.sort())
  for (const field of fields) expect(HELP.eval.text).toMatch(new RegExp(`^  (?:\\w+, )?${field}\\b`, 'm'))
})

/** The command of the clone, as a process. */
const cli = (args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, [join(ROOT, 'src/command/cli.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

test('as a process it writes errors to the standard error output, and colours to no pipe', async () => {
  const [wrong, right] = await Promise.all([
    ended(cli(['ask', '--bogus'])),
    ended(cli(['ask', 'Which big names use WSO2?'], { FORCE_COLOR: '1' })),
  ])
  expect(wrong).toEqual({ code: 2, stdout: '', stderr: "Unknown option '--bogus'. See --help.\n" })
  expect(right).toMatchObject({ code: 0, stderr: '' })
  expect(right.stdout).not.toContain('\u001b')
})

test('it ends without a word when nobody reads on', async () => {
  const child = cli(['eval', '--help'])
  child.stdout?.destroy()
  const { stderr } = await ended(child)
  expect(stderr).toBe('')
})

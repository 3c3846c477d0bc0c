import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plain, run } from './run.ts'

let root: string
const at = (name: string): string => join(root, name)
const lines = (...cases: object[]): string => cases.map((one) => JSON.stringify(one)).join('\n')

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'eval-'))
  mkdirSync(at('docs'))
  writeFileSync(at('docs/acme.md'), '# Business model of Acme\n\n## Key Partners\n\nIts suppliers are Esker and Fjord.\n')
  writeFileSync(
    at('cases.jsonl'),
    lines(
      {
        question: 'Who are the suppliers of Acme?',
        expect: 'answer',
        holds: ['Esker', ['Fjord', 'Fiord']],
        section: 'Key Partners',
      },
      {
        question: 'Are you sure?',
        history: ['Who are the suppliers of Acme?'],
        document: 'acme',
        expect: 'answer',
        holds: ['Esker'],
      },
      { question: 'Who are the suppliers of Acme?', expect: 'answer', holds: ['Gondwana'] },
      { question: 'How many employees does Acme have?', expect: 'answer' },
      { question: 'Write me a poem', expect: 'refuse', reason: 'off-topic' },
    ),
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const evaluate = (...args: string[]) => run(['eval', '-k', at('docs'), ...args])

test('says what went wrong and counts right, wrong and refused', async () => {
  const { code, out, err } = await evaluate(at('cases.jsonl'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const said = plain(out).split('\n')
  expect(said.slice(0, 3)).toEqual([
    `${at('cases.jsonl')}:3 wrong: Who are the suppliers of Acme?`,
    '  lacks Gondwana',
    '  said: Its suppliers are Esker and Fjord. [1]',
  ])
  expect(said[3]).toBe(`${at('cases.jsonl')}:4 refused: How many employees does Acme have?`)
  expect(said.at(-2)).toBe('3 right, 1 wrong, 1 refused though told, of 5: 60 % right')
})

test('the floor decides the exit code', async () => {
  expect((await evaluate(at('cases.jsonl'), '--floor', '0.6')).code).toBe(0)
  const { code, out } = await evaluate(at('cases.jsonl'), '--floor=0.61')
  expect(code).toBe(1)
  expect(plain(out)).toMatch(/60 % right\nThe floor is 61 %\.\n$/)
})

test('--json gives every verdict', async () => {
  const { code, out } = await evaluate(at('cases.jsonl'), '--json', '-f', '1')
  expect(code).toBe(1)
  const report = JSON.parse(out)
  expect(report).toMatchObject({ asked: 5, right: 3, wrong: 1, refused: 1, share: 0.6, floor: 1 })
  expect(report.cases[2]).toMatchObject({ result: 'wrong', faults: [{ rule: 'holds', detail: 'lacks Gondwana' }] })
})

test.each([
  ['nothing', [], 'There is no case file. See nineblocks eval --help.\n'],
  ['a file that is not there', ['/nowhere.jsonl'], '/nowhere.jsonl cannot be read (ENOENT).\n'],
  ['a floor that is none', ['x', '--floor', '80'], '--floor is "80", but must be a share from 0 to 1.\n'],
])('%s is wrong usage', async (_, args, err) => {
  expect(await evaluate(...args)).toEqual({ code: 2, out: '', err })
})

test('a wrong line is named, and so is a document that is not loaded', async () => {
  writeFileSync(at('wrong.jsonl'), `{"question": "Who?", "expect": "answer"}\n\n{"question": "Who?", "expect": "yes"}\n{`)
  expect(await evaluate(at('wrong.jsonl'))).toEqual({
    code: 2,
    out: '',
    err: `${at('wrong.jsonl')}:3: expect must be "answer", "refuse" or "small-talk".\n${at('wrong.jsonl')}:4: is not JSON.\n`,
  })
  writeFileSync(at('stranger.jsonl'), lines({ question: 'Who?', document: 'other', expect: 'answer' }))
  expect((await evaluate(at('stranger.jsonl'))).err).toBe(`${at('stranger.jsonl')}:1: there is no document "other".\n`)
  writeFileSync(at('none.jsonl'), '\n')
  expect((await evaluate(at('none.jsonl'))).err).toBe(`${at('none.jsonl')} holds no case.\n`)
})

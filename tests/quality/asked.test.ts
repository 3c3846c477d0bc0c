import { beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import { runCase, shareRight, type Verdict } from '../../src/quality/run-case.ts'
import { ASKED, askedCases } from './asked.cases.ts'
import { FLOORS } from './floors.ts'
import { failures, loadDocument, table } from './run.ts'

describe('questions to documents that ask and answer questions themselves', () => {
  let verdicts: Verdict[] = []

  beforeAll(() => {
    verdicts = ASKED.flatMap((one) => {
      const assistant = createAssistant({ documents: [loadDocument(new URL(`asked/${one.document}.md`, import.meta.url))] })
      return askedCases(one).map((asked) => runCase(assistant, asked))
    })
    console.log(table('asked', verdicts))
  })

  test('every quote stands word for word at its place, and nothing is invented', () => {
    expect(verdicts.flatMap(({ asked, hard }) => hard.map(({ rule, detail }) => `${asked.id} ${rule}: ${detail}`))).toEqual([])
  })

  test('the share of right answers has not fallen', () => {
    expect(shareRight(verdicts), failures(verdicts)).toBeGreaterThanOrEqual(FLOORS.asked)
  })
})

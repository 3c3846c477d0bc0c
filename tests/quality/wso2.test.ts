import { beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import { runCase, shareRight, type Verdict } from '../../src/quality/run-case.ts'
import { FLOORS } from './floors.ts'
import { failures, loadDocument, table } from './run.ts'
import { WSO2_CASES } from './wso2.cases.ts'

describe('questions about WSO2', () => {
  let verdicts: Verdict[] = []

  beforeAll(() => {
    const assistant = createAssistant({ documents: [loadDocument(new URL('../../knowledge/wso2.md', import.meta.url))] })
    verdicts = WSO2_CASES.map((asked) => runCase(assistant, asked))
    console.log(table('wso2', verdicts))
  })

  test('every quote stands word for word at its place, and nothing is invented', () => {
    expect(verdicts.flatMap(({ asked, hard }) => hard.map(({ rule, detail }) => `${asked.id} ${rule}: ${detail}`))).toEqual([])
  })

  test('the share of right answers has not fallen', () => {
    expect(shareRight(verdicts), failures(verdicts)).toBeGreaterThanOrEqual(FLOORS.wso2)
  })
})

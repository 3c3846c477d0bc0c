import { beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answer/assistant.ts'
import { runCase, shareRight, type Verdict } from '../../src/quality/run-case.ts'
import { FLOORS } from './floors.ts'
import { GENERAL, generalCases } from './general.cases.ts'
import { failures, loadDocument, table } from './run.ts'

describe('questions about articles that are no business models', () => {
  let verdicts: Verdict[] = []

  beforeAll(() => {
    verdicts = GENERAL.flatMap((article) => {
      const assistant = createAssistant({ documents: [loadDocument(new URL(`general/${article.document}.md`, import.meta.url))] })
      return generalCases(article).map((asked) => runCase(assistant, asked))
    })
    console.log(table('general', verdicts))
  })

  test('every quote stands word for word at its place, and nothing is invented', () => {
    expect(verdicts.flatMap(({ asked, hard }) => hard.map(({ rule, detail }) => `${asked.id} ${rule}: ${detail}`))).toEqual([])
  })

  test('the share of right answers has not fallen', () => {
    expect(shareRight(verdicts), failures(verdicts)).toBeGreaterThanOrEqual(FLOORS.general)
  })
})

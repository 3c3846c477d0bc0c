import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageResponse } from '../../../src/http/page-response.ts'
import { layout } from '../../../src/pages/layout.ts'

const policyOf = async (page: string) => (await pageResponse(page, {})).headers.get('content-security-policy')

test('the policy names the style sheet of the page, and no other style', async () => {
  const page = layout({ title: '<style>x{}</style>', main: '<style>y{}</style>' as never })
  const sheets = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1]!)
  expect(sheets).toHaveLength(1)
  const hash = createHash('sha256').update(sheets[0]!).digest('base64')
  expect(await policyOf(page)).toContain(`; style-src 'sha256-${hash}';`)
})

test('a page without a style sheet may have none', async () => {
  expect(await policyOf('<p>x</p>')).toContain("; style-src 'none';")
})

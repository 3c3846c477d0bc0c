import type { Browser, Page } from 'playwright-core'
import type { AskRequest, AskResponse, Citation } from '../../src/contract/messages.ts'
import { complaints } from './app.ts'

/** What comes back to a question: a response, a response of another kind, or nothing. */
export type Reply = { json: unknown; status?: number; headers?: Record<string, string> } | 'abort' | Promise<{ json: unknown }>

/** A page whose questions get replies that a test has made up. */
export interface MadeUp {
  page: Page
  asked: AskRequest[]
  /** What the page complains of. */
  found: string[]
  /** The replies to come, in order; the last one stays. */
  replies: Reply[]
}

export async function madeUp(browser: Browser, address: string): Promise<MadeUp> {
  await Promise.all(browser.contexts().map((context) => context.close()))
  const page = await browser.newPage()
  const made: MadeUp = { page, asked: [], replies: [], found: complaints(page) }
  await page.route('**/ask', async (route) => {
    made.asked.push(route.request().postDataJSON())
    const reply = await (made.replies.length > 1 ? made.replies.shift() : made.replies[0])
    await (reply === 'abort' || !reply ? route.abort() : route.fulfill(reply)).catch(() => undefined)
  })
  await page.goto(address)
  return made
}

export const json = (response: AskResponse) => ({ json: response })

export const citation = (id: number, words: Partial<Citation> = {}): Citation => ({
  id,
  document: 'wso2',
  title: 'Business model of WSO2',
  section: 'Key Partners',
  url: '/knowledge/wso2?cite=1-2#key-partners',
  quote: `Quote ${id}`,
  start: 1,
  end: 2,
  ...words,
})

export const answered = (answer: string, citations: Citation[] = [], followUps: string[] = []): AskResponse => ({
  answered: true,
  answer,
  citations,
  followUps,
  reason: null,
})

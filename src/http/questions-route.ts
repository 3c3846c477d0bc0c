import type { Hono } from 'hono'
import type { QuestionsResponse } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import type { AppEnv } from './app-env.ts'
import { limitRequests } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/**
 * Questions that are answered, for one who is about to ask. All of them at once, so that what a person writes is compared where
 * it is written and goes nowhere before it is sent.
 */
export function addQuestionsRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  const known = new Map<string, string[]>()
  addRoute(app, PATHS.questions, {
    GET: [
      limitRequests(limiter),
      (c) => {
        if (!assistant) return problemResponse('no-knowledge')
        const document = c.req.query('document') || undefined
        if (document !== undefined && !assistant.document(document)) return problemResponse('unknown-document')
        const questions = known.get(document ?? '') ?? assistant.questions(document)
        known.set(document ?? '', questions)
        return c.json({ questions } satisfies QuestionsResponse, 200, { 'cache-control': 'no-cache' })
      },
    ],
  })
}

import type { Hono } from 'hono'
import { BatchRequest } from '../contract/batch-schema.ts'
import type { AskResponse, BatchRequest as Batch, BatchResponse } from '../contract/messages.ts'
import { PATHS } from '../contract/paths.ts'
import { answerable } from './answerable.ts'
import type { AppEnv } from './app-env.ts'
import { acceptJsonBody, readJsonBody } from './json-body.ts'
import { limitRequests, overLimit } from './limit-requests.ts'
import { addRoute } from './methods.ts'
import type { AppDeps, Assistant } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** Many questions, each answered as if it came alone. Each counts for the limit: a batch saves round trips, not work. */
export function addBatchRoute(app: Hono<AppEnv>, { assistant, limiter }: AppDeps): void {
  addRoute(app, PATHS.batch, {
    POST: [
      limitRequests(limiter),
      acceptJsonBody,
      async (c) => {
        const body = await readJsonBody(c)
        if (!body.ok) return problemResponse(body.problem)
        const asked = answerable(BatchRequest, body.value, assistant)
        if (!asked.ok) return asked.problem
        const more = asked.request.questions.length - 1
        const refusal = more > 0 ? await overLimit(c, limiter, more) : undefined
        if (refusal) return refusal
        const answers = await answerAll(asked.request, asked.assistant)
        return c.json({ answers } satisfies BatchResponse, 200, { 'cache-control': 'no-store' })
      },
    ],
  })
}

/** One after another. In between others get their turn, since fifty questions may take a second. */
async function answerAll({ questions, document }: Batch, assistant: Assistant): Promise<AskResponse[]> {
  const answers: AskResponse[] = []
  for (const question of questions) {
    if (answers.length > 0) await new Promise((resolve) => setTimeout(resolve, 0))
    answers.push(assistant.ask(question, { ...(document !== undefined && { document }) }))
  }
  return answers
}

import type { Hono } from 'hono'
import { PATHS } from '../contract/paths.ts'
import type { AppEnv } from './app-env.ts'
import { addRoute } from './methods.ts'
import type { AppDeps } from './ports.ts'
import { problemResponse } from './problem-response.ts'

/** 200 once questions can be answered. Never limited: what watches the server asks often. */
export function addHealthRoute(app: Hono<AppEnv>, { assistant, skipped }: AppDeps): void {
  const health = assistant && {
    status: 'ok',
    documents: assistant.documents.length,
    sections: assistant.documents.reduce((sum, document) => sum + document.sections.length, 0),
    skipped,
  }
  addRoute(app, PATHS.health, {
    GET: [(c) => (health ? c.json(health, 200, { 'cache-control': 'no-store' }) : problemResponse('no-knowledge'))],
  })
}

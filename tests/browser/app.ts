import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { listening, spawnServer } from '../http/server.ts'

export interface App {
  origin: string
  stop(): void
}

/** The real server, in a process of its own, on the documents that ship. */
export async function startApp(env: Record<string, string> = {}): Promise<App> {
  const child = spawnServer({ KNOWLEDGE_DIR: 'knowledge', ...env })
  const { port } = await listening(child)
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}

/** Writes a question, sends it by Enter and waits for its reply. */
export async function say(page: Page, question: string): Promise<void> {
  const replies = await page.locator('.reply').count()
  await page.locator('textarea').fill(question)
  await page.locator('textarea').press('Enter')
  await page.locator('.reply').nth(replies).waitFor()
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page, shadow roots included: one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // What still fades in would have too little contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    // Contrast as AAA wants it.
    const results = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
  })
}

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[]
}

/** What the page complains about: errors, blocked loads, faults of scripts. */
export function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()))
  page.on('pageerror', (error) => found.push(String(error)))
  return found
}

/** The focus is on the element. */
export const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element.matches(':focus'))

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ended, listening, ROOT, spawnServer } from '../http/server.ts'

const DOCKERFILE = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
const IGNORE = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n')
const COPIED = [...DOCKERFILE.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, files]) => (files as string).split(' '))
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }

/** The arguments behind CMD, of the health check or of the image. */
const command = (pattern: RegExp): string[] => JSON.parse(pattern.exec(DOCKERFILE)?.[1] ?? '[]') as string[]

/** What the image would hold: the files that are copied, and the packages that are installed. */
let image: string
beforeAll(() => {
  image = mkdtempSync(join(tmpdir(), 'image-'))
  for (const file of COPIED) cpSync(join(ROOT, file), join(image, file), { recursive: true })
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(image, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(image, 'node_modules', name))
  }
})
afterAll(() => rmSync(image, { recursive: true, force: true }))

test('all that is copied is let through to the build, and nothing else', () => {
  expect([...new Set(COPIED)].sort()).toEqual(
    IGNORE.filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
      .sort(),
  )
  expect(IGNORE[0]).toBe('*')
})

test('what is copied starts, and the health check finds it well', async () => {
  const [node, ...args] = command(/^CMD (\[.*\])$/m)
  expect(node).toBe('node')
  const server = await listening(spawnServer({ KNOWLEDGE_DIR: 'knowledge' }, process.execPath, args, { cwd: image }))
  const [, ...check] = command(/^ +CMD (\[.*\])$/m)
  const well = await ended(spawnServer({ PORT: String(server.port) }, process.execPath, check))
  expect(well).toEqual({ code: 0, stdout: '', stderr: '' })
  server.child.kill('SIGTERM')
  await ended(server.child)
  expect((await ended(spawnServer({ PORT: String(server.port) }, process.execPath, check))).code).toBe(1)
})

test('it is nobody’s root, listens to the outside, and its file system can be read-only', () => {
  expect(DOCKERFILE).toMatch(/^USER node$/m)
  expect(DOCKERFILE).toContain('HOST=0.0.0.0')
  expect(readFileSync(join(ROOT, 'compose.yaml'), 'utf8')).toMatch(/read_only: true[\s\S]*cap_drop: \[ALL\]/)
})

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ended, FIXTURES, listening, sendOverSocket, spawnServer } from './server.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WRONG: [string, Record<string, string>, string][] = [
  ['a port that is none', { PORT: '80a' }, 'PORT is "80a", but must be a port: a whole number from 0 to 65535.'],
  ['two settings', { RATE_LIMIT: '0', ALLOWED_ORIGINS: 'intranet' }, 'ALLOWED_ORIGINS is "intranet", but must be'],
  ['a folder that is not there', { KNOWLEDGE_DIR: '/nowhere' }, 'KNOWLEDGE_DIR is "/nowhere", but there is no such folder.'],
  ['a host that is not there', { HOST: 'nowhere.invalid' }, 'HOST is "nowhere.invalid", but this machine has no such address.'],
]
test.each(WRONG)('%s stops the start with a sentence and code 1', async (_, env, sentence) => {
  const { code, stdout, stderr } = await ended(spawnServer(env))
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(stderr).not.toMatch(/\bat .*\.ts/)
})

test('a port in use stops the start with a sentence', async () => {
  const first = await listening(spawnServer())
  try {
    const { code, stderr } = await ended(spawnServer({ PORT: String(first.port) }))
    expect({ code, stderr }).toEqual({ code: 1, stderr: `PORT is ${first.port}, but another process listens there.\n` })
  } finally {
    first.child.kill('SIGKILL')
  }
})

test('a bad file among good ones is named, skipped, and known to /healthz', async () => {
  copyFileSync(join(FIXTURES, 'acme.md'), join(folder, 'acme.md'))
  writeFileSync(join(folder, 'broken.md'), new Uint8Array([0x23, 0xff, 0xfe]))
  const server = await listening(spawnServer({ KNOWLEDGE_DIR: folder }))
  try {
    expect(server.output()).toMatch(/^Skipped broken\.md: This file is not UTF-8/m)
    const { text } = await sendOverSocket(server.port, { name: '', path: '/healthz', status: 200 })
    expect(JSON.parse(text)).toMatchObject({
      documents: 1,
      skipped: [{ file: 'broken.md', reason: expect.stringMatching(/^This file is not UTF-8/) }],
    })
  } finally {
    server.child.kill('SIGKILL')
  }
})

test('the limit holds over a socket, and does not count health', async () => {
  const server = await listening(spawnServer({ RATE_LIMIT: '3' }))
  try {
    const statuses: number[] = []
    for (const path of ['/knowledge', '/healthz', '/knowledge', '/healthz', '/knowledge', '/healthz', '/knowledge']) {
      statuses.push((await sendOverSocket(server.port, { name: '', path, status: 200 })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429])
  } finally {
    server.child.kill('SIGKILL')
  }
})

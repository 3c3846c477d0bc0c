import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RUNTIMES } from './runtimes.ts'
import { listening, sendOverSocket, spawnServer } from './server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reload-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content)
const told = (company: string, partner: string) =>
  `# Business model of ${company}\n\n## Key Partners\n\n${company} works with ${partner}.\n`

interface Health {
  documents: number
  skipped: { file: string; reason: string }[]
}

async function healthOf(port: number): Promise<Health> {
  const { status, text } = await sendOverSocket(port, { name: '', path: '/healthz', status: 200 })
  expect(status).toBe(200)
  return JSON.parse(text) as Health
}
const textOf = async (port: number, id: string): Promise<string> =>
  (await sendOverSocket(port, { name: '', path: `/knowledge/${id}.md`, status: 200 })).text

test('changes are picked up without a failed request, and what breaks stays as it was', async () => {
  write('acme.md', told('Acme', 'Coyote Labs'))
  const server = await listening(spawnServer({ KNOWLEDGE_DIR: folder }))
  const statuses = new Set<number>()
  const failed: string[] = []
  let asking = true
  const asker = (async () => {
    while (asking)
      statuses.add((await sendOverSocket(server.port, { name: '', path: '/ask?question=partners', status: 200 })).status)
  })().catch((error) => failed.push(`${error}: ${server.child.exitCode} ${server.child.signalCode} ${server.output()}`))
  try {
    const { port } = server
    const asked = { name: '', path: '/ask?question=Who+are+the+partners%3F', status: 200 }
    const etag = (await sendOverSocket(port, asked)).headers.get('etag') as string
    const again = async () => (await sendOverSocket(port, { ...asked, headers: { 'if-none-match': etag } })).status
    expect(await again()).toBe(304)
    write('acme.md', told('Acme', 'Roadrunner Freight'))
    await expect.poll(again, { timeout: 8_000 }).toBe(200)
    write('brotkorb.md', told('Brotkorb', 'farms'))
    await expect.poll(() => healthOf(port), { timeout: 8_000 }).toMatchObject({ documents: 2, skipped: [] })
    expect(await textOf(port, 'acme')).toContain('Roadrunner')

    write('acme.md', new Uint8Array([0x23, 0xff]))
    const broken = [{ file: 'acme.md', reason: expect.stringMatching(/^This file is not UTF-8/) }]
    await expect.poll(() => healthOf(port), { timeout: 8_000 }).toMatchObject({ documents: 2, skipped: broken })
    expect(await textOf(port, 'acme')).toContain('Roadrunner')
    expect(server.output()).toMatch(/^Skipped acme\.md: This file is not UTF-8/m)

    rmSync(join(folder, 'acme.md'))
    await expect.poll(() => healthOf(port), { timeout: 8_000 }).toMatchObject({ documents: 1, skipped: [] })

    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    const empty = [{ file: folder, reason: expect.stringMatching(/there is no \.md file/) }]
    await expect.poll(() => healthOf(port), { timeout: 8_000 }).toMatchObject({ documents: 1, skipped: empty })
    expect(await textOf(port, 'brotkorb')).toContain('farms')
  } finally {
    asking = false
    await asker
    server.child.kill('SIGKILL')
  }
  expect([failed, ...statuses]).toEqual([[], 200])
})

test.each(RUNTIMES.filter(({ name, missing }) => (name === 'Bun' || name === 'Deno') && !missing))(
  '$name picks up changes too',
  async ({ start }) => {
    write('acme.md', told('Acme', 'Coyote Labs'))
    const server = await start(folder)
    try {
      write('brotkorb.md', told('Brotkorb', 'farms'))
      await expect.poll(() => healthOf(server.port), { timeout: 8_000 }).toMatchObject({ documents: 2 })
    } finally {
      await server.stop()
    }
  },
)

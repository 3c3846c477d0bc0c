import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { listening, type Running, spawnServer } from './server.ts'

const started = new Set<number>()
afterEach(() => {
  for (const pid of started) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  started.clear()
})

async function start(...spawnArgs: Parameters<typeof spawnServer>): Promise<Running> {
  const server = await listening(spawnServer(...spawnArgs))
  started.add(server.child.pid!)
  return server
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it at once, with code 0, idle and silent connections or not',
  async (signal) => {
    const server = await start()
    const silent = await open(server.port)
    const idle = await open(server.port)
    idle.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(idle, 'data')
    const asked = performance.now()
    const exit = once(server.child, 'exit')
    server.child.kill(signal)
    server.child.kill(signal)
    expect(await exit).toEqual([0, null])
    expect(performance.now() - asked).toBeLessThan(3_000)
    for (const socket of [silent, idle]) socket.destroy()
  },
)

test('a request under way is answered, a new connection is refused', async () => {
  const server = await start()
  const body = '{"question":"Who are the key partners of Acme?"}'
  const slow = await open(server.port)
  let reply = ''
  slow.on('data', (data) => (reply += data))
  slow.write(
    `POST /ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  )
  // The server has read the head when it says that the body may come.
  await once(slow, 'data')
  expect(reply).toMatch(/^HTTP\/1\.1 100 /)
  const [exit, closed] = [once(server.child, 'exit'), once(slow, 'close')]
  server.child.kill('SIGTERM')
  await refuses(server.port)
  slow.write(body.slice(10))
  await closed
  expect(await exit).toEqual([0, null])
  expect(reply).toMatch(/^HTTP\/1\.1 100 [\s\S]*HTTP\/1\.1 200 [\s\S]*"answered":/)
})

/** Resolves when a port takes no connections any more. */
async function refuses(port: number): Promise<void> {
  for (;;) {
    const socket = await open(port).catch((error: Error) => error)
    if (socket instanceof Error) {
      expect(socket.message).toContain('ECONNREFUSED')
      return
    }
    socket.destroy()
    await wait(20)
  }
}

// A terminal's Ctrl-C and a supervisor reach the whole group; a `kill` reaches npm alone.
test.each([
  ['SIGTERM', 'npm alone'],
  ['SIGTERM', 'the group'],
  ['SIGINT', 'the group'],
] as const)('npm start, %s to %s: nothing stays behind', async (signal, whom) => {
  const server = await start({}, 'npm', ['start', '--silent'], { detached: true })
  const npm = server.child.pid!
  const below = descendants(npm)
  for (const pid of below) started.add(pid)
  expect(below.length).toBeGreaterThan(0)
  process.kill(whom === 'npm alone' ? npm : -npm, signal)
  const until = performance.now() + 8_000
  while ([npm, ...below].some(isAlive) && performance.now() < until) await wait(50)
  expect([npm, ...below].filter(isAlive)).toEqual([])
})

function descendants(pid: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number) as [number, number])
  const below = (parent: number): number[] =>
    rows.filter(([, above]) => above === parent).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  return socket
}

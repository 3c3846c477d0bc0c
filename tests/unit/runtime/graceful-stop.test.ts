import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { gracefulStop } from '../../../src/runtime/graceful-stop.ts'

/** Long, for what must not take it. */
const GRACE = 5_000

async function start(grace = GRACE): Promise<{ server: Server; stop: () => Promise<void>; open: () => Promise<Socket> }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('done'))
  })
  const stop = gracefulStop(server, grace)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const open = async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    return socket
  }
  return { server, stop, open }
}

async function timeOf(work: Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work
  return performance.now() - before
}

test('connections that sent nothing, or nothing since, are closed at once', async () => {
  const { stop, open } = await start()
  await open()
  const idle = await open()
  idle.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(idle, 'data')
  expect(await timeOf(stop())).toBeLessThan(GRACE)
})

test('a request that ends within the grace is answered', async () => {
  const { server, stop, open } = await start()
  const socket = await open()
  let reply = ''
  socket.on('data', (data) => (reply += data))
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\na')
  await once(server, 'request')
  const stopped = stop()
  setTimeout(() => socket.write('b'), 100)
  const closed = once(socket, 'close')
  expect(await timeOf(stopped)).toBeLessThan(GRACE)
  await closed
  expect(reply).toMatch(/^HTTP\/1\.1 200 [\s\S]*done/)
})

test('half a body is cut off after the grace', async () => {
  const { server, stop, open } = await start(300)
  const socket = await open()
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\na')
  await once(server, 'request')
  const time = await timeOf(stop())
  expect(time).toBeGreaterThanOrEqual(295)
  expect(time).toBeLessThan(GRACE)
})

test('stopping twice is stopping once', async () => {
  const { stop } = await start()
  expect(stop()).toBe(stop())
  await stop()
})

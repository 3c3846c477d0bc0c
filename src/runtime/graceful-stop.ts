import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long requests that are under way may still take. */
const GRACE = 10_000

/**
 * Stops a server: no new connection is taken, requests under way are answered, and what is left after the grace is cut off.
 * `close` alone would wait for connections that never send anything, and it stops Node's own watch over slow ones.
 * @returns what stops it. Calling that again changes nothing: npm and the terminal may both pass on one signal.
 */
export function gracefulStop(server: Server, grace = GRACE): () => Promise<void> {
  const silent = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }) => silent.delete(socket))
  let stopped: Promise<void> | undefined

  function stop(): Promise<void> {
    return new Promise((resolve) => {
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const end = setTimeout(() => server.closeAllConnections(), grace)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(end)
        resolve()
      })
      for (const socket of silent) if (socket.bytesRead === 0) socket.destroy()
    })
  }
  return () => (stopped ??= stop())
}

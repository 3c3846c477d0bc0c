import type { Server } from 'node:http'
import { flushCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { compressed } from './compress.ts'
import { gracefulStop } from './graceful-stop.ts'
import { fail, listenError, type StartedApp, startOrFail, urlOf, warmUp } from './start-app.ts'
import { onStopSignal } from './stop-signal.ts'

/** Milliseconds. Node's own would let a connection that sends nothing live for a minute, and one that sends slowly for five. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  // Longer than the minute after which common proxies drop an idle connection: the proxy must be the one to drop it.
  keepAliveTimeout: 65_000,
}

/** Starts the server with the settings of an environment; says why when it cannot, and ends the process. */
export const serve = (env: NodeJS.ProcessEnv = process.env): void => startOrFail(listen, env)

function listen({ app, settings, warm, greeting }: StartedApp): void {
  const server = createAdaptorServer({
    fetch: async (request, env) =>
      compressed(await app.fetch(request, { address: (env as HttpBindings).incoming.socket.remoteAddress }), request),
    serverOptions: TIMEOUTS,
  }) as Server
  server.once('error', (error: NodeJS.ErrnoException) => fail(listenError(error.code, settings)))
  server.listen(settings.port, settings.host, () => {
    const { address, port } = server.address() as AddressInfo
    console.log(greeting(urlOf(address, port)))
    // Then the compiled code is kept for the next start.
    setImmediate(warmUp, warm, flushCompileCache)
  })
  const stop = gracefulStop(server)
  onStopSignal(() => void stop().then(() => process.exit(0)))
}

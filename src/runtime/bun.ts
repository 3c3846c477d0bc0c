import { fail, listenError, startOrFail, urlOf, warmUp } from './start-app.ts'
import { onStopSignal } from './stop-signal.ts'

/** What is used of Bun. */
declare const Bun: {
  serve(options: {
    port: number
    hostname: string
    idleTimeout: number
    fetch(request: Request, server: BunServer): Promise<Response>
  }): BunServer
}

interface BunServer {
  port: number
  requestIP(request: Request): { address: string } | null
  stop(): Promise<void>
}

/** Seconds. Longer than the minute after which common proxies drop an idle connection. */
const IDLE = 65

startOrFail(({ app, settings, warm, greeting }) => {
  try {
    const server = Bun.serve({
      port: settings.port,
      hostname: settings.host,
      idleTimeout: IDLE,
      fetch: (request, server) => app.fetch(request, { address: server.requestIP(request)?.address }),
    })
    console.log(greeting(urlOf(settings.host, server.port)))
    onStopSignal(() => void server.stop().then(() => process.exit(0)))
    setImmediate(warmUp, warm)
  } catch (error) {
    fail(listenError((error as NodeJS.ErrnoException).code, settings))
  }
})

import { fail, listenError, startOrFail, urlOf, warmUp } from './start-app.ts'
import { onStopSignal } from './stop-signal.ts'

/** What is used of Deno. */
declare const Deno: {
  serve(
    options: { port: number; hostname: string; onListen(): void },
    handler: (request: Request, info: { remoteAddr: { hostname?: string } }) => Promise<Response>,
  ): { addr: { port: number }; shutdown(): Promise<void> }
}

/** Deno's names for what Node calls by codes. */
const CODES: Record<string, string> = { AddrInUse: 'EADDRINUSE', AddrNotAvailable: 'EADDRNOTAVAIL', PermissionDenied: 'EACCES' }

startOrFail(({ app, settings, warm, greeting }) => {
  try {
    const server = Deno.serve({ port: settings.port, hostname: settings.host, onListen() {} }, (request, info) =>
      app.fetch(request, { address: info.remoteAddr.hostname }),
    )
    console.log(greeting(urlOf(settings.host, server.addr.port)))
    onStopSignal(() => void server.shutdown().then(() => process.exit(0)))
    setImmediate(warmUp, warm)
  } catch (error) {
    const { name, code = CODES[name] } = error as NodeJS.ErrnoException
    fail(listenError(code, settings))
  }
})

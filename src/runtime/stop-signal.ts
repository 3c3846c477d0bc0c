/** How often to look whether npm is still there. */
const WATCH_INTERVAL = 500

/**
 * Calls `stop` when the process is asked to end. Under `npm start` there is a shell between npm and this process that may not
 * pass a signal on: when npm is ended, only our parent changes, and that counts as well.
 */
export function onStopSignal(stop: () => void): void {
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, WATCH_INTERVAL)
  watch.unref()
}

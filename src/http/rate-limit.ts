import type { Limiter, Verdict } from './ports.ts'

const MINUTE = 60_000

export interface RateLimitOptions {
  /** Requests a client may make at once, and how many it gets back in a minute. At least 1. */
  perMinute: number
  /** Milliseconds of a clock that never goes back. */
  now: () => number
  /** Clients remembered at most; the one that came first is forgotten for a new one. */
  maxClients?: number
}

/**
 * The generic cell rate algorithm: of each client one number is kept, the time at which its allowance is full again. Each
 * request moves that time on by `MINUTE / perMinute`; a request that would move it more than a minute ahead is refused.
 * Unlike counting in windows it lets no double burst through at a window's edge, and knows the exact time to wait.
 */
export function createRateLimit({ perMinute, now, maxClients = 10_000 }: RateLimitOptions): Limiter & { readonly size: number } {
  const cost = MINUTE / perMinute
  const fullAgain = new Map<string, number>()

  function makeRoom(time: number): void {
    for (const [client, full] of fullAgain) if (full <= time) fullAgain.delete(client)
    const first = fullAgain.keys().next()
    if (fullAgain.size >= maxClients && !first.done) fullAgain.delete(first.value)
  }

  return {
    get size() {
      return fullAgain.size
    },
    take(client, more): Verdict {
      const time = now()
      // Never more than a minute ahead, should the clock go back after all.
      const full = Math.min(Math.max(fullAgain.get(client) ?? time, time), time + MINUTE)
      const next = full + cost * (more === undefined ? 1 : Math.min(more, perMinute - 1))
      // Half a microsecond for sums of fractions that do not come out even.
      if (next - time > MINUTE + 0.0005) return { allowed: false, retryAfter: (next - time - MINUTE) / 1000 }
      if (!fullAgain.has(client) && fullAgain.size >= maxClients) makeRoom(time)
      fullAgain.set(client, next)
      return { allowed: true }
    },
  }
}

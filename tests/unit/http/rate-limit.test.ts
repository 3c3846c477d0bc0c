import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRateLimit } from '../../../src/http/rate-limit.ts'

function limiter(perMinute: number, maxClients?: number) {
  const clock = { time: 0 }
  const limit = createRateLimit({ perMinute, now: () => clock.time, ...(maxClients !== undefined && { maxClients }) })
  const take = (client = 'a') => limit.take(client) as { allowed: boolean; retryAfter?: number }
  return { clock, limit, take }
}

test('as many at once as the limit, then one each time a share of the minute has passed', () => {
  const { clock, take } = limiter(3)
  expect([take(), take(), take()].map(({ allowed }) => allowed)).toEqual([true, true, true])
  expect(take()).toEqual({ allowed: false, retryAfter: 20 })
  clock.time = 19_999
  expect(take().allowed).toBe(false)
  clock.time = 20_000
  expect(take().allowed).toBe(true)
  expect(take().allowed).toBe(false)
  clock.time = 200_000
  expect([take(), take(), take(), take()].map(({ allowed }) => allowed)).toEqual([true, true, true, false])
})

test('more that come with one are all counted or none, and never more than fill the minute', () => {
  const { clock, limit, take } = limiter(10)
  take()
  expect(limit.take('a', 5)).toEqual({ allowed: true })
  expect(limit.take('a', 5)).toEqual({ allowed: false, retryAfter: 6 })
  expect([take(), take(), take(), take(), take()].map(({ allowed }) => allowed)).toEqual([true, true, true, true, false])
  clock.time = 100_000
  take()
  expect(limit.take('a', 500)).toEqual({ allowed: true })
  expect(take().allowed).toBe(false)
})

test('a refused request costs nothing, and clients do not meet', () => {
  const { take } = limiter(1)
  take()
  expect([take(), take(), take()].every(({ retryAfter }) => retryAfter === 60)).toBe(true)
  expect(take('b').allowed).toBe(true)
})

test('a clock that goes back locks nobody out for longer than a minute', () => {
  const { clock, take } = limiter(2)
  clock.time = 3_600_000
  take()
  take()
  clock.time = 0
  expect(take().retryAfter).toBeLessThanOrEqual(60)
})

test('remembers no more clients than it may, and none whose allowance is full', () => {
  const { clock, limit, take } = limiter(60, 100)
  for (let client = 0; client < 1_000; client++) take(String(client))
  expect(limit.size).toBe(100)
  clock.time = 60_000
  take('new')
  expect(limit.size).toBe(1)
})

test.each([1, 7, 60, 300, 1_000_000])(
  'within any minute no client gets more than twice the limit of %i, and waiting as told is enough',
  (perMinute) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 200 }), (waits) => {
        const { clock, take } = limiter(perMinute)
        const allowed: number[] = []
        for (const wait of waits) {
          clock.time += wait
          const verdict = take()
          if (verdict.allowed) allowed.push(clock.time)
          else {
            clock.time += Math.ceil(verdict.retryAfter!) * 1_000
            expect(take().allowed).toBe(true)
            allowed.push(clock.time)
          }
        }
        for (const from of allowed)
          expect(allowed.filter((time) => time >= from && time < from + 60_000).length).toBeLessThanOrEqual(2 * perMinute)
      }),
      { numRuns: 50 },
    )
  },
)

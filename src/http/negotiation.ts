import { parseAccept } from 'hono/utils/accept'

/**
 * The media type of `offered` that an Accept header likes best: by q-value, then by how exactly it names the type, then by
 * the order of `offered`. A header that takes none of them gets the first: an answer serves better than a 406.
 */
export function preferredType<T extends string>(accept: string | null | undefined, offered: readonly [T, ...T[]]): T {
  const ranges = parseAccept(accept ?? '')
  let best: { type: T; q: number; exactness: number } | undefined
  for (const type of offered) {
    const candidate = { type, ...likingOf(type, ranges) }
    if (candidate.q > 0 && (!best || candidate.q > best.q || (candidate.q === best.q && candidate.exactness > best.exactness))) {
      best = candidate
    }
  }
  return best?.type ?? offered[0]
}

/** The q-value of the range that matches most exactly, as RFC 9110 wants it; 0 when none does. */
function likingOf(type: string, ranges: readonly { type: string; q: number }[]): { q: number; exactness: number } {
  const kind = `${type.split('/')[0]}/*`
  let liking = { q: 0, exactness: 0 }
  for (const range of ranges) {
    const name = range.type.toLowerCase()
    const exactness = name === type ? 3 : name === kind ? 2 : name === '*/*' || name === '*' ? 1 : 0
    if (exactness > liking.exactness) liking = { q: range.q, exactness }
  }
  return liking
}

/** Whether an Accept-Encoding header takes gzip by its name, not refused by a weight of 0. */
export const takesGzip = (acceptEncoding = ''): boolean =>
  acceptEncoding.split(',').some((coding) => {
    const [name, weight] = coding.split(';')
    return name?.trim().toLowerCase() === 'gzip' && Number(weight?.split('=')[1] ?? 1) > 0
  })

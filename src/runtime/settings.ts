import type { AppSettings } from '../http/ports.ts'
import { StartError } from './start-error.ts'

export interface Settings extends AppSettings {
  /** 0 lets the system choose. */
  port: number
  host: string
  knowledgeDir: string
  /** Requests per minute and client; undefined is no limit. */
  rateLimit: number | undefined
}

/**
 * What holds when a variable is unset or empty.
 * - HOST is the machine itself: nobody else can ask before someone decides that they may. In a container, set 0.0.0.0.
 * - RATE_LIMIT lets a whole office behind one address ask, and keeps one client from using more than a few percent of a core.
 */
export const DEFAULTS = {
  PORT: '3000',
  HOST: '127.0.0.1',
  KNOWLEDGE_DIR: 'knowledge',
  ALLOWED_ORIGINS: '',
  FRAME_ANCESTORS: '',
  RATE_LIMIT: '300',
} as const

type Name = keyof typeof DEFAULTS

/** @throws {StartError} with a sentence for each setting that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const wrong: string[] = []
  const read = <T>(name: Name, parse: (value: string) => T | undefined, expected: string): T => {
    const value = (env[name] ?? '').trim() || DEFAULTS[name]
    const parsed = parse(value)
    if (parsed === undefined) wrong.push(`${name} is "${value}", but must be ${expected}.`)
    return parsed as T
  }
  const settings = {
    port: read('PORT', wholeNumber(0, 65_535), 'a port: a whole number from 0 to 65535'),
    host: read('HOST', hostName, 'a host name or an address to listen on, such as 127.0.0.1 or 0.0.0.0'),
    knowledgeDir: read('KNOWLEDGE_DIR', (value) => value, 'a folder'),
    allowedOrigins: read('ALLOWED_ORIGINS', origins, 'origins such as https://intranet.example, with commas between them, or *'),
    frameAncestors: read(
      'FRAME_ANCESTORS',
      frameAncestors,
      'origins such as https://intranet.example or https://*.example.com, with commas between them, or *',
    ),
    rateLimit: read('RATE_LIMIT', rateLimit, 'off or a whole number of requests per minute, 1 to 1000000'),
  }
  if (wrong.length > 0) throw new StartError(wrong.join('\n'))
  return { ...settings, rateLimit: settings.rateLimit === 'off' ? undefined : settings.rateLimit }
}

const wholeNumber =
  (min: number, max: number) =>
  (value: string): number | undefined =>
    /^\d{1,7}$/.test(value) && Number(value) >= min && Number(value) <= max ? Number(value) : undefined

const hostName = (value: string): string | undefined => (/^[\w.:%-]{1,255}$/.test(value) ? value : undefined)

const rateLimit = (value: string): number | 'off' | undefined => (value === 'off' ? 'off' : wholeNumber(1, 1_000_000)(value))

/** What is written with commas between; undefined when one part of it is wrong. */
const listOf =
  (parse: (part: string) => string | undefined) =>
  (value: string): string[] | '*' | undefined => {
    if (value === '*') return '*'
    const parts = value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const parsed = parts.map(parse)
    return parsed.every((part) => part !== undefined) ? parsed : undefined
  }

/** As a browser writes it: lower case, without a slash at the end and without the scheme's own port. */
function originOf(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#@\s*]+\/?$/i.test(text) || !URL.canParse(text)) return undefined
  return new URL(text).origin
}

const origins = listOf(originOf)

/** Also any host below a domain: `https://*.example.com`. A policy with such a part in it reads it as it stands. */
const frameAncestors = listOf((text) => {
  const [, scheme = '', domain] = /^(https?:\/\/)\*\.(.*)$/i.exec(text) ?? []
  // A host may hold these, and a policy would read them as its own marks.
  if (/[;'"]/.test(text)) return undefined
  if (domain === undefined) return originOf(text)
  return originOf(scheme + domain)?.replace('://', '://*.')
})

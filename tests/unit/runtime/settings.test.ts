import { describe, expect, test } from 'vitest'
import { readSettings } from '../../../src/runtime/settings.ts'
import { StartError } from '../../../src/runtime/start-error.ts'

const DEFAULT = {
  port: 3000,
  host: '127.0.0.1',
  knowledgeDir: 'knowledge',
  allowedOrigins: [],
  frameAncestors: [],
  rateLimit: 300,
}

test('nothing set, or set to nothing', () => {
  expect(readSettings({})).toEqual(DEFAULT)
  expect(readSettings({ PORT: '', HOST: ' ', KNOWLEDGE_DIR: '', ALLOWED_ORIGINS: ' , ', RATE_LIMIT: '' })).toEqual(DEFAULT)
})

test.each<[Record<string, string>, object]>([
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: ' 8080 ' }, { port: 8080 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  [{ KNOWLEDGE_DIR: '/a b/ü' }, { knowledgeDir: '/a b/ü' }],
  [{ ALLOWED_ORIGINS: '*' }, { allowedOrigins: '*' }],
  [
    { ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080' },
    { allowedOrigins: ['https://a.example', 'http://b.example:8080'] },
  ],
  [{ ALLOWED_ORIGINS: 'HTTPS://A.Example:443/' }, { allowedOrigins: ['https://a.example'] }],
  [{ ALLOWED_ORIGINS: 'http://[::1]:3000' }, { allowedOrigins: ['http://[::1]:3000'] }],
  [{ FRAME_ANCESTORS: '*' }, { frameAncestors: '*' }],
  [
    { FRAME_ANCESTORS: 'https://wiki.example/, HTTPS://*.SharePoint.com:443' },
    { frameAncestors: ['https://wiki.example', 'https://*.sharepoint.com'] },
  ],
  [{ RATE_LIMIT: 'off' }, { rateLimit: undefined }],
  [{ RATE_LIMIT: '1' }, { rateLimit: 1 }],
])('%j', (env, expected) => {
  expect(readSettings(env)).toEqual({ ...DEFAULT, ...expected })
})

describe('a wrong value is named, with what it must be', () => {
  test.each([
    ...['80a', '-1', '65536', '3.5', '1e3', '0x10'].map((value) => ['PORT', value]),
    ...['a b', 'http://x', 'x/y'].map((value) => ['HOST', value]),
    ...[
      'intranet.example',
      'https://a/b',
      'https://a?x',
      'https://u@a',
      'ftp://a',
      'null',
      '*, https://a',
      'https://*.a',
      'https://',
    ].map((value) => ['ALLOWED_ORIGINS', value]),
    ...["'self'", 'wiki.example', 'https://a/b', 'https://*', 'https://a;b', 'https://a.*.b', 'https://a https://b'].map(
      (value) => ['FRAME_ANCESTORS', value],
    ),
    ...['0', '-5', 'on', '10/s', '1.5', '1000001', 'OFF'].map((value) => ['RATE_LIMIT', value]),
  ] as [string, string][])('%s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(StartError)
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}", but must be `)
  })

  test('all at once', () => {
    expect(() => readSettings({ PORT: 'x', RATE_LIMIT: 'x' })).toThrow(/^PORT is "x"[^\n]*\nRATE_LIMIT is "x"[^\n]*$/)
  })
})

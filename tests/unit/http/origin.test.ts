import { expect, test } from 'vitest'
import { judgeOrigin } from '../../../src/http/origin.ts'

const OWN = { host: 'ask.example' }

test.each<[string, Record<string, string>, readonly string[] | '*', boolean, string | undefined]>([
  ['a program', OWN, [], false, undefined],
  ['the own page', { ...OWN, origin: 'https://ask.example' }, [], false, undefined],
  ['the own page, without TLS', { ...OWN, origin: 'http://ask.example' }, [], false, undefined],
  [
    'the own page behind a proxy that changes Host',
    { host: '10.0.0.1', origin: 'https://ask.example', 'sec-fetch-site': 'same-origin' },
    [],
    false,
    undefined,
  ],
  ['another page', { ...OWN, origin: 'https://evil.example' }, [], true, undefined],
  ['another scheme', { ...OWN, origin: 'ftp://ask.example' }, [], true, undefined],
  ['another port', { ...OWN, origin: 'https://ask.example:444' }, [], true, undefined],
  ['no host to compare with', { origin: 'garbage' }, [], true, undefined],
  ['a sandboxed page', { ...OWN, origin: 'null' }, ['https://a.example'], true, undefined],
  ['an allowed page', { ...OWN, origin: 'https://a.example' }, ['https://a.example'], false, 'https://a.example'],
  ['any page', { ...OWN, origin: 'https://evil.example' }, '*', false, '*'],
  ['a sandboxed page, any allowed', { ...OWN, origin: 'null' }, '*', false, '*'],
  ['a script of another site', { ...OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, '*', true, undefined],
  ['a link on another site', { ...OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, [], false, undefined],
])('%s', (_, headers, allowed, refused, allow) => {
  expect(judgeOrigin(new Headers(headers), allowed)).toEqual({ refused, allow })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessage } from '../../../src/mcp/json-rpc.ts'
import { decodeHeader, eraOf, META } from '../../../src/mcp/protocol.ts'

describe('a header that cannot hold a name', () => {
  test.each([
    ['us-west1', 'us-west1'],
    ['=?base64?SGVsbG8sIOS4lueVjA==?=', 'Hello, 世界'],
    ['=?base64?IHBhZGRlZCA=?=', ' padded '],
    ['=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?=', '=?base64?literal?='],
    ['=?BASE64?SGk=?=', '=?BASE64?SGk=?='],
    ['=?base64?', '=?base64?'],
    ['=?base64?/w==?=', undefined],
    ['=?base64?*?=', undefined],
  ])('%s → %s', (header, value) => expect(decodeHeader(header)).toBe(value))

  test('holds any text in Base64', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = new TextEncoder().encode(text)
        expect(decodeHeader(`=?base64?${btoa(String.fromCharCode(...bytes))}?=`)).toBe(text)
      }),
    )
  })
})

test('any JSON is a message or is refused, and any message has an era or is refused', () => {
  const key = fc.oneof(fc.constantFrom('jsonrpc', 'id', 'method', 'params', '_meta', ...Object.values(META)), fc.string())
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('2.0', '2026-07-28', '2025-11-25', 'tools/call'),
      fc.jsonValue(),
      tie('object'),
    ),
    object: fc.dictionary(key, tie('any')),
  })).any
  const message = fc.record({
    jsonrpc: fc.constant('2.0'),
    id: fc.integer(),
    method: fc.constantFrom('tools/call', 'ping'),
    params: value,
  })
  const headers = fc.dictionary(
    fc.constantFrom('mcp-protocol-version', 'mcp-method', 'mcp-name'),
    fc.constantFrom('2026-07-28', 'tools/call', 'x'),
  )
  fc.assert(
    fc.property(fc.oneof(value, message), headers, (body, given) => {
      const read = readMessage(body)
      if (!read.ok) {
        expect(read.failure.status).toBe(400)
        return
      }
      const era = eraOf(read.message, new Headers(given))
      expect(typeof era === 'string' ? ['current', 'earlier'].includes(era) : era.status === 400).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

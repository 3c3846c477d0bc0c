import { expect, test } from 'vitest'
import { decodeDocument } from '../../../src/documents/decode.ts'
import { DocumentError } from '../../../src/documents/document-error.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('strips the byte order mark and keeps line ends', () => {
  expect(decodeDocument(utf8('\ufeff# Ä\r\nb\rc\n'))).toBe('# Ä\r\nb\rc\n')
})

test.each([
  ['latin-1', Uint8Array.of(0x41, 0xe4, 0x42)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
  ['a zero byte', utf8('a\0b')],
  ['a cut character', utf8('ä').slice(0, 1)],
])('refuses %s with a sentence', (_, bytes) => {
  expect(() => decodeDocument(bytes)).toThrow(DocumentError)
  expect(() => decodeDocument(bytes)).toThrow(/^This file is not .*\.$/)
})

import { DocumentError } from './document-error.ts'

/**
 * The bytes of a file → the text that all offsets count in: UTF-8 without its byte order mark; line ends stay as they are.
 * Throws a `DocumentError` for bytes that are no UTF-8 and for binary files.
 */
export function decodeDocument(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new DocumentError('This file is not text: it holds a zero byte.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocumentError('This file is not UTF-8 text. Save it as UTF-8 and load it again.')
  }
}

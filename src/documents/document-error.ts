/** A document that cannot be read. `message` is a plain sentence for the owner of the file; it holds nothing of the file's text. */
export class DocumentError extends Error {
  override name = 'DocumentError'
}

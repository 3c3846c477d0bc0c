/** A command that was written wrongly: a sentence for the person who wrote it. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

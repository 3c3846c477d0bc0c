import { problemResponse } from './problem-response.ts'

/** The client learns an id and nothing else. */
export function faultResponse(id: string): Response {
  return problemResponse('fault', { instance: `urn:uuid:${id}` })
}

/**
 * What the log may know of an error: its kind and the places in our code that it passed. Its message is left out, since a
 * message often quotes what it failed on, and that may be the question.
 */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return `thrown: ${fault === null ? 'null' : typeof fault}`
  const { message, stack = '' } = fault
  // The places stand behind the message, which may have lines that look like places.
  const at = stack.indexOf(message)
  const places =
    at < 0
      ? []
      : stack
          .slice(at + message.length)
          .split('\n')
          .filter((line) => /^\s{4}at /.test(line))
  return [fault.constructor.name, ...places].join('\n')
}

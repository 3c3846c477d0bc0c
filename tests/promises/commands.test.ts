import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { serversOn } from '../../scripts/openapi/requests.ts'
import { parseDocument } from '../../src/documents/parse.ts'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const { ready: app } = serversOn([parseDocument('wso2', read('knowledge/wso2.md'))])

/** The commands of a page that ask a server, each with the JSON that stands right below it. */
const commands = [...read('README.md').matchAll(/```sh\n(curl [\s\S]*?)\n```(?:\n\n```json\n([\s\S]*?)\n```)?/g)].map(
  ([, command = '', reply]) => ({ command, reply }),
)

/** `curl ADDRESS -H 'NAME: VALUE' -d 'BODY'`, as the README writes it. */
function requestOf(command: string): Request {
  const words = [...command.matchAll(/'([^']*)'|[^\s\\]+/g)].map(([word, quoted]) => quoted ?? word)
  const [curl, address = '', ...options] = words
  const headers = new Headers()
  let body: string | undefined
  for (let i = 0; i < options.length; i += 2) {
    const value = options[i + 1] ?? ''
    if (options[i] === '-H') headers.set(value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1).trim())
    else if (options[i] === '-d') body = value
    else throw new Error(`an option that is not known here: ${options[i]}`)
  }
  expect(curl).toBe('curl')
  return new Request(address, body === undefined ? { headers } : { method: 'POST', headers, body })
}

describe('the commands of the README', () => {
  it('are those that a program begins with', () => {
    expect(commands.map(({ command }) => new URL(requestOf(command).url).pathname)).toEqual([
      '/ask',
      '/ask/batch',
      '/search',
      '/openapi.json',
    ])
  })

  it.each(commands)('$command', async ({ command, reply }) => {
    const response = await app.fetch(requestOf(command))
    expect(response.status).toBe(200)
    const said = await response.json()
    if (reply !== undefined) expect(said).toEqual(JSON.parse(reply))
  })

  it('show a reply that is compared', () => {
    expect(commands.filter(({ reply }) => reply !== undefined).length).toBeGreaterThan(0)
  })
})

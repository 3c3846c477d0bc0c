/** Writes src/contract/openapi.json: the API as it is described, with what the server says about the document that ships. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from '../src/documents/parse.ts'
import { describeApi } from './openapi/describe.ts'
import { serversOn } from './openapi/requests.ts'

const file = (path: string): URL => new URL(`../${path}`, import.meta.url)

export const OPENAPI_FILE = file('src/contract/openapi.json')

export async function openapiText(): Promise<string> {
  const shipped = parseDocument('wso2', readFileSync(file('knowledge/wso2.md'), 'utf8'))
  return `${JSON.stringify(await describeApi(serversOn([shipped])), null, 1)}\n`
}

if (import.meta.main) writeFileSync(OPENAPI_FILE, await openapiText())

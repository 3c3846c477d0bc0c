import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RUNTIMES, type RuntimeServer } from './runtimes.ts'
import { FIXTURES, ROOT } from './server.ts'

const TOOL = 'needs a tool that the suite makes up, to look at what no tool here does'
const RESOURCE = 'needs a resource that the suite makes up'
const PROMPTS = 'there are no prompts, and none are declared'
const COMPLETION = 'nothing is completed, and that is not declared'
const CHANGES = 'no change is announced, and that is not declared'
const LOGGING = 'nothing is logged to clients, and that is not declared'
const INPUT = 'needs a tool that the suite makes up and that asks back; no tool here does'
const HEADERS = 'no parameter is repeated in a header'
const SESSION = 'warns that no session is begun, as it should be'

/** By version: how many scenarios there are, and each check that cannot pass here, with its reason. */
const VERSIONS: Readonly<Record<string, { scenarios: number; notHere: Readonly<Record<string, string>> }>> = {
  '2026-07-28': {
    scenarios: 40,
    notHere: {
      'completion-complete': COMPLETION,
      'json-schema-2020-12-tool-found': TOOL,
      'prompts-get-embedded-resource': PROMPTS,
      'prompts-get-simple': PROMPTS,
      'prompts-get-with-args': PROMPTS,
      'prompts-get-with-image': PROMPTS,
      'prompts-list': PROMPTS,
      'resources-read-binary': RESOURCE,
      'resources-read-text': RESOURCE,
      'resources-templates-read': RESOURCE,
      'sep-2243-server-decode-base64': HEADERS,
      'sep-2243-server-no-xmcp-tool': HEADERS,
      'sep-2243-server-reject-invalid-param-chars': HEADERS,
      'sep-2243-server-reject-param-mismatch': HEADERS,
      'sep-2243-server-validate-param-match': HEADERS,
      'sep-2322-elicitation-incomplete': INPUT,
      'sep-2322-ignore-unexpected-params': INPUT,
      'sep-2322-list-roots-incomplete': INPUT,
      'sep-2322-missing-response-rerequests': INPUT,
      'sep-2322-multi-round-r1': INPUT,
      'sep-2322-multiple-inputs-incomplete': INPUT,
      'sep-2322-non-tool-incomplete': PROMPTS,
      'sep-2322-reject-tampered-state': INPUT,
      'sep-2322-request-state-incomplete': INPUT,
      'sep-2322-respect-client-capabilities': INPUT,
      'sep-2322-result-type-included': INPUT,
      'sep-2322-sampling-incomplete': INPUT,
      'sep-2549-prompts-list-caching-hints': PROMPTS,
      'sep-2575-http-server-no-independent-requests-on-stream': TOOL,
      'sep-2575-missing-capability-http-400': TOOL,
      'sep-2575-server-honors-notification-filter': CHANGES,
      'sep-2575-server-no-log-without-loglevel': LOGGING,
      'sep-2575-server-rejects-undeclared-capability': TOOL,
      'sep-2575-server-sends-prompts-list-changed-on-subscription': PROMPTS,
      'sep-2575-server-sends-subscription-ack': CHANGES,
      'sep-2575-server-sends-tools-list-changed-on-subscription': CHANGES,
      'sep-2575-server-tags-subscription-id': CHANGES,
      'tools-call-audio': TOOL,
      'tools-call-embedded-resource': TOOL,
      'tools-call-error': TOOL,
      'tools-call-image': TOOL,
      'tools-call-mixed-content': TOOL,
      'tools-call-simple-text': TOOL,
      'tools-call-with-progress': TOOL,
    },
  },
  '2025-11-25': {
    scenarios: 33,
    notHere: {
      'completion-complete': COMPLETION,
      'elicitation-sep1034-general': INPUT,
      'elicitation-sep1330-general': INPUT,
      'json-schema-2020-12-tool-found': TOOL,
      'logging-set-level': LOGGING,
      'prompts-get-embedded-resource': PROMPTS,
      'prompts-get-simple': PROMPTS,
      'prompts-get-with-args': PROMPTS,
      'prompts-get-with-image': PROMPTS,
      'prompts-list': PROMPTS,
      'resources-read-binary': RESOURCE,
      'resources-read-text': RESOURCE,
      'resources-subscribe': CHANGES,
      'resources-templates-read': RESOURCE,
      'resources-unsubscribe': CHANGES,
      'server-sse-multiple-streams-session': SESSION,
      'server-sse-polling-session': SESSION,
      'tools-call-audio': TOOL,
      'tools-call-elicitation': INPUT,
      'tools-call-embedded-resource': TOOL,
      'tools-call-error': TOOL,
      'tools-call-image': TOOL,
      'tools-call-mixed-content': TOOL,
      'tools-call-sampling': INPUT,
      'tools-call-simple-text': TOOL,
      'tools-call-with-logging': LOGGING,
      'tools-call-with-progress': TOOL,
    },
  },
}

interface Check {
  id: string
  status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'SKIPPED' | 'INFO'
}

const SUITE = join(ROOT, 'node_modules/@modelcontextprotocol/conformance/dist/index.js')

/** Runs all scenarios of a version; gives the checks of each. */
async function runSuite(port: number, version: string): Promise<Check[][]> {
  const out = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    // The suite wants a server of this machine, by that name.
    const args = [
      SUITE,
      'server',
      '--url',
      `http://localhost:${port}/mcp`,
      '--suite',
      'all',
      '--spec-version',
      version,
      '-o',
      out,
    ]
    // It ends with 1 since some checks cannot pass; which ones, its files tell.
    await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(({ code }) => expect(code).toBe(1))
    return readdirSync(out).map((scenario) => JSON.parse(readFileSync(join(out, scenario, 'checks.json'), 'utf8')))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

describe.each(RUNTIMES.filter(({ name }) => name === 'Node' || name === 'workerd'))('$name', ({ start }) => {
  let server: RuntimeServer
  beforeAll(async () => {
    server = await start(FIXTURES)
  })
  afterAll(() => server?.stop())

  test.each(Object.entries(VERSIONS))('%s: every check passes that applies', { timeout: 120_000 }, async (version, expected) => {
    const scenarios = await runSuite(server.port, version)
    expect(scenarios).toHaveLength(expected.scenarios)
    const left = scenarios.flat().filter(({ status }) => status !== 'SUCCESS' && status !== 'INFO')
    expect([...new Set(left.map(({ id }) => id))].sort()).toEqual(Object.keys(expected.notHere).sort())
  })
})

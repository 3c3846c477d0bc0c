import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { PATHS } from '../../src/contract/paths.ts'
import { CURRENT_VERSIONS, EARLIER_VERSIONS } from '../../src/mcp/protocol.ts'
import { TOOL_LIST } from '../../src/mcp/tools.ts'
import { listening, spawnServer } from '../http/server.ts'

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const read = (path: string): string => readFileSync(fileOf(path), 'utf8')
const README = read('README.md')
const DOCS = read('docs/MCP.md')
const SECTION = README.slice(README.indexOf('## As an MCP server'), README.indexOf('## Put it on a page'))

const blocks = (language: string): string[] =>
  [...SECTION.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g'))].map(([, code = '']) => code)

describe('the README, on the Model Context Protocol', () => {
  it('gives configurations that lead to the route', () => {
    const urls = blocks('json').flatMap((code) => {
      const { servers, mcpServers } = JSON.parse(code) as Record<string, Record<string, { url: string; type?: string }>>
      return Object.values(servers ?? mcpServers ?? {}).map(({ url }) => url)
    })
    const [command = ''] = blocks('sh')
    expect([...urls, command.split(' ').at(-1)]).toEqual(Array(3).fill(`https://HOST${PATHS.mcp}`))
  })

  it('names the tools with what each takes', () => {
    const rows = [...SECTION.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, name, takes = '']) => [name, takes.match(/\w+/g)])
    expect(rows).toEqual(
      TOOL_LIST.map(({ name, inputSchema }) => [name, Object.keys((inputSchema as { properties: object }).properties)]),
    )
  })

  it('names the versions, as docs/MCP.md does', () => {
    expect(SECTION).toContain(`version ${CURRENT_VERSIONS[0]}, and ${EARLIER_VERSIONS[0]}`)
    expect(DOCS).toContain(`| ${CURRENT_VERSIONS.join(' and ')} | ${EARLIER_VERSIONS.join(' and ')} |`)
  })

  it('shows a program that runs', async () => {
    const { child, port } = await listening(spawnServer({ KNOWLEDGE_DIR: 'knowledge' }))
    const file = fileOf(`.cache/mcp-snippet-${process.pid}.mjs`)
    try {
      mkdirSync(fileOf('.cache'), { recursive: true })
      const [code = ''] = blocks('mjs')
      writeFileSync(file, code.replace('127.0.0.1:3000', `127.0.0.1:${port}`))
      const said = await outputOf(file)
      expect(said).toBe(`${/"answer": "(.*)"/.exec(README)?.[1]}\n`)
    } finally {
      child.kill()
      rmSync(file, { force: true })
    }
  })
})

const outputOf = (file: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    child.on('error', reject)
    child.on('close', () => resolve(said))
  })

it('the protocol adds no more to the worker than docs/MCP.md says', async () => {
  const [, minified, gzipped] = (/\| by hand.*?\| (\d+) KB \| (\d+) KB \|/.exec(DOCS) ?? []).map(Number) as [
    number,
    number,
    number,
  ]
  const [with_, without] = await Promise.all([worker([]), worker([withoutRoute])])
  expect((with_.length - without.length) / 1000).toBeLessThan(minified + 0.5)
  expect((gzipSync(with_).length - gzipSync(without).length) / 1000).toBeLessThan(gzipped + 0.5)
  expect(gzipSync(with_).length - gzipSync(without).length).toBeGreaterThan(1000)
})

const withoutRoute: Plugin = {
  name: 'without-route',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/http\/mcp-route\.ts$/ }, () => ({ contents: 'export const addMcpRoute = () => {}', loader: 'ts' })),
}

async function worker(plugins: Plugin[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileOf('src/runtime/worker.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    write: false,
    plugins,
  })
  return outputFiles[0]?.contents as Uint8Array
}

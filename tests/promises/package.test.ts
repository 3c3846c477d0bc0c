import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, listening, ROOT } from '../http/server.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string
  files: string[]
  dependencies: Record<string, string>
}

/** What stands in the README's block of code between two comments. */
const shown = (name: string): string =>
  new RegExp(`<!-- ${name} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\\n\`\`\`\\n<!-- /${name} -->`).exec(README)?.[1] ?? ''

/** npm and its scripts run on the Node that runs the tests, and know nothing of the run that they are in. */
const ENV = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|KNOWLEDGE_DIR$|NO_COLOR$|FORCE_COLOR$)/.test(name)),
  ),
  PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
}

let folder: string
/** The tarball's path, and the folder where it is installed. */
let tarball: string
let app: string
const inApp = (...names: string[]): string => join(app, ...names)

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...args], { cwd, env: ENV, encoding: 'utf8' })
const node = (...args: string[]) =>
  ended(spawn(process.execPath, args, { cwd: app, env: ENV, stdio: ['ignore', 'pipe', 'pipe'] }))
/** `npx nineblocks`, without npx. */
const nineblocks = (...args: string[]) => node(inApp('node_modules/nineblocks/dist/package/cli.js'), ...args)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'))
  app = join(folder, 'app')
  mkdirSync(app)
  writeFileSync(inApp('package.json'), '{"private": true, "type": "module"}')
  npm(ROOT, 'pack', '--pack-destination', folder)
  tarball = join(folder, `nineblocks-${MANIFEST.version}.tgz`)
  // The dependencies come from this clone, where npm has put them: no network is needed.
  const dependencies = Object.keys(MANIFEST.dependencies).map((name) => join(ROOT, 'node_modules', name))
  npm(app, 'install', '--offline', '--install-links', '--ignore-scripts', tarball, ...dependencies)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it('is as small as the README says, and holds what it needs and nothing else', () => {
    const said = Number(/The package is ([\d.]+) MB/.exec(README)?.[1])
    expect(Math.round(statSync(tarball).size / 100_000) / 10).toBe(said)
    const files = readdirSync(inApp('node_modules/nineblocks'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(inApp('node_modules/nineblocks/').length))
    expect(files.filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))).toEqual([])
    const listed = [...MANIFEST.files, 'package.json', 'README.md', 'LICENSE']
    expect(files.filter((file) => !listed.some((one) => file === one || file.startsWith(`${one}/`)))).toEqual([])
    for (const one of listed) expect([one, existsSync(inApp('node_modules/nineblocks', one))]).toEqual([one, true])
  })

  it('brings its dependencies and nothing else', () => {
    const { packages } = JSON.parse(readFileSync(inApp('package-lock.json'), 'utf8')) as { packages: Record<string, unknown> }
    const installed = Object.keys(packages)
      .filter(Boolean)
      .map((path) => path.replace('node_modules/', ''))
    expect(installed.sort()).toEqual([...Object.keys(MANIFEST.dependencies), 'nineblocks'].sort())
  })

  it('is one that publint has nothing to say about', async () => {
    const { messages } = await publint({ pkgDir: inApp('node_modules/nineblocks'), pack: false, strict: true })
    expect(messages).toEqual([])
  })
})

describe('the command of the package', { timeout: 60_000 }, () => {
  it('answers as the README shows, by the name that npx finds', async () => {
    const question = /npx nineblocks ask "([^"]+)"/.exec(README)?.[1] ?? ''
    const npx = npm(
      app,
      'exec',
      '--offline',
      '--',
      'nineblocks',
      'ask',
      question,
      '--knowledge',
      'node_modules/nineblocks/knowledge',
    )
    expect(npx.trimEnd().replace('node_modules/nineblocks/', '')).toBe(shown('command'))
    const { code, stdout, stderr } = await nineblocks('ask', 'How many patents does WSO2 hold?')
    expect(code).toBe(1)
    expect(stdout).toContain('Nearest passages')
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toBe('There is no folder "knowledge" here: this is the example that ships with Nineblocks.\n')
  })

  it('judges the cases that the README shows, and names their fields', async () => {
    writeFileSync(inApp('cases.jsonl'), shown('cases'))
    const { code, stdout } = await nineblocks('eval', 'cases.jsonl', '--floor', '1')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '3 right, 0 wrong, 0 refused though told, of 3: 100 % right\n' })
  })

  it('writes a folder without a server, from scripts that it brings', async () => {
    const { code } = await nineblocks('static', '--out', 'site')
    expect(code).toBe(0)
    const { engine } = JSON.parse(readFileSync(inApp('site/nineblocks.json'), 'utf8')) as { engine: string }
    const scripts = inApp('node_modules/nineblocks/dist/package/static-scripts.json')
    expect(readFileSync(inApp('site', engine), 'utf8')).toBe(JSON.parse(readFileSync(scripts, 'utf8')).engine)
    for (const file of ['index.html', 'cite.js', 'widget.js', 'widget.de.json', 'knowledge/wso2.html'])
      expect(existsSync(inApp('site', file))).toBe(true)
  })
})

describe('the library and the client', { timeout: 60_000 }, () => {
  it('have types that hold in Node and in bundlers', () => {
    writeFileSync(inApp('library.ts'), shown('library'))
    writeFileSync(inApp('client.ts'), shown('client'))
    writeFileSync(inApp('widget.ts'), "import 'nineblocks/widget.js'\ndocument.querySelector('nineblocks-chat')?.ask('Who?')\n")
    const wrong =
      "import { createAssistant } from 'nineblocks'\n// @ts-expect-error\ncreateAssistant({ documents: [{ id: 1 }] })\n"
    writeFileSync(inApp('wrong.ts'), wrong)
    const options = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      target: 'es2024',
    }
    for (const resolution of [
      { module: 'nodenext', skipLibCheck: false },
      { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
    ]) {
      const lib = ['es2024', 'dom', 'dom.iterable']
      writeFileSync(
        inApp('tsconfig.json'),
        JSON.stringify({ compilerOptions: { ...options, ...resolution, lib }, include: ['*.ts'] }),
      )
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', app], { cwd: app, stdio: 'inherit' })
    }
  })

  it('the library answers as the README shows', async () => {
    const said = /console\.log\(.*\) \/\/ (.*)/.exec(shown('library'))?.[1]
    expect(await node('library.ts')).toEqual({ code: 0, stdout: `${said}\n`, stderr: '' })
  })

  it('the client asks the server that the command starts', async () => {
    const cli = inApp('node_modules/nineblocks/dist/package/cli.js')
    const child = spawn(process.execPath, [cli, 'serve', '--port', '0'], {
      cwd: app,
      env: ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const server = await listening(child)
    writeFileSync(inApp('client.ts'), shown('client').replace('https://HOST', `http://127.0.0.1:${server.port}`))
    const said = /console\.log\(.*\) \/\/ (.*)/.exec(shown('client'))?.[1]
    const { code, stdout } = await node('client.ts')
    expect({ code, lines: stdout.trim().split('\n') }).toEqual({
      code: 0,
      lines: [expect.stringMatching(/Cisco.* \[1\] 1$/), said],
    })
    expect((await fetch(`http://127.0.0.1:${server.port}/widget.js`)).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended(child)).code).toBe(0)
  })

  it('the library imports nothing of Node, and the client is at most 1 KB', async () => {
    writeFileSync(inApp('page.js'), "import { createAssistant } from 'nineblocks'\nconsole.log(createAssistant)\n")
    const bundle = { bundle: true, write: false, platform: 'browser', metafile: true, logLevel: 'silent' } as const
    const { metafile } = await build({ ...bundle, entryPoints: [inApp('page.js')], absWorkingDir: app })
    expect(Object.keys(metafile.inputs).filter((file) => /node:|@hono|command/.test(file))).toEqual([])
    expect(statSync(inApp('node_modules/nineblocks/dist/package/client.js')).size).toBeLessThanOrEqual(1024)
  })
})

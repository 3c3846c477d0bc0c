/** Makes `dist/package`, the JavaScript and the types of the npm package: `npm run package`. `npm pack` and `npm publish` run it first. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { withoutWordings } from './build-engine.ts'
import { buildStaticScripts } from './static-scripts.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
/** Two folders below the root, as the files of src are below theirs: what they find by `../../` is the same there. */
const OUT = join(ROOT, 'dist/package')

/** By name of the entry in package.json's `exports` and `bin`. */
const LIBRARY = join(ROOT, 'src/library/nineblocks.ts')
const CLIENT = join(ROOT, 'src/library/client.ts')
const COMMAND = join(ROOT, 'src/command/cli.ts')

const COMMON = { bundle: true, format: 'esm', target: 'es2022', outdir: OUT, charset: 'utf8', legalComments: 'none' } as const

/** The library and the command share what they have in common; the dependencies stay what they are, as npm installs them. */
const buildModules = () =>
  build({
    ...COMMON,
    entryPoints: { nineblocks: LIBRARY, cli: COMMAND },
    splitting: true,
    chunkNames: '[name]-[hash]',
    packages: 'external',
    external: ['node:*', './static-scripts.ts'],
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [withoutWordings],
  })

/** Small enough to be read at a glance, and one file. */
const buildClient = () => build({ ...COMMON, entryPoints: { client: CLIENT }, minify: true })

/** For the command `static`, where there is nothing to build them with. */
async function buildScripts(): Promise<void> {
  const scripts = JSON.stringify(await buildStaticScripts())
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, 'static-scripts.json'), scripts)
}

/** An import of a declaration file; the quotes' content is in the second group. */
const IMPORT = /((?:from|import) ?\(?['"])([^'"\n]{1,200})(?=['"])/g

/** The declarations that the library's and the client's own lead to, and no others. They name each other by `.js`. */
function buildTypes(): void {
  const emitted = mkdtempSync(join(tmpdir(), 'types-'))
  try {
    const flags = { outDir: emitted, rootDir: join(ROOT, 'src'), noEmit: false, declaration: true, emitDeclarationOnly: true }
    const project = join(emitted, 'tsconfig.json')
    const options = { ...flags, lib: ['es2024', 'dom'], types: [], typeRoots: [] }
    writeFileSync(
      project,
      JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions: options, include: [], files: [LIBRARY, CLIENT] }),
    )
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project], {
      cwd: ROOT,
      stdio: 'inherit',
    })
    const left = ['library/nineblocks.d.ts', 'library/client.d.ts']
    const seen = new Set(left)
    for (const file of left) {
      const text = readFileSync(join(emitted, file), 'utf8')
      for (const [, , name] of text.matchAll(IMPORT)) {
        const next = declarationOf(name as string, file)
        if (next === undefined || seen.has(next)) continue
        seen.add(next)
        left.push(next)
      }
      const out = join(OUT, 'types', file)
      mkdirSync(dirname(out), { recursive: true })
      writeFileSync(
        out,
        text.replace(IMPORT, (_, before: string, name: string) => before + name.replace(/^(\..*)\.ts$/, '$1.js')),
      )
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true })
  }
}

/** The declaration file that an import leads to; undefined for a package, which must be one that npm installs. */
function declarationOf(name: string, from: string): string | undefined {
  if (name.startsWith('.')) return relative('.', resolve(dirname(from), name)).replace(/\.ts$/, '.d.ts')
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  if (!Object.keys(dependencies).some((known) => name === known || name.startsWith(`${known}/`)))
    throw new Error(`${from} imports "${name}", which package.json does not list among its dependencies.`)
  return undefined
}

export async function buildPackage(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true })
  await Promise.all([buildModules(), buildClient(), buildScripts()])
  buildTypes()
}

if (import.meta.main) await buildPackage()

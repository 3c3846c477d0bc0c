import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildStatic } from '../../scripts/build-static.ts'
import { DENO_RUN } from '../http/runtimes.ts'

const ROOT = new URL('../../', import.meta.url)
const README = readFileSync(new URL('README.md', ROOT), 'utf8')

/** The number that the README states, in its own unit. */
const stated = (pattern: RegExp): number => Number(pattern.exec(README)?.[1])

test('a deployment is ready to go, and the bundle is as small as the README says', () => {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    const wrangler = new URL('node_modules/wrangler/bin/wrangler.js', ROOT).pathname
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }
    const said = execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', out], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    })
    expect(said).toMatch(/--dry-run: exiting now/)
    expect(said).toMatch(/env\.RATE_LIMITER[\s\S]*env\.ASSETS/)
    const size = gzipSync(readFileSync(join(out, 'worker.js')), { level: 9 }).length
    expect(size).toBeLessThan(1_000_000 * stated(/The bundle is less than ([\d.]+) MB gzipped/))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})

test('a folder without a server: what the first question loads is as small as the README says', {
  timeout: 120_000,
}, async () => {
  const out = mkdtempSync(join(tmpdir(), 'static-'))
  try {
    const { words, ...sizes } = await buildStatic(new URL('knowledge', ROOT).pathname, out)
    const small = ['questions.json', 'nineblocks.json'].map((name) => gzipSync(readFileSync(join(out, name))).length)
    const all = [...Object.values(sizes), ...small].reduce((sum, size) => sum + size)
    expect(all).toBeLessThan(150_000)
    expect(Math.abs(all / 1000 - stated(/With `knowledge\/wso2\.md` that is (\d+) KB gzipped/))).toBeLessThan(3)
    const engine = readdirSync(out).find((name) => /^engine-.*\.js$/.test(name)) ?? ''
    expect(readFileSync(join(out, engine), 'utf8')).not.toContain('The chance that the answer is right')
    expect(Math.abs(words / 1000 - stated(/learned of words, (\d+) KB\s+gzipped/))).toBeLessThan(5)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})

test('the README starts Bun and Deno as the tests do', () => {
  expect(README).toContain(`\`deno ${DENO_RUN.join(' ')}\``)
  expect(README).toContain('`bun src/runtime/bun.ts`')
})

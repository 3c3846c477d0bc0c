import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
/** Bytes, compressed: what a worker of Cloudflare's free plan may have. */
const FREE_PLAN = 3_000_000

test('a deployment is ready to go, and the bundle is small enough for any plan', () => {
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
    expect(size).toBeLessThan(FREE_PLAN)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})

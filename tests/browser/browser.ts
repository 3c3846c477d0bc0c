import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const CACHE = fileURLToPath(new URL('../../.cache/chromium', import.meta.url))

/**
 * A browser: the one at `CHROMIUM_PATH`; else on Linux the one that comes with the packages, unpacked once into `.cache`; else
 * an installed Chrome.
 */
export async function launch(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH']
  if (given) return chromium.launch({ executablePath: given, args: ['--no-sandbox'] })
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' })
  await unpackOnce()
  return chromium.launch({
    executablePath: join(CACHE, 'chromium'),
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(CACHE, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(CACHE, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  })
}

/** The packages' own configuration looks for fonts in another machine's folders. */
const FONTS = `<?xml version="1.0"?>
<fontconfig><dir>${join(CACHE, 'fonts')}</dir><cachedir>${join(CACHE, 'fonts-cache')}</cachedir></fontconfig>
`

/** Unpacks beside the cache and moves it there whole, so that another test never finds half a browser. */
async function unpackOnce(): Promise<void> {
  if (existsSync(join(CACHE, 'chromium'))) return
  const fresh = `${CACHE}-${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = fresh
  try {
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium')
    await sparticuz.executablePath()
    const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
    await inflate(join(packed, 'al2023.tar.br'))
    writeFileSync(join(fresh, 'fonts.conf'), FONTS)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    renameSync(fresh, CACHE)
  } catch {
    rmSync(fresh, { recursive: true })
  }
}

import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Compiled code of the last start: a start with it takes half the time. Where it cannot be written, starts are slower and nothing else. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/nineblocks', import.meta.url))

enableCompileCache(CACHE)
// After the cache is on: what is imported at the top of a file is compiled before the file runs.
const { serve } = await import('./serve.ts')
serve()

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Where it cannot be written, starts are slower and nothing else.
enableCompileCache()
// After the cache is on: what is imported at the top of a file is compiled before the file runs.
const { runCommandLine } = await import('./command-line.ts')
const code = await runCommandLine(process.argv.slice(2))
if (code !== undefined) process.exitCode = code

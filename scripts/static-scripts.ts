/** What `buildStatic` writes of scripts, built by esbuild from this clone. */
import { fileURLToPath } from 'node:url'
import { buildCite, buildEngine } from './build-engine.ts'
import { buildWidget } from './build-widget.ts'

/** By kind, minified. */
export type StaticScripts = Record<'widget' | 'engine' | 'cite', string>

export async function buildStaticScripts(): Promise<StaticScripts> {
  const [widget, engine, cite] = await Promise.all([
    buildWidget(fileURLToPath(new URL('../web/local-fetch.ts', import.meta.url))),
    buildEngine(),
    buildCite(),
  ])
  return { widget, engine, cite }
}

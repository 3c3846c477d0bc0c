/** What `buildStatic` writes of scripts, built by esbuild from this clone. */
import { fileURLToPath } from 'node:url'
import { buildEngine, buildPageScript, PAGE_SCRIPTS, type PageScript } from './build-engine.ts'
import { buildWidget } from './build-widget.ts'

/** Minified; those of the pages by file name. */
export interface StaticScripts {
  widget: string
  engine: string
  pages: Record<string, string>
}

export async function buildStaticScripts(): Promise<StaticScripts> {
  const names = Object.keys(PAGE_SCRIPTS) as PageScript[]
  const [widget, engine, ...pages] = await Promise.all([
    buildWidget(fileURLToPath(new URL('../web/local-fetch.ts', import.meta.url))),
    buildEngine(),
    ...names.map(buildPageScript),
  ])
  return { widget, engine, pages: Object.fromEntries(names.map((name, i) => [name, pages[i] as string])) }
}

import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { compile } from 'svelte/compiler'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site?.close())

const QUESTIONS = "['Who are the premier partners of WSO2?', 'How does WSO2 make money?']"

/** A page in each framework: it sets properties and an event's listener on the element, without a wrapper, and changes them. */
const PAGES = {
  React: `
    import { createElement, useState } from 'react'
    import { createRoot } from 'react-dom/client'
    function Page() {
      const [answers, count] = useState(0)
      return createElement('div', {},
        createElement('p', { id: 'answers' }, answers),
        createElement('nineblocks-chat', { mode: 'inline', heading: 'Answers: ' + answers, suggestions: ${QUESTIONS}, 'onnineblocks-answer': () => count((n) => n + 1) }))
    }
    createRoot(document.querySelector('#app')).render(createElement(Page))`,
  Vue: `
    import { createApp, h, ref } from 'vue/dist/vue.runtime.esm-bundler.js'
    createApp({
      setup() {
        const answers = ref(0)
        return () => h('div', {}, [
          h('p', { id: 'answers' }, answers.value),
          h('nineblocks-chat', { mode: 'inline', heading: 'Answers: ' + answers.value, suggestions: ${QUESTIONS}, 'onNineblocks-answer': () => answers.value++ })])
      },
    }).mount('#app')`,
  Svelte: `
    import { mount } from 'svelte'
    import Page from 'page.svelte'
    mount(Page, { target: document.querySelector('#app') })`,
}

const SVELTE = `
  <script>
    let answers = $state(0)
  </script>
  <p id="answers">{answers}</p>
  <nineblocks-chat mode="inline" heading={'Answers: ' + answers} suggestions={${QUESTIONS}} onnineblocks-answer={() => answers++}></nineblocks-chat>`

const svelte: Plugin = {
  name: 'svelte',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^page\.svelte$/ }, ({ path }) => ({ path, namespace: 'page' }))
    onLoad({ filter: /.*/, namespace: 'page' }, () => ({
      contents: compile(SVELTE, { generate: 'client' }).js.code,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    }))
  },
}

async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
  })
  return result.outputFiles[0]!.text
}

describe.each(Object.entries(PAGES))('a page in %s', (_, code) => {
  it('uses the element as it is', async () => {
    const { page, found } = await site.open(
      `<div id="app"></div><script src="${site.app.origin}/widget.js" data-launcher="no"></script><script>${await bundled(code)}</script>`,
    )
    await page.getByRole('heading', { name: 'Answers: 0' }).waitFor()
    await page.getByRole('button', { name: 'How does WSO2 make money?' }).click()
    await page.locator('#answers', { hasText: '1' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Answers: 1' }).isVisible()).toBe(true)
    expect(await page.locator('.reply .text').count()).toBe(1)
    expect(await page.locator('nineblocks-chat').count()).toBe(1)
    expect(found).toEqual([])
  })
})

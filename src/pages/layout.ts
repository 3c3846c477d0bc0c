import { html } from 'hono/html'
import { PATHS } from '../contract/paths.ts'
import { styles } from './styles.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  title: string
  main: Html
  /** The page has a chat and loads the script that draws it. */
  chat?: boolean
  /** A link back to the chat in the page's head. */
  back?: boolean
}

export function layout(page: Page): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
${styles}
${page.chat && html`<script src="${PATHS.widget}" async></script>`}
</head>
<body>
<header class="top">
<a class="brand" href="/"><span class="nine" aria-hidden="true">${Array.from({ length: 9 }, () => html`<i></i>`)}</span>Nineblocks</a>
${page.back && html`<a href="/">Ask a question</a>`}
</header>
<main>
${page.main}
</main>
${page.back && html`<footer><p>Answers are the documents’ own words, each with its source.</p></footer>`}
</body>
</html>
`)
}

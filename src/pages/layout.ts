import { html } from 'hono/html'
import { PATHS } from '../contract/paths.ts'
import { styles, whyStyles } from './styles.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  title: string
  main: Html
  /** What stands under the title where somebody pastes the page's address. */
  description?: string
  /** The page's one address, and one of a picture of it: whole, with the host. */
  address?: string
  picture?: string
  /** The address of the same as Markdown. */
  alternate?: string
  /** JSON-LD. */
  data?: Html
  /** A chat that floats over the page; `true` when one stands in `main`. Either loads the script that draws it. */
  chat?: Html | true
  /** The page has a list that its own script searches. */
  searches?: boolean
  /** Nobody should find it by a search engine: it holds a question. */
  unlisted?: boolean
  /** It says why an answer came about. */
  explains?: boolean
  /** The page is one that leads to the others: no link back to it. */
  front?: boolean
}

export function layout(page: Page): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
${page.explains ? whyStyles : styles}
${headHtml(page)}
</head>
<body>
<header class="top">
<a class="skip" href="#_main">To the content</a>
<a class="brand" href="/"><span class="nine" aria-hidden="true">${Array.from({ length: 9 }, () => html`<i></i>`)}</span>Nineblocks</a>
${!page.front && html`<a href="/#_chat">Ask a question</a>`}
</header>
<main id="_main" tabindex="-1">
${page.main}
</main>
<footer><p>Answers are the documents’ own words, each with its source. <a href="${PATHS.docs}">For programs</a></p></footer>
${page.chat !== true && page.chat}
</body>
</html>
`)
}

function headHtml({ title, description, address, picture, alternate, data, chat, searches, unlisted, explains }: Page): Html {
  return html`<meta property="og:title" content="${title}">
${
  description &&
  html`<meta name="description" content="${description}">
<meta property="og:description" content="${description}">`
}
${
  address &&
  html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
<meta property="og:type" content="article">`
}
${
  picture &&
  html`<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/svg+xml">`
}
${alternate && html`<link rel="alternate" type="text/markdown" href="${alternate}">`}
<link rel="alternate" type="text/plain" href="${PATHS.llms}" title="All pages for machines">
${unlisted && html`<meta name="robots" content="noindex">`}
${data && html`<script type="application/ld+json">${data}</script>`}
${chat && html`<script src="${explains ? PATHS.explain : PATHS.widget}" async></script>`}
${searches && html`<script src="${PATHS.pages}" defer></script>`}`
}

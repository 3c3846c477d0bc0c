import { html } from 'hono/html'
import { API, type ApiDescription, type DescribedOperation, type Shape } from '../contract/api-description.ts'
import { PATHS } from '../contract/paths.ts'
import { PROBLEMS } from '../contract/problems.ts'
import { curlSnippets } from './curl-snippet.ts'
import { type Html, layout } from './layout.ts'
import { fieldsHtml, fieldsOf, prose, typeHtml } from './shape-html.ts'

interface Described {
  method: string
  path: string
  operation: DescribedOperation
}

/** The API for one who writes a program. `origin` is where the snippets ask. */
export function docsPage(origin: string, api: ApiDescription = API): string {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Described => ({ method: method.toUpperCase(), path, operation })),
  )
  return layout({
    title: 'For programs · Nineblocks',
    description: api.info.summary,
    main: html`<div class="narrow api">
<h1>For programs</h1>
<p class="lead">${api.info.summary}</p>
<p>${prose(api.info.description)}</p>
<p>The same for programs: <a href="${PATHS.openapi}">${PATHS.openapi}</a>, OpenAPI ${api.openapi}, version ${api.info.version}.</p>
<nav class="contents" aria-label="On this page"><ul class="plain">
${operations.map(({ method, path, operation }) => html`<li><a href="#${operation.operationId}">${method} ${path}</a></li>\n`)}<li><a href="#_shapes">Shapes</a></li>
<li><a href="#_errors">Errors</a></li>
</ul></nav>
${operations.map((described) => operationHtml(described, origin))}
<h2 id="_shapes">Shapes</h2>
${Object.entries(api.components.schemas).map(([name, shape]) => shapeHtml(name, shape))}
${errorsHtml()}
</div>`,
  })
}

function operationHtml({ method, path, operation }: Described, origin: string): Html {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const body = Object.values(requestBody?.content ?? {})[0]?.schema
  const fields = parameters.map(({ name, schema, required, description }) => ({ name, shape: schema, required, description }))
  const { 200: reply, ...refusals } = responses
  return html`<section id="${operationId}" aria-labelledby="_${operationId}">
<h2 id="_${operationId}">${summary}</h2>
<p class="route"><code>${method} ${path}</code></p>
<p>${prose(description)}</p>
${fields.length > 0 && html`<h3>Parameters</h3>\n${fieldsHtml(fields)}`}
${body && html`<p>The body, as JSON: ${typeHtml(body)}.</p>`}
<p>The reply: ${repliesHtml(reply?.content ?? {})}.</p>
${curlSnippets(path, operation, origin).map(
  ({ title, command, reply }) => html`<h3>${title}</h3>
<pre class="wrap">${command}</pre>
${reply && html`<details><summary>The reply<span class="hidden"> to: ${title}</span></summary>\n<pre class="wrap">${reply}</pre></details>`}
`,
)}
<p class="muted">Errors: ${Object.entries(refusals).map(
    ([status, { content }], i) =>
      html`${i > 0 && '; '}${status} ${Object.values(content)
        .flatMap(({ examples = {} }) => Object.keys(examples))
        .map((name, j) => html`${j > 0 && ', '}<a href="#_${name}">${name}</a>`)}`,
  )}.</p>
</section>
`
}

const repliesHtml = (content: DescribedOperation['responses'][string]['content']): Html[] =>
  Object.entries(content).map(
    ([type, { schema }], i) =>
      html`${i > 0 && '; or '}<code>${type}</code>, ${schema.$ref ? typeHtml(schema) : lowerFirst(schema.description ?? '')}`,
  )

/** "A page." → "a page" */
const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '')

const shapeHtml = (name: string, shape: Shape): Html => html`<section id="${name}" aria-labelledby="_${name}">
<h3 id="_${name}">${name}</h3>
<p>${prose(shape.description ?? '')}${!shape.properties && html` ${typeHtml(shape)}`}</p>
${shape.properties && fieldsHtml(fieldsOf(shape))}
</section>
`

const errorsHtml = (): Html => html`<h2 id="_errors">Errors</h2>
<p>Each is a <a href="#Problem">Problem</a>, as <code>application/problem+json</code>; its <code>type</code> is <code>urn:problem-type:nineblocks:</code> and one of these names.</p>
<dl class="fields">
${Object.entries(PROBLEMS).map(
  ([name, { status, detail }]) => html`<dt id="_${name}"><code>${name}</code> <span class="muted">${status}</span></dt>
<dd>${detail}</dd>
`,
)}</dl>`

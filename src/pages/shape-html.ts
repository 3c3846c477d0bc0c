import { html } from 'hono/html'
import type { Shape } from '../contract/api-description.ts'
import type { Html } from './layout.ts'

/** Words with `code` in them. */
export const prose = (text: string): Html[] =>
  text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))

export interface Field {
  name: string
  shape: Shape
  required: boolean
  description?: string | undefined
}

/** Fields one below the other, so that they can be read on a phone. */
export const fieldsHtml = (fields: readonly Field[]): Html => html`<dl class="fields">
${fields.map(
  ({ name, shape, required, description = shape.description }) =>
    html`<dt><code>${name}</code> <span class="muted">${typeHtml(shape)}${!required && ', optional'}${limitsOf(shape)}</span></dt>
<dd>${description && prose(description)}</dd>
`,
)}</dl>`

export const fieldsOf = ({ properties = {}, required = [] }: Shape): Field[] =>
  Object.entries(properties).map(([name, shape]) => ({ name, shape, required: required.includes(name) }))

/** What kind of value it is; a shape that has a name leads to it. */
export function typeHtml(shape: Shape): Html {
  const { $ref, type, enum: values, items, oneOf, anyOf, properties } = shape
  if ($ref) return linkHtml($ref.slice($ref.lastIndexOf('/') + 1))
  if (values) return joined(values.map((value) => html`<code>${JSON.stringify(value)}</code>`))
  if ('const' in shape) return html`<code>${JSON.stringify(shape.const)}</code>`
  const several = oneOf ?? anyOf
  if (several) return joined(several.map(typeHtml))
  if (type === 'array')
    return shape['maxItems'] === 0 ? html`an empty list` : html`a list of ${items ? typeHtml(items) : 'anything'}`
  if (properties)
    return html`{ ${fieldsOf(shape).map(({ name, shape }, i) => html`${i > 0 && ', '}<code>${name}</code>: ${typeHtml(shape)}`)} }`
  return html`${NAMES[String(type)] ?? 'anything'}`
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  object: 'an object',
}

const linkHtml = (name: string): Html => html`<a href="#${name}">${name}</a>`

const joined = (parts: readonly Html[]): Html => html`${parts.map((part, i) => html`${i > 0 && ' or '}${part}`)}`

function limitsOf(shape: Shape): string {
  const [least, most] = [shape['minimum'], shape['maximum']]
  const range = least !== undefined && most !== undefined ? `, ${least} to ${most}` : ''
  return shape.default === undefined ? range : `${range}, ${JSON.stringify(shape.default)} unless told`
}

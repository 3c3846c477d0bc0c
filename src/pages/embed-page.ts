import { html } from 'hono/html'
import { PATHS } from '../contract/paths.ts'
import { askForm } from './ask-form.ts'
import { embedStyles } from './embed-styles.ts'

/** What the address of the page may say, as the attributes of the chat that it holds. */
export type EmbedChoices = Partial<Record<'document' | 'heading' | 'placeholder' | 'suggestions' | 'theme' | 'lang', string>>

/** A page that is a chat and nothing else, for places that take a frame and no script. */
export function embedPage({ document, heading, placeholder, suggestions, theme, lang }: EmbedChoices): string {
  const given = { document, heading, placeholder, suggestions, theme, lang }
  const attributes = Object.entries(given).map(([name, value]) => (value ? html` ${name}="${value}"` : html``))
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${heading || 'Nineblocks'}</title>
${embedStyles}
<script src="${PATHS.widget}" async></script>
</head>
<body>
<main>
<h1>${heading || 'Nineblocks'}</h1>
<nineblocks-chat mode="inline"${attributes}>
${askForm('Your question', document)}
</nineblocks-chat>
</main>
</body>
</html>
`)
}

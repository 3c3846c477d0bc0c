import { html } from 'hono/html'
import { PATHS } from '../contract/paths.ts'
import { askForm } from './ask-form.ts'
import { EMBED_CHOICES, type EmbedChoices } from './embed-choices.ts'
import { embedStyles } from './embed-styles.ts'

/** A page that is a chat and nothing else, for places that take a frame and no script. */
export function embedPage(chosen: EmbedChoices): string {
  const attributes = EMBED_CHOICES.map((name) => (chosen[name] ? html` ${name}="${chosen[name]}"` : html``))
  const { heading, document } = chosen
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

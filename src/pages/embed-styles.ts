import { html } from 'hono/html'

/** The chat fills the frame, to its edges. */
export const embedStyles = html`<style>
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
html, body, main { margin: 0; height: 100%; }
nineblocks-chat { display: block; height: 100%; --nineblocks-height: 100%; --nineblocks-radius: 0px; --nineblocks-line-width: 0px; }
</style>`

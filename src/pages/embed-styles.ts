import { html } from 'hono/html'

/** The chat fills the frame, to its edges. */
export const embedStyles = html`<style>
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nineblocks-chat { display: block; }
nineblocks-chat::part(panel) { height: 100vh; height: 100dvh; max-height: none; border: 0; border-radius: 0; }
</style>`

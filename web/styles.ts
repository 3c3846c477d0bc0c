/**
 * The chat's one style sheet, adopted by its shadow root. Lengths are in px and em: a page's own root size does not reach in.
 * Colours that a page does not set follow from those that it does.
 */
export const STYLES = /* css */ `
:host { display: block; }
:host(:is([mode=floating], [mode=panel])) { display: contents; }
:host([theme=light]) .chat { color-scheme: light; }
:host([theme=dark]) .chat { color-scheme: dark; }
.chat {
  all: initial;
  color-scheme: inherit;
  display: block;
  --surface: var(--nineblocks-surface, light-dark(#fff, #1b1e24));
  --text: var(--nineblocks-text, light-dark(#1c1f26, #e7e9ed));
  --accent: var(--nineblocks-accent, light-dark(#0f5650, #7fd4c6));
  --on-accent: var(--nineblocks-on-accent, var(--surface));
  --muted: var(--nineblocks-muted, color-mix(in srgb, var(--text) 80%, var(--surface)));
  --line: var(--nineblocks-line, color-mix(in srgb, var(--text) 14%, var(--surface)));
  --soft: var(--nineblocks-soft, color-mix(in srgb, var(--accent) 8%, var(--surface)));
  --field: var(--nineblocks-field, color-mix(in srgb, var(--text) 3%, var(--surface)));
  --edge: color-mix(in srgb, var(--text) 55%, var(--surface));
  --warn: light-dark(#6b4403, #ecc17c);
  --fault: light-dark(#8f1f16, #ffab9f);
  --round: var(--nineblocks-radius, 16px);
  --small: calc(var(--round) * .6);
  --gap: var(--nineblocks-gap, 20px);
  font-size: var(--nineblocks-font-size, 16px);
  font-family: var(--nineblocks-font, inherit);
  line-height: 1.5;
  color: var(--text);
  overflow-wrap: anywhere;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
[hidden], dialog:not([open]) { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; }
a { color: var(--accent); text-decoration: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
svg { display: block; width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.panel { position: relative; display: flex; flex-direction: column; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); overflow: hidden; }
section { max-height: var(--nineblocks-height, max(420px, 70vh)); }
.head { display: flex; align-items: center; padding: 6px; padding-inline-start: 20px; min-height: 56px; border-block-end: 1px solid var(--line); }
h2 { flex: 1; font-size: 1em; font-weight: 650; }
.head button { padding: 11px; border-radius: var(--small); color: var(--muted); }
.log { position: relative; flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 0 20px 20px; }
.log:focus-visible { outline-offset: -3px; }
.opening, .turn { display: flex; flex-direction: column; padding-block-start: 20px; }
.question { max-width: 85%; align-self: end; padding: 8px 14px; background: var(--soft); border-radius: var(--round); border-end-end-radius: 4px; white-space: pre-wrap; outline: 0 !important; }
.reply, .working { margin-block-start: 16px; animation: rise .25s; }
.text > * + * { margin-block-start: .75em; }
.text :is(ul, ol) { padding-inline-start: 1.4em; }
.text li { margin-block: .35em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0; border-block-end: 1px solid var(--line); }
.glue { white-space: nowrap; }
.mark, .number { display: inline-block; min-width: 20px; padding-inline: 5px; border-radius: 6px; background: var(--soft); color: var(--accent); font-size: 12px; font-weight: 650; line-height: 20px; text-align: center; }
.mark { vertical-align: 2px; position: relative; }
.mark::after { content: ''; position: absolute; inset: -4px; }
.mark:hover { background: var(--accent); color: var(--on-accent); }

.kind, .says, .preview, .quiet, .sources li, .next, summary { font-size: .9em; }
.label { font-size: .82em; font-weight: 650; padding-block-end: 6px; }
.label, .quote, .place, .title, .quiet, .working, .opening > p, .says { color: var(--muted); }
.sources { margin-block-start: 12px; }
.questions ul, .sources ul, .hints { list-style: none; }
.sources li { border-block-start: 1px solid var(--line); }
.source { display: block; padding-block: 11px; }
.answer .row { display: grid; grid-template-columns: auto 1fr; gap: 0 8px; }
.source b { color: var(--accent); font-weight: 600; }
.source:hover b { text-decoration: underline; }
.quote, blockquote { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.quote { grid-column: 2; -webkit-line-clamp: 2; }
.answer li:only-child .quote { display: none; }
summary { padding-block: 11px; color: var(--accent); cursor: pointer; }
.actions { display: flex; flex-wrap: wrap; margin-inline: -10px; }
.quiet { min-height: 44px; padding: 0 10px; border-radius: var(--small); }
.quiet:hover, .head button:hover, .next:hover { background: var(--soft); color: var(--accent); }
.questions { margin-block-start: 12px; }
.questions ul, .hints { display: flex; flex-wrap: wrap; gap: 8px; }
.next { min-height: 44px; padding: 8px 14px; border: 1px solid var(--line); border-radius: var(--small); color: var(--accent); text-align: start; }
.next:hover, .next:focus { border-color: var(--accent); }

.refusal, .fault { padding: 12px 16px 4px; border-inline-start: 3px solid; border-radius: 4px; }
.refusal { background: color-mix(in srgb, orange 11%, var(--surface)); border-color: var(--warn); --line: color-mix(in srgb, var(--warn) 30%, transparent); --muted: var(--text); }
.kind { color: var(--warn); font-weight: 650; }
.fault .quiet { font-weight: 650; }
.over { color: var(--fault); }
.fault { color: var(--fault); --muted: var(--fault); background: color-mix(in srgb, var(--fault) 6%, var(--surface)); }
.working::before { content: '● '; color: var(--accent); animation: pulse 1s infinite alternate; }

.composer { padding: 12px; border-block-start: 1px solid var(--line); }
.field { display: flex; align-items: end; padding: 2px; padding-inline-start: 14px; background: var(--field); border: 1px solid var(--edge); border-radius: calc(var(--round) - 2px); }
.field:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
textarea { flex: 1; max-height: 9.5em; padding-block: 10px; font: inherit; font-size: max(16px, 1em); line-height: 24px; color: inherit; background: none; border: 0; outline: 0 !important; resize: none; field-sizing: content; }
::placeholder { color: var(--muted); }
.send { padding: 11px; border-radius: inherit; color: var(--on-accent); background: var(--accent); }
.send[aria-disabled=true] { opacity: .5; }
.hints { padding-block-end: 10px; }
.preview { position: absolute; z-index: 1; width: min(340px, 100% - 16px); padding: 12px 14px; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--small); box-shadow: 0 4px 24px #0003; }

.floating-mode, .panel-mode { position: fixed; inset: 0 auto auto 0; z-index: var(--nineblocks-z-index, 2147483647); }
dialog, .launcher { position: fixed !important; inset: auto; bottom: calc(var(--gap) + env(safe-area-inset-bottom)); inset-inline-end: var(--gap); box-shadow: 0 4px 24px #0003; }
.launcher { padding: 17px; border-radius: 50%; color: var(--on-accent); background: var(--accent); }
dialog { bottom: calc(var(--gap) + 68px); width: min(var(--nineblocks-width, 400px), 100vw - 2 * var(--gap)); height: min(var(--nineblocks-height, 640px), 100dvh - 2 * var(--gap) - 68px); max-width: none; max-height: none; animation: rise .25s; }
.chat.start > * { inset-inline: var(--gap) auto; }
.panel-mode > dialog { inset-block: 0; height: 100dvh; margin-inline: calc(-1 * var(--gap)); border-radius: 0; }
.panel-mode > [aria-expanded=true] { display: none; }
@media (max-width: 480px), (max-height: 420px) {
  .chat > dialog { inset: var(--top, 0) 0 auto; width: 100%; height: var(--seen, 100dvh); margin: 0; border: 0; border-radius: 0; }
  dialog .composer { padding-block-end: max(12px, env(safe-area-inset-bottom)); }
}
@keyframes rise { 0% { opacity: 0; translate: 0 6px; } }
@keyframes pulse { to { opacity: 0; } }
@media (prefers-reduced-motion) { *, ::before { animation: none !important; } }
@media print { .launcher, .composer { display: none; } }
@media (forced-colors: active) { .send, .launcher, .mark, .number, .question { border: 1px solid; } }
`

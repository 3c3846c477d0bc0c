/** The chat's one style sheet, adopted by its shadow root. Lengths are in px and em: a page's own root size does not reach in. */
export const STYLES = /* css */ `
:host { display: block; }
:host([mode=floating]) { display: contents; }
:host([theme=light]) .chat { color-scheme: light; }
:host([theme=dark]) .chat { color-scheme: dark; }
.chat {
  all: initial;
  color-scheme: inherit;
  display: block;
  --surface: light-dark(#fff, #1b1e24);
  --field: light-dark(#faf9f6, #14161a);
  --text: light-dark(#1c1f26, #e7e9ed);
  --muted: light-dark(#5a6070, #a5acba);
  --line: light-dark(#e4e1da, #30353f);
  --edge: light-dark(#82868f, #7c8492);
  --accent: var(--nineblocks-accent, light-dark(#17605a, #7fd4c6));
  --on-accent: var(--nineblocks-on-accent, light-dark(#fff, #0e2a27));
  --soft: light-dark(#e9f2f0, #1c302e);
  --notice: light-dark(#fcf4e4, #2a2418);
  --notice-edge: light-dark(#c4872a, #c99a4b);
  --notice-text: light-dark(#80540c, #ecc17c);
  --fault: light-dark(#a32a1e, #ffab9f);
  font: 16px/1.55 system-ui, sans-serif;
  color: var(--text);
  overflow-wrap: anywhere;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
p, ul, ol, blockquote, h2 { margin: 0; padding: 0; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
svg { display: block; width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.panel { display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: 16px; overflow: hidden; }
.inline .panel { max-height: var(--nineblocks-height, max(420px, 70vh)); box-shadow: 0 1px 2px #0000000a, 0 8px 32px #0000000a; }
.head { display: flex; align-items: center; gap: 12px; padding: 12px 20px; min-height: 54px; border-block-end: 1px solid var(--line); }
h2 { flex: 1; font-size: 16px; font-weight: 650; line-height: 1.3; }
.log { position: relative; flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 4px 20px 20px; }
.log:focus-visible { outline-offset: -2px; border-radius: 4px; }
.opening { padding-block: 16px 0; color: var(--muted); }
.turn { display: flex; flex-direction: column; padding-block: 16px 0; animation: rise .25s ease-out; }
.question { width: fit-content; max-width: 85%; align-self: flex-end; padding: 8px 14px; background: var(--soft); border-radius: 16px 16px 4px 16px; white-space: pre-wrap; }
.chat:dir(rtl) .question { border-radius: 16px 16px 16px 4px; }
.question:focus { outline: none; }
.reply { margin-block-start: 14px; animation: rise .25s ease-out; }
.text > * + * { margin-block-start: .75em; }
.text ul, .text ol { padding-inline-start: 1.4em; }
.text li { margin-block-start: .25em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 15px; }
th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0; border-block-end: 1px solid var(--line); }
.mark, .number { display: inline-block; min-width: 18px; padding-inline: 4px; border-radius: 6px; background: var(--soft); color: var(--accent); font-size: 12px; font-weight: 650; line-height: 18px; text-align: center; }
.mark { margin-inline: 2px; vertical-align: 2px; position: relative; }
.mark::after { content: ''; position: absolute; inset: -4px; }
.glue { white-space: nowrap; }
.mark:hover { background: var(--accent); color: var(--on-accent); }

.label, .kind { font-size: 13px; font-weight: 650; color: var(--muted); }
.sources { margin-block-start: 16px; }
.sources ul, .questions ul { list-style: none; }
.sources li { padding: 8px 0; border-block-start: 1px solid var(--line); font-size: 14px; }
.sources .label { padding-block-end: 6px; }
.sources li:focus { outline: none; background: var(--soft); box-shadow: -8px 0 var(--soft), 8px 0 var(--soft); }
.sources a, .sources b { font-weight: 600; }
.sources li > p { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
.title { color: var(--muted); }
blockquote { margin-block-start: 2px; color: var(--muted); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
li:focus blockquote { display: block; }
summary { padding-block: 6px; font-size: 14px; color: var(--accent); cursor: pointer; }
.questions { margin-block-start: 16px; }
.questions ul { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
.next { padding: 7px 13px; border: 1px solid var(--line); border-radius: 12px; color: var(--accent); background: var(--surface); font-size: 15px; line-height: 1.4; text-align: start; }
.next:hover { border-color: var(--accent); background: var(--soft); }
.quiet { padding: 5px 10px; border-radius: 8px; color: var(--muted); font-size: 14px; }
.quiet:hover { background: var(--soft); color: var(--accent); }
.copy { margin-block-start: 4px; margin-inline: -10px 0; }
.head .quiet { margin-inline-end: -10px; }

.refusal { padding: 12px 16px; background: var(--notice); border-inline-start: 3px solid var(--notice-edge); border-radius: 4px; }
.refusal .kind { color: var(--notice-text); margin-block-end: 2px; }
.refusal .label, .refusal blockquote, .refusal .title { color: var(--text); }
.refusal .label { font-weight: 650; }
.refusal li { border-color: color-mix(in srgb, var(--notice-edge) 30%, transparent); }
.trouble { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; color: var(--fault); }
.trouble .quiet { color: var(--fault); border: 1px solid currentColor; font-weight: 600; }
.working { display: flex; align-items: center; gap: 10px; margin-block-start: 14px; color: var(--muted); font-size: 15px; }
.dots { display: flex; gap: 4px; }
.dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--accent); animation: pulse 1.4s ease-in-out infinite; }
.dots i:nth-child(2) { animation-delay: .2s; }
.dots i:nth-child(3) { animation-delay: .4s; }

.composer { padding: 12px; border-block-start: 1px solid var(--line); }
.field { display: flex; align-items: end; gap: 8px; padding: 5px 5px 5px 14px; background: var(--field); border: 1px solid var(--edge); border-radius: 14px; }
.field:dir(rtl) { padding: 5px 14px 5px 5px; }
.field:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
textarea { flex: 1; min-width: 0; max-height: 9.5em; padding: 7px 0; font: inherit; line-height: 24px; color: inherit; background: none; border: 0; outline: none; resize: none; field-sizing: content; }
textarea:focus-visible { outline: 0; }
textarea::placeholder { color: var(--muted); opacity: 1; }
.send { flex: none; padding: 8px; border-radius: 10px; color: var(--on-accent); background: var(--accent); }
.send[aria-disabled=true] { opacity: .5; cursor: default; }
.count:not(:empty) { padding: 6px 4px 0; font-size: 13px; color: var(--muted); }
.count.over { color: var(--fault); }

.floating .panel { position: fixed; z-index: 2147483647; inset: auto 20px 88px auto; width: min(400px, 100vw - 40px); height: min(640px, 100vh - 110px); box-shadow: 0 12px 48px #00000033; animation: rise .2s ease-out; }
.floating:dir(rtl) .panel { inset: auto auto 88px 20px; }
.launcher, .close { color: var(--muted); padding: 4px; border-radius: 8px; }
.launcher { position: fixed; z-index: 2147483647; inset: auto 20px 20px auto; padding: 17px; border-radius: 50%; color: var(--on-accent); background: var(--accent); box-shadow: 0 6px 24px #00000040; }
.floating:dir(rtl) .launcher { inset: auto auto 20px 20px; }
.launcher:focus-visible { outline-offset: 3px; }
@media (max-width: 480px) {
  .floating .panel, .floating:dir(rtl) .panel { inset: 0; width: auto; height: auto; border: 0; border-radius: 0; }
  .log { padding-inline: 16px; }
  .head { padding-inline: 16px; }
}
@keyframes rise { from { opacity: 0; transform: translateY(6px); } }
@keyframes pulse { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { *, *::after { animation: none !important; } }
@media print { .launcher, .composer { display: none; } .inline .panel { max-height: none; } }
@media (forced-colors: active) { .send, .launcher, .mark, .next { border: 1px solid; } }
`

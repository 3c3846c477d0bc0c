import { html } from 'hono/html'

/** The pages' one style sheet: light and dark by the reader's setting, from 320 px to wide, and on paper. */
export const styles = html`<style>
:root {
  color-scheme: light dark;
  --page: light-dark(#faf9f6, #14161a);
  --surface: light-dark(#ffffff, #1b1e24);
  --text: light-dark(#1c1f26, #e7e9ed);
  --muted: light-dark(#4b5160, #b4bac6);
  --line: light-dark(#e4e1da, #30353f);
  --edge: light-dark(#82868f, #7c8492);
  --accent: light-dark(#0f5650, #7fd4c6);
  --on-accent: light-dark(#ffffff, #0e2a27);
  --soft: light-dark(#e9f2f0, #1c302e);
  --marked: light-dark(#ffe7a0, #63511a);
  --on-marked: light-dark(#1c1f26, #fff6dc);
  --notice: light-dark(#fcf4e4, #2a2418);
  --notice-edge: light-dark(#c4872a, #c99a4b);
  --notice-text: light-dark(#6b4403, #ecc17c);
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 0 0 .6em; font-weight: 650; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); letter-spacing: -.02em; }
h2 { font-size: 1.25rem; letter-spacing: -.01em; }
h3, h4, h5, h6 { font-size: 1.05rem; }
p, ul, ol, table, pre, blockquote { margin: 0 0 1em; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-block-end: .35em; }
.top, main, footer { width: min(46rem, 100% - 2.5rem); margin-inline: auto; }
.top { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding-block: 1.25rem; }
.brand { display: inline-flex; align-items: center; gap: .6rem; color: var(--text); font-weight: 650; text-decoration: none; }
.nine { display: grid; grid-template-columns: repeat(3, 5px); gap: 2px; }
.nine i { height: 5px; border-radius: 1px; background: var(--accent); }
.nine i:nth-child(3n) { opacity: .45; }
.nine i:nth-child(8) { opacity: .7; }
main { padding-block: 1rem 3rem; }
footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 2rem; color: var(--muted); font-size: .875rem; }
footer p { margin: 0; }
.lead { color: var(--muted); font-size: 1.075rem; text-wrap: balance; }
.muted { color: var(--muted); }
nineblocks-chat { display: block; margin-block: 1.75rem 2.5rem; --nineblocks-height: max(26rem, calc(100svh - 17rem)); }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem; }
.ask label { display: block; font-weight: 600; margin-block-end: .5rem; }
.ask div { display: flex; gap: .6rem; }
.ask input[type=text] { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--edge); border-radius: 10px; padding: .6rem .8rem; }
.ask button { font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 0; border-radius: 10px; padding: .6rem 1.1rem; cursor: pointer; }
.plain { list-style: none; padding: 0; }
.plain a { display: inline-block; padding-block: .2rem; }
.contents { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; margin-block: 0 2.25rem; font-size: .95rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0; }
.contents li { margin: 0; }
.came { background: var(--soft); border-radius: 10px; padding: .65rem .9rem; font-size: .95rem; }
section { margin-block-end: 2.25rem; }
[id] { scroll-margin-top: 1.5rem; }
.place, .place [id] { scroll-margin-top: 30vh; }
mark { background: var(--marked); color: var(--on-marked); padding: .1em .12em; border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.wide { overflow-x: auto; margin-block-end: 1em; }
table { border-collapse: collapse; margin: 0; min-width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-block-end: 1px solid var(--line); }
th { font-weight: 600; }
pre { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1rem; font-size: .9rem; }
.asked { margin-block: .5rem 1.25rem; }
.refusal { background: var(--notice); border: 0 solid var(--notice-edge); border-inline-start-width: 3px; border-radius: 4px 12px 12px 4px; padding: 1rem 1.25rem; }
.refusal > :last-child { margin-block-end: 0; }
.kind { color: var(--notice-text); font-weight: 650; font-size: .9rem; margin-block-end: .3rem; }
sup { line-height: 0; }
sup a { text-decoration: none; font-weight: 600; padding-inline: .15em; }
.sources { list-style: none; padding: 0; }
.sources li { border-block-start: 1px solid var(--line); padding-block: .8rem .2rem; }
.sources li:target { background: var(--soft); }
.sources blockquote { margin: .25rem 0 .4rem; color: var(--muted); font-size: .95rem; }
.small { font-size: 1rem; margin-block: 2rem .6rem; }
@media (max-width: 30rem) { .ask div { flex-direction: column; } }
@media print {
  body { background: none; font-size: 11pt; }
  .top a + a, .ask, .contents, .came, footer, nineblocks-chat { display: none; }
  h2, h3 { break-after: avoid; }
  li, tr, blockquote { break-inside: avoid; }
}
</style>`

import { html, raw } from 'hono/html'
import { CANVAS_STYLES } from './canvas-styles.ts'
import { LIST_STYLES } from './list-styles.ts'
import { LOOK } from './look.ts'
import { PRINT_STYLES } from './print-styles.ts'
import { WHY_STYLES } from './why-styles.ts'

const PAGE_STYLES = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 0 0 .6em; font-weight: 650; }
h1 { font-size: clamp(1.7rem, 1.25rem + 2vw, 2.6rem); letter-spacing: -.025em; }
h2 { font-size: 1.35rem; letter-spacing: -.01em; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1.05rem; }
p, ul, ol, table, pre, blockquote { margin: 0 0 1em; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-block-end: .35em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: -4rem; inset-inline-start: 1rem; padding: .6rem 1rem; background: var(--surface); border-radius: var(--small); z-index: 1; }
.skip:focus { inset-block-start: .5rem; }
.top, main, footer { width: min(88rem, 100% - 2.5rem); margin-inline: auto; }
.narrow { max-width: 46rem; }
.top { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding-block: 1.1rem; }
.brand { display: inline-flex; align-items: center; gap: .6rem; color: var(--text); font-weight: 650; text-decoration: none; }
.nine { display: grid; grid-template-columns: repeat(3, 5px); gap: 2px; }
.nine i { height: 5px; border-radius: 1px; background: var(--accent); }
.nine i:nth-child(3n) { opacity: .45; }
.nine i:nth-child(8) { opacity: .7; }
main { padding-block: 1rem 3rem; min-height: 60svh; }
footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 6rem; color: var(--muted); font-size: .875rem; }
footer p { margin: 0; }
.lead, .sheet > .opening { max-width: 46rem; color: var(--muted); font-size: 1.075rem; text-wrap: pretty; margin-block-end: 1.5rem; }
.muted { color: var(--muted); }
.beside { display: grid; gap: 2rem; align-items: start; }
.beside > * { min-width: 0; }
nineblocks-chat { display: block; --nineblocks-height: max(31rem, 60svh); }
@media (min-width: 75rem) {
  .beside { grid-template-columns: minmax(0, 1fr) 23.5rem; gap: 1.5rem; }
  .beside > .chat { order: 1; position: sticky; inset-block-start: 1rem; }
  .beside > .chat > nineblocks-chat { --nineblocks-height: max(26rem, 100svh - 18.5rem); }
  .beside nineblocks-chat::part(panel) { min-height: max(26rem, min(36rem, 100svh - 18.5rem)); }
}
.versus { margin: .75rem 0 0; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block: 1rem 0; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); padding: 1.25rem; }
.ask { margin-block-start: 1.5rem; }
.beside .ask { margin-block-start: 0; }
.ask label, .find label { display: block; font-weight: 600; margin-block-end: .5rem; }
.ask div, .find div { display: flex; gap: .6rem; }
input:is([type=text], [type=search]) { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--small); padding: .6rem .8rem; }
form button { font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 0; border-radius: var(--small); padding: .6rem 1.1rem; min-height: 2.75rem; cursor: pointer; }
.plain { list-style: none; padding: 0; }
.plain a { display: inline-block; padding-block: .2rem; }
.text { margin-block-start: 3rem; }
#_text { margin-block-end: 1.25rem; }
.text > div { max-width: 46rem; min-width: 0; }
@media (min-width: 64rem) {
  .text:has(nav) { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3rem; }
  .text .contents { position: sticky; inset-block-start: 1.5rem; align-self: start; max-height: calc(100svh - 3rem); overflow-y: auto; }
  .text .contents ul { display: block; }
}
.text section { margin-block-end: 2.25rem; }
.contents { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; margin-block: 0 2.25rem; font-size: .95rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0; }
.contents li { margin: 0; }
.at { user-select: none; text-decoration: none; opacity: 0; }
a.at:empty { position: absolute; line-height: 1; translate: -.1em -.25em; padding: .1em; }
.at:empty::before { content: '¶'; font-size: .65em; }
.at:not(:empty) { padding-inline-start: .4em; }
.at:not(:empty)::before { content: '#'; font-weight: 400; }
:is(p, li, h3, h4, h5, h6):hover > .at, mark .at, .at:hover, .at:focus-visible { opacity: 1; }
.came { position: sticky; inset-block-end: 1rem; z-index: 1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; max-width: 46rem; padding: .75rem 1.1rem; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--small); box-shadow: 0 4px 24px #0003; font-size: .95rem; }
@media (max-width: 58rem) { .came { margin-inline-end: 4.75rem; } }
.came p { margin: 0; }
.came p + p { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.came [data-nineblocks-ask] { font-weight: 650; }
[id] { scroll-margin-top: 1.5rem; }
.place, .place [id] { scroll-margin-top: 30vh; }
mark { background: var(--marked); color: var(--on-marked); padding: .1em .12em; border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark .at { color: inherit; }
.wide { overflow-x: auto; margin-block-end: 1em; }
table { border-collapse: collapse; margin: 0; min-width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-block-end: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
.wrap { white-space: pre-wrap; }
.fields dt { margin-block-start: .6em; }
.fields dd { margin: 0; }
.api section { margin-block-end: 2.25rem; }
.api details { margin-block-end: 1.5rem; }
.api :not(pre) > code { background: var(--soft); border-radius: 4px; padding: .1em .3em; }
pre { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: var(--small); padding: .9rem 1rem; font-size: .9rem; }
.asked { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); margin-block: .5rem 1.25rem; }
.answer { font-size: 1.1rem; }
.refusal { background: var(--notice); border: 0 solid var(--warn); border-inline-start-width: 3px; border-radius: 4px var(--small) var(--small) 4px; padding: 1rem 1.25rem; }
.refusal > :last-child { margin-block-end: 0; }
.kind { color: var(--warn); font-weight: 650; font-size: .9rem; margin-block-end: .3rem; }
sup { line-height: 0; }
sup a { text-decoration: none; font-weight: 600; padding-inline: .15em; }
.sources { list-style: none; padding: 0; }
.sources li { border-block-start: 1px solid var(--line); padding-block: .8rem .2rem; }
.sources li:target { background: var(--soft); }
.sources blockquote { margin: .25rem 0 .4rem; color: var(--muted); font-size: .95rem; }
.small { font-size: 1rem; margin-block: 2rem .6rem; }
@media (max-width: 30rem) { .ask div { flex-direction: column; } }
`

const sheet = (...parts: string[]) => html`<style>${raw(parts.join('').replace(/\n\s*/g, '\n'))}</style>`

/** The pages' one style sheet, in each page: the first paint waits for nothing else. Light and dark by the reader's setting, and on paper. */
export const styles = sheet(LOOK, PAGE_STYLES, CANVAS_STYLES, LIST_STYLES, PRINT_STYLES)

/** The same for a page that says why an answer came about. */
export const whyStyles = sheet(LOOK, PAGE_STYLES, CANVAS_STYLES, LIST_STYLES, WHY_STYLES, PRINT_STYLES)

/** "Why this answer?", on pages opened with `?explain` alone. */
export const WHY_STYLES = `
.why { margin-block: 1.5rem; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--small); font-size: .9rem; line-height: 1.5; }
.why summary { padding: .75rem 1rem; font-weight: 650; cursor: pointer; }
.why > div { padding: 0 1rem .5rem; }
.why h2 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
.why dl { display: grid; grid-template-columns: minmax(4rem, 7rem) minmax(0, 1fr); gap: .3rem .9rem; margin: 0 0 1rem; }
.why dt { color: var(--muted); }
.why dd { margin: 0; }
.why ol { margin: 0 0 1rem; padding-inline-start: 1.6em; }
.why ol > li { border-block-start: 1px solid var(--line); padding-block: .6rem .1rem; }
.why li p, .why blockquote { margin: 0 0 .4rem; }
.why p span { color: var(--muted); font-variant-numeric: tabular-nums; }
.why ul { display: flex; flex-wrap: wrap; gap: .3rem; margin: .2rem 0 .4rem; padding: 0; list-style: none; }
.why ul li { margin: 0; padding: .05rem .5rem; background: var(--soft); border-radius: var(--small); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.chat .why { margin-block: .75rem 0; }
.beside > .chat:has(.why[open]) { position: static; }
.over { position: sticky; inset-block-end: 1rem; z-index: 1; max-width: 46rem; }
.over .why { margin-block: 1rem 0; box-shadow: 0 4px 24px #0003; }
.over .why > div { max-height: 55svh; overflow-y: auto; }
@media (max-width: 58rem) { .over { margin-inline-end: 4.75rem; } }
`

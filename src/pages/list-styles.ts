/** The list of documents, and documents side by side. */
export const LIST_STYLES = `
.finder { display: block; }
.find { position: sticky; inset-block-start: 0; z-index: 1; padding-block: .75rem; background: var(--page); }
.find p { margin: .5rem 0 0; font-size: .9rem; }
.finder.live .find button { display: none; }
.names { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 1rem; }
.names li { display: flex; align-items: baseline; gap: .6rem; margin: 0; border-block-end: 1px solid var(--line); }
.names li[hidden] { display: none; }
.names a { flex: 1; min-width: 0; padding-block: .55rem; text-decoration: none; }
.names a:hover { text-decoration: underline; }
.names input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); align-self: center; flex: none; }
.compare-bar { position: sticky; inset-block-end: 0; margin: 0; padding-block: .75rem; background: var(--page); display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
@supports selector(:has(a)) { .finder:not(:has(:checked)) .compare-bar { position: static; } }
.compared { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.compared li { display: flex; gap: .6rem; margin: 0; padding: .3rem .9rem; background: var(--surface); border: 1px solid var(--line); border-radius: 2rem; }
.compared .muted { text-decoration: none; }
.row { margin-block-end: 2.5rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: var(--round); overflow: hidden; }
.side { min-width: 0; padding: 1.1rem 1.25rem; background: var(--surface); }
.side h3 { font-size: 1rem; color: var(--accent); margin-block-end: .5rem; }
.source { margin: .75rem 0 0; font-size: .875rem; }
`

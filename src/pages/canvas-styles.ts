/**
 * The Business Model Canvas as the field draws it; narrow, one column. It looks at its own width, not at the window's: it also stands
 * beside a chat.
 */
export const CANVAS_STYLES = `
.sheet { container-type: inline-size; }
.canvas { display: grid; gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: var(--round); overflow: hidden; }
.cell { display: flex; flex-direction: column; min-width: 0; padding: 1rem; margin: 0; background: var(--surface); font-size: .9rem; line-height: 1.5; }
.cell h3 { font-size: .95rem; margin-block-end: .5rem; display: flex; gap: .35em; align-items: baseline; }
.cell h3 a { color: inherit; text-decoration: none; }
.cell h3 a:hover { color: var(--accent); text-decoration: underline; }
.number { font-size: .75rem; font-weight: 650; color: var(--accent); min-width: 1.1em; }
.value-proposition { background: var(--soft); }
.silent { background: repeating-linear-gradient(135deg, var(--surface) 0 6px, var(--page) 6px 12px); }
.silent h3, .not-told { color: var(--muted); }
.not-told { font-style: italic; margin: 0; }
.opening p, .opening ul { margin: 0 0 .4rem; }
.opening ul { padding-inline-start: 1.1em; }
.opening li { margin-block-end: .15rem; }
.opening li::marker, .whole li::marker { color: var(--accent); }
.cell:has(details[open]) > .opening { display: none; }
.more { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-block-start: auto; padding-block-start: .5rem; }
.more details[open] { flex-basis: 100%; }
.more summary, .ask-of { display: inline-flex; align-items: center; min-height: 1.9rem; color: var(--accent); cursor: pointer; font-weight: 600; font-size: .85rem; text-decoration: none; }
.more summary::after { content: '+'; margin-inline-start: .35em; font-weight: 400; }
.more [open] summary::after { content: '−'; }
.more summary:hover, .ask-of:hover { text-decoration: underline; }
.ask-of::before { content: ''; width: .75em; height: .6em; margin-inline-end: .4em; border: 1.5px solid; border-radius: .2em .2em .2em 0; }
.whole { padding-block-start: .5rem; }
.whole h4 { font-size: .9rem; margin-block-end: .3rem; }
.others { margin-block-start: 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; font-size: .9rem; }
.others h3 { font-size: .9rem; margin: 0; color: var(--muted); }
.others ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; }
.others li { margin: 0; }
@container (min-width: 50rem) and (max-width: 60rem) { .cell { font-size: .85rem; } .cell h3 { font-size: .9rem; } }
@container (min-width: 36rem) {
  .canvas { grid-template-columns: 1fr 1fr; }
  .value-proposition { grid-row: span 1; }
  .customer-segments { grid-row: span 1; }
  .revenue-streams { grid-column: 1 / -1; }
}
@container (min-width: 50rem) {
  .canvas {
    grid-template-columns: repeat(10, 1fr);
    grid-template-areas:
      'partners partners activities activities value value relations relations segments segments'
      'partners partners resources resources value value channels channels segments segments'
      'costs costs costs costs costs revenue revenue revenue revenue revenue';
  }
  .canvas .cell { grid-row: auto; grid-column: auto; padding: .8rem; }
  .canvas .customer-segments { grid-area: segments; }
  .canvas .value-proposition { grid-area: value; }
  .canvas .channels { grid-area: channels; }
  .canvas .customer-relationships { grid-area: relations; }
  .canvas .revenue-streams { grid-area: revenue; }
  .canvas .key-resources { grid-area: resources; }
  .canvas .key-activities { grid-area: activities; }
  .canvas .key-partners { grid-area: partners; }
  .canvas .cost-structure { grid-area: costs; }
}`

/** On paper the canvas is one landscape page, A4 or letter, and the text follows. */
export const PRINT_STYLES = `
@page { size: landscape; margin: 10mm; }
@page upright { size: portrait; margin: 18mm; }
@media print {
  :root { color-scheme: light; }
  html, body { background: none; font-size: 10pt; }
  .top, .ask, .contents, .came, .links, .more, .others, .chat, .lead, .find, .compare-bar, .at, .skip, footer, nineblocks-chat { display: none !important; }
  main { width: auto; padding: 0; margin: 0; }
  .beside { display: block; }
  .sheet { container-type: normal; height: 186mm; overflow: hidden; display: flex; flex-direction: column; break-after: page; break-inside: avoid; }
  .beside .sheet { height: 168mm; }
  .sheet:last-child, .beside .sheet { break-after: auto; }
  .sheet h1 { font-size: 20pt; margin-block-end: 3mm; }
  .sheet > .opening { max-height: 3em; overflow: hidden; }
  .canvas {
    flex: 1; min-height: 0; gap: 1.5px; border-radius: 0; border-color: #999; background: #999; print-color-adjust: exact; -webkit-print-color-adjust: exact;
    grid-template: minmax(min-content, 1.15fr) minmax(min-content, 1.15fr) minmax(min-content, .9fr) / repeat(10, 1fr);
    grid-template-areas:
      'partners partners activities activities value value relations relations segments segments'
      'partners partners resources resources value value channels channels segments segments'
      'costs costs costs costs costs revenue revenue revenue revenue revenue';
  }
  .canvas .cell { font-size: 9pt; line-height: 1.4; padding: 3mm; overflow: hidden; grid-row: auto; grid-column: auto; }
  .canvas .cell h3 { font-size: 10pt; }
  .cell > .opening { display: block !important; }
  .canvas .customer-segments { grid-area: segments; }
  .canvas .value-proposition { grid-area: value; }
  .canvas .channels { grid-area: channels; }
  .canvas .customer-relationships { grid-area: relations; }
  .canvas .revenue-streams { grid-area: revenue; }
  .canvas .key-resources { grid-area: resources; }
  .canvas .key-activities { grid-area: activities; }
  .canvas .key-partners { grid-area: partners; }
  .canvas .cost-structure { grid-area: costs; }
  .text { page: upright; margin: 0; max-width: none; font-size: 10.5pt; }
  h2, h3, h4 { break-after: avoid; }
  li, tr, blockquote, .row { break-inside: avoid; }
}`

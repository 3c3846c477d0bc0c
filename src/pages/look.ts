/**
 * The product's colours, type and roundness, under the names by which the widget takes them: on our pages the chat and what is round it
 * are one. The values are the widget's own; tests/unit/pages/look.test.ts compares them.
 */
export const LOOK = `
:root {
  color-scheme: light dark;
  --nineblocks-surface: light-dark(#fff, #1b1e24);
  --nineblocks-text: light-dark(#1c1f26, #e7e9ed);
  --nineblocks-accent: light-dark(#0f5650, #7fd4c6);
  --nineblocks-radius: 16px;
  --page: light-dark(#faf9f6, #14161a);
  --surface: var(--nineblocks-surface);
  --text: var(--nineblocks-text);
  --accent: var(--nineblocks-accent);
  --on-accent: var(--surface);
  --muted: color-mix(in srgb, var(--text) 80%, var(--surface));
  --line: color-mix(in srgb, var(--text) 14%, var(--surface));
  --soft: color-mix(in srgb, var(--accent) 8%, var(--surface));
  --edge: color-mix(in srgb, var(--text) 55%, var(--surface));
  --round: var(--nineblocks-radius);
  --small: calc(var(--round) * .6);
  --marked: light-dark(#ffe7a0, #63511a);
  --on-marked: light-dark(#1c1f26, #fff6dc);
  --notice: light-dark(#fcf4e4, #2a2418);
  --warn: light-dark(#6b4403, #ecc17c);
}`

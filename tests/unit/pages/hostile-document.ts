/** Documents that would do harm if a page let them. */
const MARKUP = [
  '<script>globalThis.harmed = true</script>',
  '<img src="https://evil.example/x.png" onerror="globalThis.harmed = true">',
  '[click](javascript:globalThis.harmed=true)',
  '<a href="javascript:globalThis.harmed=true">click</a>',
  '![x](https://evil.example/y.png)',
  '</script></title></style></textarea><svg onload="globalThis.harmed=true">',
  '<base href="https://evil.example/"><form action="https://evil.example/"><iframe src="https://evil.example/"></iframe>',
  '<style>body{display:none}</style><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  `<p id="_main" style="position:fixed" onclick='globalThis.harmed=true'>"quotes" 'single' &amp; {{x}} \${x}</p>`,
]

export const HOSTILE_NAME = `Evil "Corp" </title></script> & <b>Sons</b> /../ 'n`

/** Every block is hostile, its title and headings too. */
export const HOSTILE = `# Business model of ${HOSTILE_NAME}

${MARKUP.join('\n\n')}

## Key Partners <script>globalThis.harmed=true</script>

${MARKUP.map((line) => `- ${line}`).join('\n')}

## Channels" onclick="globalThis.harmed=true

| ${MARKUP[1]} | b |
| --- | --- |
| ${MARKUP[0]} | ${MARKUP[2]} |

## Cost Structure

\`\`\`html
${MARKUP.join('\n')}
\`\`\`
`

export const MANY_HEADINGS = `# Many\n\n${Array.from({ length: 5_000 }, (_, i) => `${'#'.repeat((i % 6) + 1)} Channels ${i}\n\nText ${i}.\n`).join('\n')}`

/** As long as a document may be, in one paragraph of one block: one sentence, or very many. */
export const ONE_SENTENCE = `# Long\n\n## Channels\n\n${'word '.repeat(199_000)}`
export const MANY_SENTENCES = `# Long\n\n## Channels\n\n${'It sells. '.repeat(99_000)}`

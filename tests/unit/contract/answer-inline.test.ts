import { describe, expect, it } from 'vitest'
import { type AnswerInline, parseInline } from '../../../src/contract/answer-inline.ts'

/** The tree as one line: `**a**` → `<strong>a</strong>`, `[1]` → `<mark 1>`. */
function drawn(children: readonly AnswerInline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text') return child.text
      if (child.kind === 'mark') return `<mark ${child.id}>`
      return `<${child.kind}>${drawn(child.children)}</${child.kind}>`
    })
    .join('')
}

const CASES: [markdown: string, tree: string][] = [
  ['', ''],
  ['plain words', 'plain words'],
  ['**Capgemini**, Wipro', '<strong>Capgemini</strong>, Wipro'],
  ['a *b* c', 'a <emphasis>b</emphasis> c'],
  ['***both***', '<strong><emphasis>both</emphasis></strong>'],
  ['**a *b***', '<strong>a <emphasis>b</emphasis></strong>'],
  ['*a **b** c*', '<emphasis>a <strong>b</strong> c</emphasis>'],
  ['**a *b** c', '<strong>a *b</strong> c'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['**open', '**open'],
  ['*open **and** on', '*open <strong>and</strong> on'],
  ['****', '****'],
  ['** spaced **', '** spaced **'],
  ['snake_case_name', 'snake_case_name'],
  ['\\*not\\* \\[1\\] \\\\', '*not* [1] \\'],
  ['a\\b\\', 'a\\b\\'],
  ['told[1][12]', 'told<mark 1><mark 12>'],
  ['told [1].', 'told\u00a0<mark 1>.'],
  ['**told [1]**', '<strong>told\u00a0<mark 1></strong>'],
  ['[x] [] [1234] [ 1 ] [1', '[x] [] [1234] [ 1 ] [1'],
  ['[click](javascript:alert(1))', '[click](javascript:alert(1))'],
  ['<img src=x onerror=alert(1)> &lt;', '<img src=x onerror=alert(1)> &lt;'],
  ['![alt](https://evil.example/x.png) `code`', '![alt](https://evil.example/x.png) `code`'],
]

describe('parseInline', () => {
  it.each(CASES)('%j', (markdown, tree) => {
    expect(drawn(parseInline(markdown))).toBe(tree)
  })

  it.each(['*', '**', '***', '[', '[1', '\\', '*a', 'a*', '**a ', ' *a', '[1]', '*a **b '])(
    'takes linear time on %j, 50,000 times',
    (mark) => {
      const started = performance.now()
      parseInline(mark.repeat(50_000))
      expect(performance.now() - started).toBeLessThan(3_000)
    },
  )
})

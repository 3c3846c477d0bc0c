import { type DocumentHealth, isHealthy, missingBlocks } from '../documents/health.ts'
import { shown, type Terminal } from './terminal.ts'

const WHAT = { sentence: 'a sentence', row: 'a row', list: 'a list' } as const

/** The report on one document. */
export function healthLines(health: DocumentHealth, paint: Terminal['paint']): string {
  const { document, title, headings, blocks, long, duplicates, links } = health
  const missing = missingBlocks(health)
  const titles = new Map(blocks.map((block) => [block.name, block.title]))
  const told = `${blocks.length - missing.length} of ${blocks.length} blocks`
  const trouble = (text: string): string => paint('yellow', text)
  return [
    `${paint('bold', shown(`${document}.md`))} · ${shown(title)} · ${told}`,
    ...headings.map(({ heading, line, block }) => {
      const name = block && titles.get(block)
      return `  line ${String(line).padEnd(4)} ${shown(heading)} → ${name ?? paint('dim', 'no block')}`
    }),
    ...(missing.length > 0 ? [trouble(`  missing   ${missing.map((block) => block.title).join(', ')}`)] : []),
    ...duplicates.map(({ heading, lines }) => trouble(`  twice     "${shown(heading)}" in lines ${lines.join(', ')}`)),
    ...links.map(({ target, line, reason }) => trouble(`  link      line ${line}: ${shown(target)}: ${reason}`)),
    ...long.map(
      ({ kind, line, words, most }) =>
        `  long      line ${line}: ${WHAT[kind]} of ${words} words; ${kind === 'list' ? 'lists' : 'answers'} of up to ${most} are quoted whole`,
    ),
  ].join('\n')
}

/** "3 documents: 2 with nothing to mend, 1 with missing blocks. 1 file skipped." */
export function summaryLine(reports: readonly DocumentHealth[], skipped: number): string {
  const counts: [string, (report: DocumentHealth) => boolean][] = [
    ['with nothing to mend', isHealthy],
    ['with missing blocks', (report) => missingBlocks(report).length > 0],
    ['with headings twice', ({ duplicates }) => duplicates.length > 0],
    ['with broken links', ({ links }) => links.length > 0],
    ['with long passages', ({ long }) => long.length > 0],
  ]
  const parts = counts
    .map(([name, matches]) => [reports.filter(matches).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
  const files = skipped === 0 ? '' : ` ${skipped} ${skipped === 1 ? 'file' : 'files'} skipped.`
  return `${reports.length} ${reports.length === 1 ? 'document' : 'documents'}: ${parts.join(', ')}.${files}`
}
